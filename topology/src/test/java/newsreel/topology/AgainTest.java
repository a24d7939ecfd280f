package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsreel.article.ArticleJson;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticle;
import newsreel.article.RawArticle;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.copy.filed.EnrichedReader;
import newsreel.enrich.Annotator;
import newsreel.enrich.Enricher;
import newsreel.streams.Retention;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that come once more because the rules have changed. */
class AgainTest {
    @TempDir
    private Path state;

    private final Tally tally = new Tally();
    private String rule = "old rule";
    private String ending = "";
    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> raw;
    private TestInputTopic<byte[], byte[]> rekeyed;
    private TestOutputTopic<byte[], byte[]> enriched;

    @BeforeEach
    void start() {
        Enricher enricher = new Enricher(
                Map.of(
                        RawArticle.PLAIN_TEXT,
                        article -> ArticleText.ofBody(article.content() + ending),
                        RawArticle.ENRICHED,
                        new EnrichedReader()),
                List.of(new Rule()));
        driver = TestDriver.of(enricher, Retention.FOR_EVER, tally, state);
        raw = TestDriver.raw(driver);
        rekeyed = driver.createInputTopic(
                TestDriver.TOPICS.rekeyed(), new ByteArraySerializer(), new ByteArraySerializer());
        enriched = TestDriver.enriched(driver);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void shouldMakeAVersionWhereSomethingElseIsFoundAndNoneElse() {
        comes("A");
        again("A");
        assertThat(versions()).containsExactly(1);

        rule = "new rule";
        again("A");
        again("A");
        comes("A");

        List<EnrichedArticle> versions = articles();
        assertThat(versions).hasSize(1);
        assertThat(versions.get(0).version()).isEqualTo(2);
        assertThat(versions.get(0).annotations().get("rule").asString()).isEqualTo("new rule");
        assertThat(tally.of(Count.TAKEN)).isEqualTo(5);
        assertThat(tally.of(Count.ENRICHED)).isEqualTo(2);
        assertThat(tally.of(Count.DUPLICATE)).isEqualTo(3);
    }

    @Test
    void shouldMakeAVersionWhereTheCopyIsReadOtherwise() {
        comes("A");
        ending = ", read better";
        again("A");
        comes("A");

        assertThat(articles()).extracting(EnrichedArticle::body).containsExactly("A", "A, read better");
    }

    @Test
    void shouldTakeTheLatestContentAlone() {
        comes("A");
        comes("B");
        rule = "new rule";
        again("A");
        again("B");

        assertThat(articles()).extracting(EnrichedArticle::body).containsExactly("A", "B", "B");
        assertThat(tally.of(Count.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void shouldLeaveWhatWasWithdrawnGone() {
        comes("A");
        raw.pipeInput("id".getBytes(), "{\"id\":\"id\",\"status\":\"withdrawn\"}".getBytes());
        rule = "new rule";
        again("A");

        assertThat(articles()).extracting(EnrichedArticle::isWithdrawn).containsExactly(false, true);
    }

    @Test
    void shouldTakeAnArticleThatNeverCameForANewOne() {
        again("A");
        again("A");

        assertThat(versions()).containsExactly(1);
    }

    @Test
    void shouldTakeAnArticleThatWasFiledThroughTheRulesOnce() {
        comes("A");
        EnrichedArticle filed = articles().get(0);
        again(filed);
        assertThat(versions()).isEmpty();

        rule = "new rule";
        again(filed);
        again(filed);
        again("A");
        comes("A");

        List<EnrichedArticle> versions = articles();
        assertThat(versions).hasSize(1);
        assertThat(versions.get(0).version()).isEqualTo(2);
        assertThat(versions.get(0).body()).isEqualTo("A");
        assertThat(versions.get(0).annotations().get("rule").asString()).isEqualTo("new rule");
        assertThat(tally.of(Count.DUPLICATE)).isEqualTo(4);
    }

    @Test
    void shouldLeaveAFiledArticleThatWasOvertaken() {
        comes("A");
        EnrichedArticle filed = articles().get(0);
        comes("B");
        rule = "new rule";
        again(filed);
        assertThat(articles()).extracting(EnrichedArticle::body).containsExactly("B");
    }

    @Test
    void shouldCountOnFromAFiledArticleThatWasForgotten() {
        EnrichedArticle filed = EnrichedArticle.builder()
                .id("id")
                .version(4)
                .body("A")
                .annotation("rule", "old rule")
                .annotation("desk", "foreign")
                .build();
        rule = "new rule";
        again(filed);
        comes("A");

        List<EnrichedArticle> versions = articles();
        assertThat(versions).extracting(EnrichedArticle::version).containsExactly(5);
        assertThat(versions.get(0).annotations().get("desk").asString()).isEqualTo("foreign");
    }

    @Test
    void shouldBuryWhatSaysThatItWasFiledAndWasNot() {
        rekeyed.pipeInput(new TestRecord<>(
                "id".getBytes(),
                "{\"id\":\"id\",\"contentType\":\"application/vnd.newsreel.article+json\",\"content\":\"A\"}"
                        .getBytes(),
                new RecordHeaders().add(Again.HEADER, new byte[] {1})));
        assertThat(tally.of(Count.DEAD_LETTER)).isEqualTo(1);
    }

    @Test
    void shouldSayOnTheVersionWhichRequestItCameOf() {
        again("A");

        assertThat(enriched.readRecord().headers().lastHeader(Again.HEADER).value())
                .isEqualTo(new byte[] {1});
    }

    private void comes(String content) {
        raw.pipeInput("id".getBytes(), json(content));
    }

    private void again(String content) {
        rekeyed.pipeInput(new TestRecord<>(
                "id".getBytes(), json(content), new RecordHeaders().add(Again.HEADER, new byte[] {1})));
    }

    private void again(EnrichedArticle filed) {
        RawArticle article = RawArticle.builder()
                .id(filed.id())
                .contentType(RawArticle.ENRICHED)
                .content(new String(ArticleJson.write(filed), StandardCharsets.UTF_8))
                .build();
        rekeyed.pipeInput(new TestRecord<>(
                "id".getBytes(), ArticleJson.write(article), new RecordHeaders().add(Again.HEADER, new byte[] {1})));
    }

    private static byte[] json(String content) {
        return ("{\"id\":\"id\",\"content\":\"" + content + "\"}").getBytes();
    }

    private List<EnrichedArticle> articles() {
        return enriched.readValuesToList().stream()
                .map(ArticleJson::readEnriched)
                .toList();
    }

    private List<Integer> versions() {
        return articles().stream().map(EnrichedArticle::version).toList();
    }

    /** Finds what the rule of the moment says. */
    private final class Rule implements Annotator<String> {
        @Override
        public String name() {
            return "rule";
        }

        @Override
        public String schema() {
            return "{\"type\":\"string\"}";
        }

        @Override
        public Set<String> languages() {
            return EVERY_LANGUAGE;
        }

        @Override
        public String annotate(ArticleText text) {
            return rule;
        }
    }
}
