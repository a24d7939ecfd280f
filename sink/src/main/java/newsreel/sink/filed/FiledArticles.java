package newsreel.sink.filed;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import newsreel.article.failure.Reason;
import newsreel.sink.segments.Compression;
import tools.jackson.databind.JsonNode;

/**
 * Reads enriched articles back: a directory that a sink filled, in either layout, or NDJSON as {@code annotate} writes it,
 * packed or not. Segments hold every version of an article, each is handed on. What cannot be read is handed on as such, and
 * the rest goes on. It locks nothing: a sink may go on filing meanwhile.
 */
public final class FiledArticles {
    private final Consumer<Filed> taker;

    private FiledArticles(Consumer<Filed> taker) {
        this.taker = taker;
    }

    /**
     * Hands on all that stands there, files in the order of their names.
     *
     * @param path a directory or a file
     * @throws IOException when it is not there, or a directory cannot be entered
     */
    public static void read(Path path, Consumer<Filed> taker) throws IOException {
        FiledArticles reading = new FiledArticles(taker);
        if (!Files.isDirectory(path)) {
            reading.content(path);
            return;
        }
        FiledFiles.below(path, reading::file);
    }

    /** Hands on the articles of lines that come from somewhere else. */
    public static void readLines(String origin, InputStream in, Consumer<Filed> taker) throws IOException {
        new FiledArticles(taker).lines(origin, in);
    }

    private void file(Path file) {
        try {
            content(file);
        } catch (IOException e) {
            taker.accept(new Filed.Unreadable(file.toString(), Reason.of(e)));
        }
    }

    private void content(Path file) throws IOException {
        try (InputStream in = Compression.of(file.getFileName().toString()).unpack(Files.newInputStream(file))) {
            if (FiledFiles.isWhole(file)) {
                whole(file.toString(), in.readAllBytes());
            } else {
                lines(file.toString(), in);
            }
        }
    }

    /** One article over many lines; or an article a line, in a file that somebody gave that name. */
    private void whole(String origin, byte[] json) throws IOException {
        if (isLineOfItsOwn(json)) {
            lines(origin, new ByteArrayInputStream(json));
        } else {
            article(origin, json);
        }
    }

    private static boolean isLineOfItsOwn(byte[] json) {
        int end = 0;
        while (end < json.length && json[end] != '\n') {
            end++;
        }
        try {
            return ArticleJson.readTree(Arrays.copyOf(json, end)).isObject();
        } catch (MalformedArticleException half) {
            return false;
        }
    }

    private void lines(String origin, InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                article(origin + ", line " + number, line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void article(String origin, byte[] json) {
        taker.accept(read(origin, json));
    }

    private static Filed read(String origin, byte[] json) {
        try {
            return new Filed.Article(origin, ArticleJson.readEnriched(json));
        } catch (MalformedArticleException e) {
            return new Filed.Unreadable(origin, reason(json, e));
        } catch (RuntimeException e) {
            // A date or number that no calendar holds.
            return new Filed.Unreadable(origin, "not an article: " + Reason.of(e));
        }
    }

    /** A line that stands for an article that could not be enriched says why itself. */
    private static String reason(byte[] json, MalformedArticleException refused) {
        try {
            JsonNode error = ArticleJson.readTree(json).path("error");
            return error.isString() ? error.stringValue() : refused.getMessage();
        } catch (MalformedArticleException noJson) {
            return refused.getMessage();
        }
    }
}
