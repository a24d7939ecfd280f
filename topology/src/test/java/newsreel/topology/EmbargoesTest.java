package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.RawArticle;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbargoesTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @TempDir
    private Path state;

    private final Tally tally = new Tally();
    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> raw;
    private TestOutputTopic<byte[], byte[]> enriched;

    @BeforeEach
    void start() {
        driver = TestDriver.holding(Enrichers.plain(), tally, state, NOON);
        raw = TestDriver.raw(driver);
        enriched = TestDriver.enriched(driver);
    }

    @AfterEach
    void stop() {
        driver.close();
        assertThat(tally.snapshot().mismatches()).isEmpty();
    }

    @Test
    void shouldHoldAnArticleUntilItsEmbargoEnds() {
        publish("a", "The budget.", NOON.plusSeconds(60));
        driver.advanceWallClockTime(Duration.ofSeconds(59));
        assertThat(enriched.isEmpty()).isTrue();

        driver.advanceWallClockTime(Duration.ofSeconds(1));

        assertThat(bodies()).containsExactly("The budget.");
        assertThat(tally.of(Count.HELD)).isEqualTo(1);
        assertThat(tally.of(Count.RELEASED)).isEqualTo(1);
    }

    @Test
    void shouldSendItOnce() {
        publish("a", "The budget.", NOON.plusSeconds(1));
        driver.advanceWallClockTime(Duration.ofMinutes(1));
        driver.advanceWallClockTime(Duration.ofMinutes(1));

        assertThat(bodies()).hasSize(1);
    }

    @Test
    void shouldHoldNothingWhoseEmbargoIsOver() {
        publish("a", "Of yesterday.", NOON.minusSeconds(86_400));
        publish("b", "Of just now.", NOON);
        publish("c", "Without any.", null);

        assertThat(bodies()).containsExactly("Of yesterday.", "Of just now.", "Without any.");
        assertThat(tally.of(Count.HELD)).isZero();
    }

    @Test
    void shouldReleaseTheEarliestFirst() {
        publish("a", "Of two.", NOON.plusSeconds(7200));
        publish("c", "Of one.", NOON.plusSeconds(3600));
        publish("b", "Of one, too.", NOON.plusSeconds(3600));
        publish("d", "Of three.", NOON.plusSeconds(10_800));
        driver.advanceWallClockTime(Duration.ofHours(2));

        assertThat(bodies()).containsExactly("Of one, too.", "Of one.", "Of two.");
    }

    @Test
    void shouldReleaseTheCorrectionAlone() {
        publish("a", "The budgte.", NOON.plusSeconds(60));
        publish("a", "The budget.", NOON.plusSeconds(120));
        driver.advanceWallClockTime(Duration.ofSeconds(60));
        assertThat(enriched.isEmpty()).isTrue();
        driver.advanceWallClockTime(Duration.ofSeconds(60));

        EnrichedArticle article = ArticleJson.readEnriched(enriched.readValue());
        assertThat(article.body()).isEqualTo("The budget.");
        assertThat(article.version()).isEqualTo(2);
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void shouldSendAtOnceWhatIsLifted() {
        publish("a", "The budget.", NOON.plusSeconds(60));
        publish("a", "The budget.", null);
        assertThat(bodies()).containsExactly("The budget.");

        driver.advanceWallClockTime(Duration.ofMinutes(2));
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void shouldNeverTellWhatWasKilledBeforeItsTime() {
        publish("a", "The budget.", NOON.plusSeconds(60));
        raw.pipeInput(new TestRecord<>(bytes("a"), null));
        driver.advanceWallClockTime(Duration.ofMinutes(2));

        EnrichedArticle kill = ArticleJson.readEnriched(enriched.readValue());
        assertThat(kill.isWithdrawn()).isTrue();
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void shouldHoldACopyThatComesAgainOnce() {
        publish("a", "The budget.", NOON.plusSeconds(60));
        publish("a", "The budget.", NOON.plusSeconds(60));
        driver.advanceWallClockTime(Duration.ofMinutes(2));

        assertThat(bodies()).hasSize(1);
        assertThat(tally.of(Count.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void shouldKeepKeyTimeAndHeaders() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("trace", bytes("42")).add("empty", null).add("trace", bytes("43"));
        raw.pipeInput(new TestRecord<>(bytes("a"), json("a", "The budget.", NOON.plusSeconds(60)), headers, 7L));
        driver.advanceWallClockTime(Duration.ofMinutes(1));

        TestRecord<byte[], byte[]> sent = enriched.readRecord();
        assertThat(sent.key()).isEqualTo(bytes("a"));
        assertThat(sent.timestamp()).isEqualTo(7);
        assertThat(sent.headers()).isEqualTo(headers);
    }

    @Test
    void shouldReleaseMoreThanGoOutAtOnce() {
        for (int i = 0; i < 2500; i++) {
            publish("id-" + i, "Story " + i, NOON.plusSeconds(1));
        }
        driver.advanceWallClockTime(Duration.ofMinutes(1));
        int atOnce = bodies().size();
        driver.advanceWallClockTime(Duration.ofMinutes(1));
        driver.advanceWallClockTime(Duration.ofMinutes(1));

        assertThat(atOnce).isEqualTo(1000);
        assertThat(bodies()).hasSize(1500);
        try (var held = driver.getKeyValueStore(EnrichmentTopology.EMBARGOED).all()) {
            assertThat(held).toIterable().isEmpty();
        }
    }

    private void publish(String id, String content, Instant embargoed) {
        raw.pipeInput(bytes(id), json(id, content, embargoed));
    }

    private static byte[] json(String id, String content, Instant embargoed) {
        return ArticleJson.write(RawArticle.builder()
                .id(id)
                .content(content)
                .embargoed(embargoed)
                .build());
    }

    private List<String> bodies() {
        return enriched.readValuesToList().stream()
                .map(ArticleJson::readEnriched)
                .map(EnrichedArticle::body)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
