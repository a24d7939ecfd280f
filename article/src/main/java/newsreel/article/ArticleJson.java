package newsreel.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one codec between articles and their JSON. Unknown properties are ignored on reading; absent ones are left out on
 * writing; numbers are written in full, never as {@code 1.15E11}. Thread-safe.
 */
public final class ArticleJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Limits.MAX_RAW_BYTES)
                            .maxNestingDepth(100)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .addModule(new SimpleModule().addDeserializer(Instant.class, new InstantReader()))
            .build();

    private static final ObjectWriter PRETTY = MAPPER.writerWithDefaultPrettyPrinter();

    private ArticleJson() {}

    /** @throws MalformedArticleException when the bytes are not the UTF-8 JSON of a raw article; the message says why */
    public static RawArticle readRaw(byte[] json) {
        return read(json, RawArticle.class);
    }

    /** @throws MalformedArticleException when the bytes are not the UTF-8 JSON of an enriched article */
    public static EnrichedArticle readEnriched(byte[] json) {
        return read(json, EnrichedArticle.class);
    }

    /** The article as one line of UTF-8 JSON, without the line's end. */
    public static byte[] write(RawArticle article) {
        return MAPPER.writeValueAsBytes(article);
    }

    /** The article as one line of UTF-8 JSON, without the line's end. */
    public static byte[] write(EnrichedArticle article) {
        return MAPPER.writeValueAsBytes(article);
    }

    /** The article as indented UTF-8 JSON, ending in a new line. */
    public static byte[] writePretty(EnrichedArticle article) {
        return (PRETTY.writeValueAsString(article) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The mapper behind this codec, for documents that hold articles or stand beside them. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private static <T> T read(byte[] json, Class<T> type) {
        Objects.requireNonNull(json, "json");
        try {
            T article = MAPPER.readValue(json, type);
            if (article == null) {
                throw new MalformedArticleException("the JSON is null, not an article");
            }
            return article;
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private static MalformedArticleException malformed(JacksonException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof MalformedArticleException ours) {
                return ours;
            }
        }
        return new MalformedArticleException(reason(e), e);
    }

    private static String reason(JacksonException e) {
        String where = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        if (e instanceof StreamReadException) {
            return "not JSON: " + e.getOriginalMessage() + where;
        }
        if (e instanceof DatabindException bad && !bad.getPath().isEmpty()) {
            return "\"" + bad.getPath().get(0).getPropertyName() + "\" does not fit an article: "
                    + e.getOriginalMessage() + where;
        }
        return "not an article: " + e.getOriginalMessage() + where;
    }
}
