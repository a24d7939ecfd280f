package newsreel.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas (2020-12) of both kinds of article and of trends, as text. That of an enriched article is composed: the base is its
 * structure, and each annotation brings the schema of its own property. Thread-safe.
 */
public final class ArticleSchemas {
    private ArticleSchemas() {}

    /** The schema that a record on {@code news.raw} has to fit. */
    public static String raw() {
        return read("raw-article.schema.json");
    }

    /** The schema that every record on {@code news.trends} fits. */
    public static String trend() {
        return read("trend.schema.json");
    }

    /** The schema of the property {@code topics}. */
    public static String topics() {
        return read("topics.schema.json");
    }

    /** The schema of the property {@code numbers}. */
    public static String numbers() {
        return read("numbers.schema.json");
    }

    /** The schema that every record on {@code news.enriched} fits, where nobody else adds to it. */
    public static String enriched() {
        return enriched(Map.of());
    }

    /**
     * The schema that every enriched article with these annotations fits. Topics and numbers are in every article,
     * whether named here or not.
     *
     * @param annotations schemas by the property that each describes. One with an {@code $id} of its own may refer to its
     *     own {@code $defs}: {@code #} is then that schema, not the article's
     * @throws IllegalArgumentException when a schema is no JSON, or for a property that the article's structure has
     */
    public static String enriched(Map<String, String> annotations) {
        ObjectNode schema = (ObjectNode) parsed("the article", read("enriched-article.schema.json"));
        ObjectNode properties = (ObjectNode) schema.get("properties");
        Map<String, String> all = new LinkedHashMap<>();
        all.put(EnrichedArticle.TOPICS, topics());
        all.put(EnrichedArticle.NUMBERS, numbers());
        all.putAll(annotations);
        all.forEach((name, fragment) -> {
            if (Annotations.isStructure(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is a property of the article's structure");
            }
            properties.set(name, parsed(name, fragment));
        });
        schema.put("additionalProperties", false);
        return ArticleJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private static JsonNode parsed(String name, String schema) {
        try {
            return ArticleJson.mapper().readTree(schema);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the schema of \"" + name + "\" is no JSON: " + e.getMessage(), e);
        }
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
