package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.DeadLetterHeaders;
import newsreel.article.EnrichedArticle;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.enrich.Enricher;
import newsreel.streams.Retention;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrichProcessorTest {
    private MockProcessorContext<Object, Object> context = new MockProcessorContext<>();
    private final Tally tally = new Tally();

    @BeforeEach
    void addStore() {
        KeyValueStore<String, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(EnrichmentTopology.VERSIONS), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
        KeyValueStore<Bytes, byte[]> held = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(EnrichmentTopology.EMBARGOED), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        held.init(context.getStateStoreContext(), held);
        context.addStateStore(held);
    }

    @Test
    void shouldSendTheArticleUnderItsIdWithTheRecordsTimeAndHeaders() {
        Record<byte[], Incoming> record = record("A story.");
        record.headers().add("trace", Letters.bytes("42"));
        processor(Enrichers.plain()).process(record);

        Record<?, ?> sent = Letters.only(context, EnrichmentTopology.TO_ENRICHED);
        assertThat(sent.key()).isEqualTo(Letters.bytes("id-1"));
        assertThat(sent.timestamp()).isEqualTo(7);
        assertThat(Letters.header(sent.headers(), "trace")).containsExactly("42");
        assertThat(article(sent).body()).isEqualTo("A story.");
    }

    @Test
    void shouldSendAnArticleThatJustFits() {
        processor(growing(Limits.MAX_ENRICHED_BYTES)).process(record("A story."));

        assertThat((byte[])
                        Letters.only(context, EnrichmentTopology.TO_ENRICHED).value())
                .hasSize(Limits.MAX_ENRICHED_BYTES);
    }

    @Test
    void shouldBuryAnArticleThatIsAByteTooLongAsItCame() {
        Record<byte[], Incoming> record = record("A story.");
        processor(growing(Limits.MAX_ENRICHED_BYTES + 1)).process(record);

        Record<?, ?> letter = Letters.only(context, EnrichmentTopology.TO_DEAD_LETTER);
        assertThat(Letters.header(letter.headers(), DeadLetterHeaders.REASON))
                .containsExactly("the enriched article has 16777217 bytes; the limit is 16777216");
        assertThat(letter.key()).isEqualTo(Letters.bytes("its key"));
        assertThat(letter.value()).isSameAs(record.value().value());
        assertThat(tally.of(Count.ENRICHED)).isZero();
        assertThat(tally.of(Count.DEAD_LETTER)).isEqualTo(1);
    }

    @Test
    void shouldTakeNoVersionForAnArticleThatIsTooLong() {
        EnrichProcessor processor = processor(Enrichers.reading(
                raw -> raw.content().equals("long") ? "x".repeat(Limits.MAX_ENRICHED_BYTES) : raw.content()));
        processor.process(record("long"));
        context.resetForwards();
        processor.process(record("A story."));

        assertThat(article(Letters.only(context, EnrichmentTopology.TO_ENRICHED))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void shouldBuryAnArticleThatExhaustsTheStack() {
        processor(Enrichers.reading(EnrichProcessorTest::bottomless)).process(record("A story."));

        Record<?, ?> letter = Letters.only(context, EnrichmentTopology.TO_DEAD_LETTER);
        assertThat(Letters.header(letter.headers(), DeadLetterHeaders.REASON))
                .containsExactly("the enricher failed: it is nested too deep");
    }

    @Test
    void shouldFailAndBuryNothingWhereTheArticleCannotBeSent() {
        List<String> ways = new ArrayList<>();
        context = new MockProcessorContext<>() {
            @Override
            public <K, V> void forward(Record<K, V> record, String way) {
                ways.add(way);
                throw new IllegalStateException("on purpose");
            }
        };
        addStore();
        EnrichProcessor processor = processor(Enrichers.plain());

        assertThatThrownBy(() -> processor.process(record("A story."))).hasMessage("on purpose");
        assertThat(ways).containsExactly(EnrichmentTopology.TO_ENRICHED);
        assertThat(tally.of(Count.DEAD_LETTER)).isZero();
    }

    @Test
    void shouldPublishHowManyDuplicatesThereWereUntilItIsClosed() {
        EnrichProcessor processor = processor(Enrichers.plain());
        for (int time = 0; time < 3; time++) {
            processor.process(record("A story."));
        }

        assertThat(context.metrics().metrics().entrySet())
                .filteredOn(metric -> metric.getKey().name().equals("duplicates-total"))
                .extracting(metric -> metric.getValue().metricValue())
                .containsExactly(2.0);
        assertThat(tally.of(Count.DUPLICATE)).isEqualTo(2);
        processor.close();
        assertThat(context.metrics().metrics().keySet())
                .noneMatch(metric -> metric.name().startsWith("duplicates"));
    }

    @Test
    void shouldLookAtNoClockWhileNothingIsHeld() {
        processor(Enrichers.plain()).process(record("A story."));
        assertThat(looksAtTheClock()).isEmpty();
    }

    @Test
    void shouldSendWhatWasHeldBeforeItBegan() {
        KeyValueStore<Bytes, byte[]> store = context.getStateStore(EnrichmentTopology.EMBARGOED);
        new HeldArticles(store).hold(new Record<>(Letters.bytes("id-1"), Letters.bytes("held"), 7), 1000);
        processor(Enrichers.plain());

        assertThat(looksAtTheClock()).singleElement().satisfies(scheduled -> {
            scheduled.getPunctuator().punctuate(999);
            assertThat(context.forwarded()).isEmpty();
            scheduled.getPunctuator().punctuate(1000);
            assertThat(scheduled.cancelled()).isTrue();
        });
        assertThat(Letters.only(context, EnrichmentTopology.TO_ENRICHED).value())
                .isEqualTo(Letters.bytes("held"));
    }

    private List<CapturedPunctuator> looksAtTheClock() {
        return context.scheduledPunctuators().stream()
                .filter(scheduled -> scheduled.getType() == PunctuationType.WALL_CLOCK_TIME)
                .toList();
    }

    private EnrichProcessor processor(Enricher enricher) {
        EnrichProcessor processor = new EnrichProcessor(enricher, Retention.of(Duration.ofDays(1)), false, tally);
        processor.init(context);
        return processor;
    }

    private static Record<byte[], Incoming> record(String content) {
        RawArticle article = RawArticle.ofText(content).toBuilder().id("id-1").build();
        return new Record<>(
                Letters.bytes("id-1"), new Incoming(Letters.bytes("its key"), ArticleJson.write(article), article), 7);
    }

    /** An enricher whose article of {@link #record} has so many bytes. */
    private static Enricher growing(int bytes) {
        Enricher small = Enrichers.reading(raw -> "x");
        int besideTheBody =
                ArticleJson.write(small.enrich(record("A story.").value().article())).length - 1;
        return Enrichers.reading(raw -> "x".repeat(bytes - besideTheBody));
    }

    private static String bottomless(RawArticle raw) {
        return bottomless(raw) + raw.id();
    }

    private static EnrichedArticle article(Record<?, ?> sent) {
        return ArticleJson.readEnriched((byte[]) sent.value());
    }
}
