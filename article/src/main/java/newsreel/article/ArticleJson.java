package newsreel.article;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import newsreel.article.json.RoomyBuffers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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
                    .recyclerPool(new RoomyBuffers())
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Limits.MAX_RAW_BYTES)
                            .maxNestingDepth(100)
                            .maxNumberLength(Numbers.LONGEST)
                            .build())
                    .build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .addModule(new SimpleModule().addDeserializer(Instant.class, new InstantReader()))
            .build();

    private static final ObjectWriter PRETTY = MAPPER.writerWithDefaultPrettyPrinter();

    private static final int USUAL_BYTES = 1 << 15;
    private static final int MOST_BYTES_KEPT = 1 << 18;

    /** What a thread writes articles into. */
    private static final ThreadLocal<ByteArrayOutputStream> BUFFER = new ThreadLocal<>();

    private ArticleJson() {}

    /** @throws MalformedArticleException when the bytes are not the UTF-8 JSON of a raw article; the message says why */
    public static RawArticle readRaw(byte[] json) {
        return read(json, RawArticle.class);
    }

    /** @throws MalformedArticleException when the bytes are not the UTF-8 JSON of an enriched article */
    public static EnrichedArticle readEnriched(byte[] json) {
        return read(json, EnrichedArticle.class);
    }

    /** @throws MalformedArticleException when the bytes are not the UTF-8 JSON of a trend */
    public static Trend readTrend(byte[] json) {
        return read(json, Trend.class);
    }

    /** The article as one line of UTF-8 JSON, without the line's end. */
    public static byte[] write(RawArticle article) {
        return written(article);
    }

    /** The article as one line of UTF-8 JSON, without the line's end. */
    public static byte[] write(EnrichedArticle article) {
        return written(article);
    }

    /** The trend as one line of UTF-8 JSON, without the line's end. */
    public static byte[] write(Trend trend) {
        return written(trend);
    }

    /** An annotation may be written by means of this codec while its article is: each then has a buffer of its own. */
    private static byte[] written(Object article) {
        ByteArrayOutputStream kept = BUFFER.get();
        BUFFER.remove();
        ByteArrayOutputStream buffer = kept == null ? new ByteArrayOutputStream(USUAL_BYTES) : kept;
        MAPPER.writeValue(buffer, article);
        byte[] json = buffer.toByteArray();
        if (json.length <= MOST_BYTES_KEPT) {
            buffer.reset();
            BUFFER.set(buffer);
        }
        return json;
    }

    /** The article as indented UTF-8 JSON, ending in a new line. */
    public static byte[] writePretty(EnrichedArticle article) {
        return (PRETTY.writeValueAsString(article) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The mapper behind this codec, for documents that hold articles or stand beside them. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** @throws MalformedArticleException when that is no JSON, or is cut off; the message says where */
    public static JsonNode readTree(byte[] json) {
        return parsed(() -> MAPPER.readTree(json), ArticleJson::noJson);
    }

    /** @throws MalformedArticleException when that is no JSON, or is cut off; the message says where */
    public static JsonNode readTree(String json) {
        return parsed(() -> MAPPER.readTree(json), ArticleJson::noJson);
    }

    private static <T> T read(byte[] json, Class<T> type) {
        Objects.requireNonNull(json, "json");
        T article = parsed(() -> MAPPER.readValue(json, type), ArticleJson::malformed);
        if (article == null) {
            throw new MalformedArticleException("the JSON is null, not an article");
        }
        return article;
    }

    private static <T> T parsed(Supplier<T> parser, Function<JacksonException, MalformedArticleException> refusal) {
        try {
            return parser.get();
        } catch (JacksonException e) {
            throw refusal.apply(e);
        } catch (NumberFormatException e) {
            // Jackson 3.2 lets this one through in a tree, where an exponent has ten digits.
            throw new MalformedArticleException("not JSON that can be read: a number in it is beyond all limits", e);
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

    private static MalformedArticleException noJson(JacksonException e) {
        return new MalformedArticleException(syntaxReason(e), e);
    }

    private static String syntaxReason(JacksonException e) {
        return "not JSON: " + e.getOriginalMessage() + where(e);
    }

    private static String where(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private static String reason(JacksonException e) {
        if (e instanceof StreamReadException) {
            return syntaxReason(e);
        }
        String where = where(e);
        if (e instanceof DatabindException bad && !bad.getPath().isEmpty()) {
            return "\"" + bad.getPath().get(0).getPropertyName() + "\" does not fit an article: "
                    + e.getOriginalMessage() + where;
        }
        return "not an article: " + e.getOriginalMessage() + where;
    }
}
