package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import newsreel.article.ArticleJson;
import newsreel.article.ArticleText;
import newsreel.article.DeadLetterHeaders;
import newsreel.article.EnrichedArticle;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.enrich.Enricher;
import newsreel.streams.Retention;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichmentTopologyTest {
    private static final String BREAKS_THE_ENRICHER = "breaks the enricher";
    private static final String GROWS = "grows";
    private static final String QUOTES_ITSELF = "quotes itself";

    @TempDir
    private Path state;

    private final Tally tally = new Tally();
    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> raw;
    private TestOutputTopic<byte[], byte[]> enriched;
    private TestOutputTopic<byte[], byte[]> deadLetters;

    @BeforeEach
    void start() {
        driver = TestDriver.of(enricher(), Retention.FOR_EVER, tally, state);
        raw = TestDriver.raw(driver);
        enriched = TestDriver.enriched(driver);
        deadLetters = TestDriver.deadLetters(driver);
    }

    @AfterEach
    void stop() {
        driver.close();
        assertThat(tally.snapshot().mismatches()).isEmpty();
    }

    @Test
    void anArticleThatIsNewBecomesVersionOne() {
        publish("a", "The first copy.");

        EnrichedArticle article = readEnriched();
        assertThat(article.id()).isEqualTo("a");
        assertThat(article.version()).isEqualTo(1);
        assertThat(article.body()).isEqualTo("The first copy.");
        assertThat(tally.of(Count.ENRICHED)).isEqualTo(1);
    }

    @Test
    void theSameArticleAgainIsDroppedAndCounted() {
        publish("a", "The first copy.");
        publish("a", "The first copy.");

        assertThat(enriched.readValuesToList()).hasSize(1);
        assertThat(deadLetters.isEmpty()).isTrue();
        assertThat(tally.of(Count.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void changedContentBecomesTheNextVersion() {
        publish("a", "The first copy.");
        publish("b", "Another story.");
        publish("a", "The corrected copy.");
        publish("a", "The copy corrected once more.");

        List<EnrichedArticle> articles = enriched.readValuesToList().stream()
                .map(ArticleJson::readEnriched)
                .toList();
        assertThat(articles).extracting(EnrichedArticle::id).containsExactly("a", "b", "a", "a");
        assertThat(articles).extracting(EnrichedArticle::version).containsExactly(1, 1, 2, 3);
    }

    @Test
    void shouldMakeNoVersionsOfWhatIsReadOnceMore() {
        for (int time = 0; time < 3; time++) {
            publish("a", "The first copy.");
            publish("a", "The corrected copy.");
        }

        assertThat(enriched.readValuesToList())
                .map(ArticleJson::readEnriched)
                .extracting(EnrichedArticle::version)
                .containsExactly(1, 2);
        assertThat(tally.of(Count.DUPLICATE)).isEqualTo(4);
    }

    @Test
    void shouldMakeNoVersionOfAnotherPageWithCopyThatWasSeenBefore() {
        publish("a", "The first copy.");
        publish("a", "The corrected copy.");
        publish("a", "  The first copy.");

        assertThat(enriched.readValuesToList()).hasSize(2);
        assertThat(tally.of(Count.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void shouldFollowTheProvidersOwnOrder() {
        publishRevision("The corrected copy.", 2);
        publishRevision("The first copy.", 1);
        publishRevision("The first copy.", 3);

        assertThat(enriched.readValuesToList())
                .map(ArticleJson::readEnriched)
                .extracting(EnrichedArticle::body)
                .containsExactly("The corrected copy.", "The first copy.");
        assertThat(tally.of(Count.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void aPageThatDiffersOnlyInWhatIsNoCopyIsADuplicate() {
        publish("a", "The copy.  ");
        publish("a", "  The copy.");
        publish("a", "The copy.  ");
        publish("a", "Other copy.");

        assertThat(enriched.readValuesToList()).hasSize(2);
        assertThat(tally.of(Count.DUPLICATE)).isEqualTo(2);
    }

    @Test
    void aRecordThatIsNoJsonIsADeadLetterWithItsBytesReasonAndOrigin() {
        byte[] value = bytes("{ no json");
        raw.pipeInput(new TestRecord<>(bytes("k"), value));

        TestRecord<byte[], byte[]> letter = deadLetters.readRecord();
        assertThat(letter.key()).isEqualTo(bytes("k"));
        assertThat(letter.value()).isEqualTo(value);
        assertThat(header(letter, DeadLetterHeaders.REASON)).contains("not JSON");
        assertThat(header(letter, DeadLetterHeaders.TOPIC)).isEqualTo(TestDriver.TOPICS.raw());
        assertThat(header(letter, DeadLetterHeaders.PARTITION)).isEqualTo("0");
        assertThat(header(letter, DeadLetterHeaders.OFFSET)).isEqualTo("0");
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void jsonThatIsNoArticleIsADeadLetterThatNamesTheProperty() {
        raw.pipeInput(bytes("k"), bytes("{\"headline\":\"x\"}"));
        raw.pipeInput(bytes("k"), bytes("{\"content\":\"x\",\"published\":\"yesterday\"}"));

        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.REASON)).contains("\"content\"");
        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.REASON)).contains("\"published\"");
    }

    @Test
    void aRecordWithoutValueUnderNoArticlesKeyIsADeadLetter() {
        raw.pipeInput(new TestRecord<>(bytes("k"), null));
        raw.pipeInput(new TestRecord<>(null, null));

        TestRecord<byte[], byte[]> letter = deadLetters.readRecord();
        assertThat(letter.value()).isNull();
        assertThat(header(letter, DeadLetterHeaders.REASON))
                .isEqualTo("the record has no value, and no article came under its key");
        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.REASON))
                .isEqualTo("the record has no value, and no key that is an article's id");
    }

    @Test
    void aRecordWithoutValueUnderAnArticlesKeyWithdrawsIt() {
        publish("a", "A good story.");
        enriched.readRecord();

        raw.pipeInput(new TestRecord<>(bytes("a"), null));
        raw.pipeInput(new TestRecord<>(bytes("a"), null));

        EnrichedArticle withdrawn = ArticleJson.readEnriched(enriched.readValue());
        assertThat(withdrawn.id()).isEqualTo("a");
        assertThat(withdrawn.version()).isEqualTo(2);
        assertThat(withdrawn.isWithdrawn()).isTrue();
        assertThat(withdrawn.body()).isEmpty();
        assertThat(enriched.isEmpty()).isTrue();
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    /** A late first version, behind a correction and a kill, brings nothing back. */
    @Test
    void theProvidersOrderGovernsCorrectionsAndKills() {
        raw.pipeInput(bytes("a"), revised(3, null, "The third copy."));
        raw.pipeInput(bytes("a"), revised(1, null, "The first copy."));
        raw.pipeInput(bytes("a"), revised(4, "withdrawn", "Kill."));
        raw.pipeInput(bytes("a"), revised(2, null, "The second copy."));
        raw.pipeInput(bytes("a"), revised(4, "withdrawn", "Kill."));

        List<EnrichedArticle> out = enriched.readValuesToList().stream()
                .map(ArticleJson::readEnriched)
                .toList();
        assertThat(out).extracting(EnrichedArticle::body).containsExactly("The third copy.", "");
        assertThat(out).extracting(EnrichedArticle::version).containsExactly(1, 2);
        assertThat(out.get(1).status()).isEqualTo("withdrawn");
    }

    @Test
    void aCorrectionKeepsItsFirstDateAndSaysWhenItWasMade() {
        raw.pipeInput(bytes("a"), dated("The first copy.", "2026-03-04T12:00:00.5Z"));
        raw.pipeInput(bytes("a"), dated("The second copy.", "2026-03-05T12:00:00Z"));

        List<EnrichedArticle> out = enriched.readValuesToList().stream()
                .map(ArticleJson::readEnriched)
                .toList();
        assertThat(out)
                .extracting(EnrichedArticle::published)
                .containsExactly(Instant.parse("2026-03-04T12:00:00.5Z"), Instant.parse("2026-03-04T12:00:00Z"));
        assertThat(out)
                .extracting(EnrichedArticle::modified)
                .containsExactly(null, Instant.parse("2026-03-05T12:00:00Z"));
    }

    private static byte[] revised(long revision, String status, String copy) {
        return ArticleJson.write(RawArticle.builder()
                .id("a")
                .revision(revision)
                .status(status)
                .content(copy)
                .build());
    }

    private static byte[] dated(String copy, String published) {
        return ArticleJson.write(RawArticle.builder()
                .id("a")
                .published(Instant.parse(published))
                .content(copy)
                .build());
    }

    @Test
    void anArticleThatBreaksTheEnricherIsADeadLetterAndTheNextGoesOn() {
        publish("a", BREAKS_THE_ENRICHER);
        publish("b", "A good story.");

        TestRecord<byte[], byte[]> letter = deadLetters.readRecord();
        assertThat(header(letter, DeadLetterHeaders.REASON))
                .contains("the enricher failed")
                .contains("on purpose");
        assertThat(ArticleJson.readRaw(letter.value()).content()).isEqualTo(BREAKS_THE_ENRICHER);
        assertThat(readEnriched().id()).isEqualTo("b");
    }

    @Test
    void anArticleThatGrowsBeyondTheLimitIsADeadLetter() {
        publish("a", GROWS);

        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.REASON)).contains("the limit is");
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void anArticleThatBrokeTheEnricherTakesNoVersion() {
        publish("a", BREAKS_THE_ENRICHER);
        publish("a", "Mended copy.");

        assertThat(readEnriched().version()).isEqualTo(1);
    }

    @Test
    void aRecordWithoutKeyIsMovedUnderItsIdAndEnriched() {
        raw.pipeInput(null, ArticleJson.write(article("a", "The first copy.")));
        publish("a", "The first copy.");

        TestRecord<byte[], byte[]> record = enriched.readRecord();
        assertThat(record.key()).isEqualTo(bytes("a"));
        assertThat(enriched.isEmpty()).isTrue();
        assertThat(tally.of(Count.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void anArticleWithoutIdGetsOneFromItsContent() {
        raw.pipeInput(null, bytes("{\"content\":\"Copy without id.\"}"));

        assertThat(readEnriched().id())
                .isEqualTo(Enricher.standard()
                        .identify(RawArticle.ofText("Copy without id."))
                        .id());
    }

    @Test
    void headersOfTheOriginalAreKeptOnADeadLetter() {
        TestRecord<byte[], byte[]> record = new TestRecord<>(bytes("k"), bytes("{"));
        record.headers().add("trace", bytes("42"));
        raw.pipeInput(record);

        assertThat(header(deadLetters.readRecord(), "trace")).isEqualTo("42");
    }

    @Test
    void aRecordTooLargeForTheDeadLetterTopicLeavesItsBeginningThere() {
        byte[] value = new byte[5 * Limits.MAX_RAW_BYTES];
        Arrays.fill(value, (byte) ' ');
        raw.pipeInput(bytes("k"), value);

        TestRecord<byte[], byte[]> letter = deadLetters.readRecord();
        assertThat(letter.value()).hasSize(Limits.MAX_DEAD_LETTER_BYTES);
        assertThat(header(letter, DeadLetterHeaders.CUT)).contains("" + value.length);
        assertThat(header(letter, DeadLetterHeaders.REASON)).contains("the limit is " + Limits.MAX_RAW_BYTES);
    }

    @Test
    void aRecordWithHugeHeadersIsADeadLetterWithoutThem() {
        TestRecord<byte[], byte[]> record = new TestRecord<>(bytes("k"), ArticleJson.write(article("k", "A story.")));
        record.headers().add("trace", new byte[Limits.MAX_KEY_AND_HEADERS_BYTES]);
        raw.pipeInput(record);

        TestRecord<byte[], byte[]> letter = deadLetters.readRecord();
        assertThat(letter.headers().lastHeader("trace")).isNull();
        assertThat(header(letter, DeadLetterHeaders.CUT)).contains("headers");
        assertThat(ArticleJson.readRaw(letter.value()).content()).isEqualTo("A story.");
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void anIdTooLongForARecordKeyIsADeadLetter() {
        raw.pipeInput(null, ArticleJson.write(article("x".repeat(5000), "A story.")));

        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.REASON)).contains("id has 5000 bytes");
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void aReasonThatQuotesTheArticleIsShortened() {
        publish("a", QUOTES_ITSELF);

        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.REASON)).hasSizeLessThanOrEqualTo(1000);
    }

    /** An enricher that fails, or writes a very long body, when the copy asks for it. */
    private static Enricher enricher() {
        return new Enricher(
                Map.of(RawArticle.PLAIN_TEXT, raw -> switch (raw.content()) {
                    case BREAKS_THE_ENRICHER -> throw new IllegalStateException("on purpose");
                    case QUOTES_ITSELF -> throw new IllegalStateException("x".repeat(Limits.MAX_RAW_BYTES));
                    case GROWS -> ArticleText.ofBody("x".repeat(Limits.MAX_ENRICHED_BYTES));
                    default -> ArticleText.ofBody(raw.content().strip());
                }),
                List.of());
    }

    private void publish(String id, String content) {
        raw.pipeInput(bytes(id), ArticleJson.write(article(id, content)));
    }

    private void publishRevision(String content, long revision) {
        RawArticle article =
                article("a", content).toBuilder().revision(revision).build();
        raw.pipeInput(bytes("a"), ArticleJson.write(article));
    }

    private static RawArticle article(String id, String content) {
        return RawArticle.ofText(content).toBuilder().id(id).build();
    }

    private EnrichedArticle readEnriched() {
        return ArticleJson.readEnriched(enriched.readValue());
    }

    private static String header(TestRecord<byte[], byte[]> record, String name) {
        Headers headers = record.headers();
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
