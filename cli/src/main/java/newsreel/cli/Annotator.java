package newsreel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.article.Topics;
import newsreel.enrich.Enricher;
import newsreel.ingest.Item;
import newsreel.ingest.Lines;
import newsreel.ingest.Sources;

/** Writes one line for each article it is given: the enriched article, or what is wrong with it. */
final class Annotator {
    private final Enricher enricher;
    private final OutputStream out;
    private long errors;

    Annotator(Enricher enricher, OutputStream out) {
        this.enricher = enricher;
        this.out = out;
    }

    /** One line out for every line in, blank ones too. Output is flushed whenever no further input is waiting. */
    void annotateLines(InputStream in) throws IOException {
        Lines lines = new Lines(in, Topics.MAX_RAW_BYTES);
        while (lines.next()) {
            writeLine(annotated(lines));
            if (in.available() == 0) {
                out.flush();
            }
        }
    }

    /** One line for each article in the file or directory. */
    void annotate(String file, InputStream standardInput) throws IOException {
        if (file.equals(Sources.STANDARD_INPUT)) {
            annotateLines(standardInput);
        } else {
            Sources.of(file, standardInput).read(item -> writeItem(item));
        }
    }

    /** How many lines or files gave no article. */
    long errors() {
        return errors;
    }

    private byte[] annotated(Lines lines) {
        try {
            return enriched(ArticleJson.readRaw(lines.bytes()));
        } catch (MalformedArticleException e) {
            return error("line " + lines.number(), e.getMessage());
        }
    }

    private void writeItem(Item item) {
        try {
            if (item instanceof Item.Found found) {
                writeLine(enriched(found.article()));
            } else if (item instanceof Item.Unreadable unreadable) {
                writeLine(error(unreadable.origin(), unreadable.reason()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to standard output", e);
        }
    }

    private byte[] enriched(RawArticle article) {
        return ArticleJson.write(enricher.enrich(article));
    }

    private byte[] error(String origin, String reason) {
        errors++;
        return ArticleJson.mapper().writeValueAsBytes(Map.of("error", origin + ": " + reason));
    }

    private void writeLine(byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
