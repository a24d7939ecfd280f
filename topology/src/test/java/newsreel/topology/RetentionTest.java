package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsreel.article.ArticleJson;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticle;
import newsreel.article.RawArticle;
import newsreel.article.count.Counters;
import newsreel.enrich.Enricher;
import newsreel.streams.Retention;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
    private static final Instant START = Instant.parse("2026-03-04T12:30:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> raw;
    private TestOutputTopic<byte[], byte[]> enriched;

    @BeforeEach
    void start() {
        Enricher enricher = new Enricher(
                Map.of(RawArticle.PLAIN_TEXT, article -> ArticleText.ofBody(article.content())), List.of());
        driver = TestDriver.of(enricher, Retention.of(DAY), Counters.NONE, state);
        raw = TestDriver.raw(driver);
        enriched = TestDriver.enriched(driver);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void shouldForgetIdsThatDoNotComeAgain() {
        publish("gone", Duration.ZERO);
        publish("other", DAY.plusHours(3));
        publish("other", DAY.plusHours(3).plusMinutes(2));

        KeyValueStore<String, byte[]> store = driver.getKeyValueStore(EnrichmentTopology.VERSIONS);
        assertThat(store.get("gone")).isNull();
        assertThat(store.get("other")).isNotNull();
    }

    @Test
    void shouldRememberIdsForTheWholeTime() {
        publish("a", Duration.ZERO);
        publish("a", DAY);

        assertThat(versions()).containsExactly(1);
    }

    @Test
    void shouldCountTheTimeFromWhenAnIdCameLast() {
        publish("a", Duration.ZERO);
        publish("a", DAY);
        publish("a", DAY.multipliedBy(2));

        assertThat(versions()).containsExactly(1);
    }

    @Test
    void shouldBeginAgainWithAnIdThatIsForgotten() {
        publish("a", Duration.ZERO);
        publish("a", DAY.plusHours(3));

        assertThat(versions()).containsExactly(1, 1);
    }

    @Test
    void shouldSweepAStoreThatIsLargerThanOneSweepLooksAt() {
        for (int i = 0; i < 25_000; i++) {
            publish("id-" + i, Duration.ZERO);
        }
        for (int minute = 0; minute < 5; minute++) {
            publish("other", DAY.plusHours(3).plusMinutes(minute));
        }

        KeyValueStore<String, byte[]> store = driver.getKeyValueStore(EnrichmentTopology.VERSIONS);
        try (var ids = store.all()) {
            assertThat(ids).toIterable().extracting(id -> id.key).containsExactly("other");
        }
    }

    private void publish(String id, Duration after) {
        byte[] json = ArticleJson.write(
                RawArticle.builder().id(id).content("A story.").build());
        raw.pipeInput(id.getBytes(StandardCharsets.UTF_8), json, START.plus(after));
    }

    private List<Integer> versions() {
        return enriched.readValuesToList().stream()
                .map(ArticleJson::readEnriched)
                .map(EnrichedArticle::version)
                .toList();
    }
}
