package newsreel.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newsreel.article.ReflectedArticles.orNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The forms of articles write what Jackson writes by itself, and take and refuse what it takes and refuses. */
class ReflectedArticlesTest {
    private static final int ARTICLES = 1_000;
    private static final long SEED = Long.getLong("newsreel.seed", 20_260_311L);

    private static final String[] ODD = {
        "null",
        "7",
        "7.5",
        "\"7\"",
        "\"\"",
        "\" \"",
        "true",
        "{}",
        "[]",
        "[\"a\"]",
        "[null]",
        "1e3",
        "-1",
        "99999999999",
        "\"2019-05-02T10:00:00Z\"",
        "\"2019-05-02T10:00:00.5+02:00\"",
        "\"2019-02-30T10:00:00Z\"",
        "1556755200.5",
        "\"body\"",
        "\"more-than\"",
        "\"up\",\"mine\":{\"a\":[1,null]}"
    };

    private final Random random = new Random(SEED);

    @Test
    void shouldWriteWhatJacksonWrites() {
        for (int i = 0; i < ARTICLES; i++) {
            EnrichedArticle enriched = enriched();
            assertThat(text(ArticleJson.write(enriched)))
                    .as("seed %d, article %d", SEED, i)
                    .isEqualTo(text(ReflectedArticles.write(enriched)));
            RawArticle raw = raw();
            assertThat(text(ArticleJson.write(raw)))
                    .as("seed %d, article %d", SEED, i)
                    .isEqualTo(text(ReflectedArticles.write(raw)));
        }
    }

    @Test
    void shouldReadWhatJacksonReads() {
        int read = 0;
        for (int i = 0; i < 2 * ARTICLES; i++) {
            byte[] raw = odd(ArticleJson.write(raw()));
            byte[] enriched = odd(ArticleJson.write(enriched()));
            RawArticle expected = ReflectedArticles.readRaw(raw);
            assertThat(orNull(() -> ArticleJson.readRaw(raw)))
                    .as("seed %d, article %d: %s", SEED, i, text(raw))
                    .isEqualTo(expected);
            EnrichedArticle wanted = ReflectedArticles.readEnriched(enriched);
            assertThat(orNull(() -> ArticleJson.readEnriched(enriched)))
                    .as("seed %d, article %d: %s", SEED, i, text(enriched))
                    .isEqualTo(wanted);
            read += (expected == null ? 0 : 1) + (wanted == null ? 0 : 1);
        }
        assertThat(read).isBetween(ARTICLES, 4 * ARTICLES - 100);
    }

    /** One value of it, or none, replaced by one of another type, or null, or of another form. */
    private byte[] odd(byte[] json) {
        String text = text(json);
        List<Integer> values = new ArrayList<>();
        for (int at = text.indexOf("\":"); at >= 0; at = text.indexOf("\":", at + 1)) {
            values.add(at + 2);
        }
        int start = values.get(random.nextInt(values.size()));
        int end = start;
        while (",]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return (text.substring(0, start) + pick(ODD) + text.substring(end)).getBytes(UTF_8);
    }

    private RawArticle raw() {
        return RawArticle.builder()
                .id(maybe(this::word))
                .source(maybe(this::words))
                .uri(maybe(this::word))
                .contentType(maybe(this::word))
                .headline(maybe(this::words))
                .byline(maybe(this::words))
                .language(maybe(this::word))
                .published(maybe(this::moment))
                .modified(maybe(this::moment))
                .embargoed(maybe(this::moment))
                .retrieved(maybe(this::moment))
                .revision(maybe(() -> random.nextLong() >>> random.nextInt(1, 64)))
                .status(maybe(() -> RawArticle.WITHDRAWN))
                .content(word() + words())
                .build();
    }

    private EnrichedArticle enriched() {
        EnrichedArticleBuilder article = EnrichedArticle.builder()
                .id(word())
                .version(1 + random.nextInt(1_000_000))
                .status(maybe(this::word))
                .source(maybe(this::words))
                .uri(maybe(this::words))
                .published(maybe(this::moment))
                .modified(maybe(this::moment))
                .embargoed(maybe(this::moment))
                .retrieved(maybe(this::moment))
                .enrichedBy(maybe(this::word))
                .language(maybe(this::word))
                .headline(maybe(this::words))
                .subheadline(maybe(this::words))
                .byline(maybe(this::words))
                .authors(maybe(() -> some(this::words)))
                .dateline(maybe(this::words))
                .body(maybe(this::words))
                .topics(maybe(() -> some(this::topic)))
                .numbers(maybe(() -> some(this::quantity)));
        if (random.nextInt(4) == 0) {
            article.annotation("mood", some(this::words)).annotation("share", decimal());
        }
        return article.build();
    }

    private Topic topic() {
        return new Topic(
                maybe(this::word),
                maybe(this::words),
                random.nextInt(5) == 0 ? random.nextInt(3) : random.nextDouble(),
                maybe(() -> some(this::words)),
                maybe(this::words),
                further());
    }

    private Quantity quantity() {
        String text = words();
        int start = random.nextInt(100_000);
        Quantity.Kind kind = pick(Quantity.Kind.values());
        return new Quantity(
                text,
                pick(TextField.values()),
                start,
                start + text.length(),
                kind,
                amount(kind),
                maybe(this::word),
                maybe(this::word),
                maybe(this::words),
                maybe(() -> pick(Quantity.Bound.values())),
                maybe(() -> pick(Quantity.Trend.values())),
                further());
    }

    /** What a later version may say. */
    private Map<String, JsonNode> further() {
        return random.nextInt(4) == 0 ? Map.of("mood", ArticleJson.mapper().valueToTree(some(this::words))) : Map.of();
    }

    private Amount amount(Quantity.Kind kind) {
        return switch (kind) {
            case DATE -> new Amount.Date(word());
            case TIME -> new Amount.Time(word());
            default ->
                pick(
                        new Amount.Exact(decimal()),
                        new Amount.Range(decimal(), decimal()),
                        new Amount.Move(decimal(), decimal()),
                        new Amount.Verbatim());
        };
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(-20, 30));
    }

    private Instant moment() {
        Instant moment = Instant.ofEpochSecond(random.nextLong(-62_167_219_200L, 253_402_300_800L));
        return random.nextInt(4) > 0 ? moment : moment.plusNanos(random.nextInt(1_000_000_000));
    }

    private String word() {
        return pick("a", "b7", "rain", "medtop:20000376", "ordú", "--07-07");
    }

    /** With all that JSON escapes, none of what ends a value where {@link #odd} looks for its end. */
    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 3_000 : 12); i > 0; i--) {
            words.append(
                    pick("a", "Rain", " ", "\n\n", "\"", "\\", "\t", "\u0000", "\u007f", "é", "“", "😀", "ﬁ", "/"));
        }
        return words.toString();
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(4)).toList();
    }

    private <T> T maybe(Supplier<T> one) {
        return random.nextBoolean() ? one.get() : null;
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }

    private static String text(byte[] json) {
        return new String(json, UTF_8);
    }
}
