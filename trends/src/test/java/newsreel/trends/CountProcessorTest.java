package newsreel.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.Trend;
import newsreel.article.WindowLength;
import newsreel.streams.Retention;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountProcessorTest {
    private static final int HOUR = 492_000;

    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final CountProcessor processor = new CountProcessor(Retention.FOR_EVER);

    @BeforeEach
    void addStore() {
        KeyValueStore<Bytes, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(TrendTopology.COUNTS), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
        context.setCurrentStreamTimeMs(0);
    }

    @Test
    void shouldLookAtNoClockWhileNothingIsToBeTold() {
        processor.init(context);
        assertThat(context.scheduledPunctuators()).isEmpty();
    }

    @Test
    void shouldTellWhatHasMovedAndLookNoMore() {
        processor.init(context);
        processor.process(new Record<>(
                "t:trade".getBytes(StandardCharsets.UTF_8),
                Move.in(HOUR, "trade").write(),
                0));
        CapturedPunctuator telling = context.scheduledPunctuators().get(0);
        telling.getPunctuator().punctuate(1);

        assertThat(told()).containsExactlyInAnyOrder("trade HOUR 1", "trade DAY 1");
        assertThat(telling.cancelled()).isTrue();
    }

    @Test
    void shouldTellWhatWasMarkedBeforeItBegan() {
        KeyValueStore<Bytes, byte[]> store = context.getStateStore(TrendTopology.COUNTS);
        new TopicCounts(store).add(new Window("t:trade", WindowLength.HOUR, HOUR), "trade");
        processor.init(context);

        context.scheduledPunctuators().get(0).getPunctuator().punctuate(1);
        assertThat(told()).containsExactly("trade HOUR 1");
    }

    private List<String> told() {
        return context.forwarded().stream()
                .map(forward -> ArticleJson.readTrend((byte[]) forward.record().value()))
                .map(CountProcessorTest::words)
                .toList();
    }

    private static String words(Trend trend) {
        return trend.name() + " " + trend.length() + " " + trend.count();
    }
}
