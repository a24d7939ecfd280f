package newsreel.cli.stages;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import newsreel.article.EnrichedArticle;
import newsreel.article.MalformedArticleException;
import newsreel.cli.console.Console;
import newsreel.cli.report.ArticleBlock;
import newsreel.search.query.Query;
import newsreel.sink.stream.Arrival;
import newsreel.sink.stream.ArticleStore;
import newsreel.sink.stream.Batch;
import org.apache.kafka.common.TopicPartition;

/** A store that keeps nothing: whatever is put is printed. Not thread-safe, but for {@link #onEnough}. */
final class Printout implements ArticleStore {
    private final Console console;
    private final boolean json;
    private final Optional<Query> wanted;
    private final long most;
    private volatile Runnable enough = () -> {};
    private long printed;

    /**
     * @param json whether the line is printed as it is on the topic, not a block for people
     * @param wanted which articles are printed; empty for every record
     * @param most how many articles are printed
     */
    Printout(Console console, boolean json, Optional<Query> wanted, long most) {
        this.console = console;
        this.json = json;
        this.wanted = wanted;
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
        if (json && wanted.isEmpty()) {
            print(() -> console.json(line(arrival)));
            return;
        }
        try {
            EnrichedArticle article = arrival.article();
            if (wanted.isPresent() && !wanted.get().matches(article)) {
                return;
            }
            print(() -> show(arrival, article));
        } catch (MalformedArticleException e) {
            print(() -> console.warn(arrival.partition() + " at offset " + arrival.offset() + ": " + e.getMessage()));
        }
    }

    private void print(Runnable output) {
        printed++;
        output.run();
    }

    private void show(Arrival arrival, EnrichedArticle article) {
        if (json) {
            console.json(line(arrival));
        } else {
            ArticleBlock.of(article).forEach(console::result);
        }
    }

    private static String line(Arrival arrival) {
        return new String(arrival.value(), StandardCharsets.UTF_8);
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
