package newsreel.trends;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalInt;
import newsreel.article.ArticleJson;
import newsreel.article.Trend;
import newsreel.article.WindowLength;
import newsreel.streams.Retention;
import newsreel.streams.Rounds;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Counts what moves, and tells what the windows hold that changed: once a second at most, however many articles came
 * meanwhile. What is still to be told is marked in the store, in the transaction that counts it.
 */
final class CountProcessor implements Processor<byte[], byte[], byte[], byte[]> {
    static final Duration BETWEEN_TELLINGS = Duration.ofSeconds(1);

    /** Windows told in one go: no more than a second's work. */
    private static final int TOLD_AT_ONCE = 5_000;

    private final Retention retention;
    private ProcessorContext<byte[], byte[]> context;
    private TopicCounts counts;
    private Rounds tellings;

    CountProcessor(Retention retention) {
        this.retention = retention;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
        counts = new TopicCounts(context.getStateStore(TrendTopology.COUNTS));
        tellings = new Rounds(context, BETWEEN_TELLINGS, now -> tell());
        if (counts.hasMarked()) {
            tellings.begin();
        }
        retention.schedule(context, this::forget);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        String topic = new String(record.key(), StandardCharsets.UTF_8);
        Move move = Move.read(record.value());
        for (WindowLength length : WindowLength.values()) {
            move(topic, length, move);
        }
    }

    private void move(String topic, WindowLength length, Move move) {
        OptionalInt from = move.from(length);
        OptionalInt to = move.to(length);
        if (from.equals(to)) {
            return;
        }
        tellings.begin();
        from.ifPresent(number -> counts.takeOut(new Window(topic, length, number)));
        to.ifPresent(number -> add(new Window(topic, length, number), move.name()));
    }

    private void add(Window window, String name) {
        if (!isOver(window)) {
            counts.add(window, name);
        }
    }

    private boolean isOver(Window window) {
        return retention.isOver(window.lastHour(), context.currentStreamTimeMs());
    }

    /** Whether more is to be told. */
    private boolean tell() {
        for (TopicCounts.Marked marked : counts.takeMarked(TOLD_AT_ONCE)) {
            if (marked.mark().counted()) {
                counts.markThoseAfter(marked.window());
            }
            forward(
                    marked.window(),
                    ArticleJson.write(trend(marked.window(), marked.mark().name())));
        }
        return counts.hasMarked();
    }

    private Trend trend(Window window, String name) {
        int count = counts.count(window);
        Usual usual = counts.usual(window);
        return new Trend(
                window.topic(),
                name,
                window.length(),
                window.length().start(window.number()),
                count,
                Usual.rounded(usual.mean()),
                Usual.rounded(usual.spread()),
                Usual.rounded(usual.deviation(count)));
    }

    /** A window that is over for long goes from the store, and from the topic. */
    private void forget(long timestamp) {
        counts.sweep(window -> retention.isOver(window.lastHour(), timestamp)).forEach(window -> forward(window, null));
    }

    private void forward(Window window, byte[] trend) {
        context.forward(new Record<>(window.key(), trend, Math.max(0, context.currentStreamTimeMs())));
    }
}
