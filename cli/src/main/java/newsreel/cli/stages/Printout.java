package newsreel.cli.stages;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import newsreel.cli.console.Console;
import newsreel.cli.report.ArticleBlock;
import newsreel.sink.stream.Arrival;
import newsreel.sink.stream.ArticleStore;
import newsreel.sink.stream.Batch;
import org.apache.kafka.common.TopicPartition;

/** A store that keeps nothing: whatever is put is printed. Not thread-safe, but for {@link #onEnough}. */
final class Printout implements ArticleStore {
    private final Console console;
    private final boolean json;
    private final long most;
    private volatile Runnable enough = () -> {};
    private long printed;

    /**
     * @param json whether the line is printed as it is on the topic, not a block for people
     * @param most how many articles are printed
     */
    Printout(Console console, boolean json, long most) {
        this.console = console;
        this.json = json;
        this.most = most;
    }

    /** @param action is run when all are printed, or nobody reads any more */
    void onEnough(Runnable action) {
        enough = action;
    }

    @Override
    public void put(Batch batch) {
        for (Arrival arrival : batch.arrivals()) {
            if (printed < most) {
                print(arrival);
            }
        }
        tick();
    }

    /** Whoever read our output may have closed it, as {@code head} does. */
    @Override
    public void tick() {
        if (printed >= most || console.isClosed()) {
            enough.run();
        }
    }

    private void print(Arrival arrival) {
        if (arrival.value() == null) {
            return;
        }
        printed++;
        if (json) {
            console.json(new String(arrival.value(), StandardCharsets.UTF_8));
            return;
        }
        try {
            ArticleBlock.of(ArticleJson.readEnriched(arrival.value())).forEach(console::result);
        } catch (MalformedArticleException e) {
            console.warn(arrival.partition() + " at offset " + arrival.offset() + ": " + e.getMessage());
        }
    }

    @Override
    public String identity() {
        return "";
    }

    @Override
    public OptionalLong position(TopicPartition partition) {
        return OptionalLong.empty();
    }

    /** Nothing is: so no offsets are committed. */
    @Override
    public Map<TopicPartition, Long> durable() {
        return Map.of();
    }

    @Override
    public void flush(Collection<TopicPartition> partitions) {}

    @Override
    public void forget(Collection<TopicPartition> partitions) {}

    @Override
    public void close() {}
}
