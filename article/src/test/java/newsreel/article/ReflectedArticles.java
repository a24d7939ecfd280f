package newsreel.article;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsreel.article.Amount.Exact;
import newsreel.article.Amount.Move;
import newsreel.article.Amount.Range;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Articles as Jackson maps them by itself, by reflection on records: what the forms are held against. */
final class ReflectedArticles {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new SimpleModule().addDeserializer(Instant.class, new InstantReader()))
            .build();

    private ReflectedArticles() {}

    static byte[] write(RawArticle article) {
        return MAPPER.writeValueAsBytes(Raw.of(article));
    }

    static byte[] write(EnrichedArticle article) {
        return MAPPER.writeValueAsBytes(Enriched.of(article));
    }

    /** null when it is refused */
    static RawArticle readRaw(byte[] json) {
        return orNull(() -> MAPPER.readValue(json, Raw.class).article());
    }

    /** null when it is refused */
    static EnrichedArticle readEnriched(byte[] json) {
        return orNull(() -> MAPPER.readValue(json, Enriched.class).article());
    }

    /** null when it is refused */
    static <T> T orNull(java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JacksonException | IllegalArgumentException | NullPointerException | MalformedArticleException e) {
            return null;
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Raw(
            String id,
            String source,
            String uri,
            String contentType,
            String headline,
            String byline,
            String language,
            Instant published,
            Instant modified,
            Instant embargoed,
            Instant retrieved,
            Long revision,
            String status,
            String content) {
        static Raw of(RawArticle a) {
            return new Raw(
                    a.id(),
                    a.source(),
                    a.uri(),
                    a.contentType(),
                    a.headline(),
                    a.byline(),
                    a.language(),
                    a.published(),
                    a.modified(),
                    a.embargoed(),
                    a.retrieved(),
                    a.revision(),
                    a.status(),
                    a.content());
        }

        RawArticle article() {
            return new RawArticle(
                    id,
                    source,
                    uri,
                    contentType,
                    headline,
                    byline,
                    language,
                    published,
                    modified,
                    embargoed,
                    retrieved,
                    revision,
                    status,
                    content);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Enriched(
            String id,
            int version,
            String status,
            String source,
            String uri,
            Instant published,
            Instant modified,
            Instant embargoed,
            Instant retrieved,
            @JsonProperty("enriched_by") String enrichedBy,
            String language,
            String headline,
            String subheadline,
            String byline,
            List<String> authors,
            String dateline,
            @JsonInclude(JsonInclude.Include.ALWAYS) String body,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<About> topics,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Flat> numbers,

            @JsonAnyGetter
            @JsonAnySetter
            @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
            Map<String, JsonNode> annotations) {
        static Enriched of(EnrichedArticle a) {
            return new Enriched(
                    a.id(),
                    a.version(),
                    a.status(),
                    a.source(),
                    a.uri(),
                    a.published(),
                    a.modified(),
                    a.embargoed(),
                    a.retrieved(),
                    a.enrichedBy(),
                    a.language(),
                    a.headline(),
                    a.subheadline(),
                    a.byline(),
                    a.authors(),
                    a.dateline(),
                    a.body(),
                    a.topics().stream().map(About::of).toList(),
                    a.numbers().stream().map(Flat::of).toList(),
                    a.annotations());
        }

        EnrichedArticle article() {
            return new EnrichedArticle(
                    id,
                    version,
                    status,
                    source,
                    uri,
                    published,
                    modified,
                    embargoed,
                    retrieved,
                    enrichedBy,
                    language,
                    headline,
                    subheadline,
                    byline,
                    authors,
                    dateline,
                    body,
                    topics == null ? null : topics.stream().map(About::topic).toList(),
                    numbers == null
                            ? null
                            : numbers.stream().map(Flat::quantity).toList(),
                    annotations);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record About(
            String id,
            String name,
            @JsonInclude(JsonInclude.Include.ALWAYS) double score,
            List<String> evidence,
            String source,

            @JsonAnyGetter
            @JsonAnySetter
            @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
            Map<String, JsonNode> further) {
        static About of(Topic t) {
            return new About(t.id(), t.name(), t.score(), t.evidence(), t.source(), t.further());
        }

        Topic topic() {
            return new Topic(id, name, score, evidence, source, further);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Flat(
            String text,
            TextField field,
            int start,
            int end,
            Quantity.Kind kind,
            BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            BigDecimal from,
            String date,
            String time,
            String when,
            String unit,
            String of,
            Quantity.Bound bound,
            Quantity.Trend trend,

            @JsonAnyGetter
            @JsonAnySetter
            @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
            Map<String, JsonNode> further) {
        static Flat of(Quantity q) {
            Amount a = q.amount();
            return new Flat(
                    q.text(),
                    q.field(),
                    q.start(),
                    q.end(),
                    q.kind(),
                    a instanceof Exact exact ? exact.value() : a instanceof Move move ? move.value() : null,
                    a instanceof Range range ? range.low() : null,
                    a instanceof Range range ? range.high() : null,
                    a instanceof Move move ? move.from() : null,
                    a instanceof Amount.Date date ? date.iso8601() : null,
                    a instanceof Amount.Time time ? time.iso8601() : null,
                    q.when(),
                    q.unit(),
                    q.of(),
                    q.bound(),
                    q.trend(),
                    q.further());
        }

        Quantity quantity() {
            return new Quantity(text, field, start, end, kind, amount(), when, unit, of, bound, trend, further);
        }

        private Amount amount() {
            if (low != null && high != null) {
                return new Range(low, high);
            }
            if (value != null) {
                return from == null ? new Exact(value) : new Move(from, value);
            }
            if (date != null) {
                return new Amount.Date(date);
            }
            return time != null ? new Amount.Time(time) : new Amount.Verbatim();
        }
    }
}
