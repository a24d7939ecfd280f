package newsreel.cli.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import newsreel.article.ArticleJson;
import newsreel.article.failure.Reason;
import newsreel.cli.console.Console;
import newsreel.copy.SizeLimit;
import newsreel.enrich.Enricher;
import newsreel.ingest.document.Lines;
import newsreel.ingest.json.JsonArticles;
import newsreel.ingest.json.PropertyNames;
import newsreel.ingest.source.Item;
import newsreel.ingest.source.Source;

/**
 * Writes one line for each article it is given, in that order: the enriched article, or what is wrong with it. All cores
 * work at them.
 */
final class AnnotatedLines implements AutoCloseable {
    private final Enricher enricher;
    private final JsonArticles lineReader;
    private final OutputStream out;
    private final Console console;
    private final AtomicLong errors = new AtomicLong();
    private final InOrder<byte[]> lines = new InOrder<>(this::writeLine);

    /** @param names under which lines of JSON hold what an article has */
    AnnotatedLines(Enricher enricher, PropertyNames names, OutputStream out, Console console) {
        this.enricher = enricher;
        this.lineReader = new JsonArticles(names);
        this.out = out;
        this.console = console;
    }

    /** One line out for every line in, blank ones too. Output is flushed whenever no further input is waiting. */
    void annotateLines(InputStream in) throws IOException {
        Lines read = new Lines(in, SizeLimit.ARTICLE);
        while (read.next()) {
            annotate(lineReader.read("line " + read.number(), read::bytes));
            if (!read.isNextWaiting()) {
                lines.finish();
                out.flush();
            }
        }
    }

    /** One line for each article of the source. */
    void annotate(Source source) throws IOException {
        source.read(this::annotate);
    }

    /** Waits until every line is written; how many lines or files gave no article. */
    long finish() throws IOException {
        lines.finish();
        return errors.get();
    }

    @Override
    public void close() {
        lines.close();
    }

    private void annotate(Item item) {
        try {
            if (item instanceof Item.Found found) {
                found.notes().forEach(note -> note(found, note));
                lines.give(() -> enriched(found), sizeOf(found));
            } else if (item instanceof Item.Unreadable unreadable) {
                lines.give(() -> error(unreadable.origin(), unreadable.reason()), 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to standard output", e);
        }
    }

    /** What was said of it when it was read is not said again. */
    private void noteOnce(Item.Found found, String note) {
        if (!found.notes().contains(note)) {
            note(found, note);
        }
    }

    private void note(Item.Found found, String note) {
        console.warn(found.origin() + ": " + note);
    }

    private static long sizeOf(Item.Found found) {
        String content = found.article().content();
        return content == null ? 0 : content.length();
    }

    /** An article that breaks the enricher has its line too, and the rest goes on. */
    private byte[] enriched(Item.Found found) {
        try {
            return ArticleJson.write(enricher.enrich(found.article(), note -> noteOnce(found, note)));
        } catch (RuntimeException | StackOverflowError e) {
            return error(found.origin(), "the enricher failed: " + Reason.of(e));
        }
    }

    private byte[] error(String origin, String reason) {
        errors.incrementAndGet();
        return ArticleJson.mapper().writeValueAsBytes(Map.of("error", origin + ": " + reason));
    }

    private void writeLine(byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
