package newsreel.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas (2020-12) of both kinds of article, as text. Thread-safe. */
public final class ArticleSchemas {
    private ArticleSchemas() {}

    /** The schema that a record on {@code news.raw} has to fit. */
    public static String raw() {
        return read("raw-article.schema.json");
    }

    /** The schema that every record on {@code news.enriched} fits. */
    public static String enriched() {
        return read("enriched-article.schema.json");
    }

    private static String read(String resource) {
        try (InputStream in = ArticleSchemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resource, e);
        }
    }
}
