package newsreel.search.feed;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import newsreel.search.index.Searcher;
import newsreel.sink.stream.EnrichedStream;
import newsreel.sink.stream.StreamSettings;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * Keeps an index at what is on the enriched topic. Each index reads the whole of it, beside as many others as one likes.
 * {@link #run} belongs to one thread; all else may be called by any.
 */
public final class IndexFeed implements AutoCloseable {
    private static final String GROUP = "newsreel-index-";

    private final IndexStore store;
    private final EnrichedStream stream;

    private IndexFeed(IndexStore store, EnrichedStream stream) {
        this.store = store;
        this.stream = stream;
    }

    /**
     * Opens the index, which is made where it is missing.
     *
     * @throws newsreel.search.index.IndexRefusedException when another process has it, or another build, Lucene or topic
     *     made it
     * @throws IOException that names the place, when it cannot be used
     */
    public static IndexFeed open(FeedSettings settings, IndexListener listener) throws IOException {
        IndexStore store = IndexStore.open(settings.directory(), settings.topicId(), listener, Clock.systemUTC());
        try {
            return new IndexFeed(store, EnrichedStream.open(stream(settings, store.identity()), store));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Whether a consumer group is that of an index. */
    public static boolean isGroup(String group) {
        return group.startsWith(GROUP);
    }

    /**
     * A group of the index's own. It has one member, which is known by name: after a kill the next process is it, at once,
     * and need not wait until the broker misses the one that died.
     */
    private static StreamSettings stream(FeedSettings settings, String identity) {
        return new StreamSettings(settings.client(), settings.topic(), GROUP + identity, true).asMember(identity);
    }

    /** Indexes articles until stopped. A broker or disk in trouble is waited for. */
    public void run() {
        stream.run();
    }

    /** Makes {@link #run} return after the batch at hand. */
    public void stop() {
        stream.stop();
    }

    /** Makes {@link #run} return when it has indexed all that is on the topic. */
    public void stopWhenCaughtUp() {
        stream.stopWhenCaughtUp();
    }

    /** Finds what is indexed. To be asked for anew for each search. */
    public Searcher searcher() {
        return store.searcher();
    }

    /** What an instrument reads from the consumer's metrics; nothing else of a consumer may be used beside {@link #run}. */
    public <T> T instrumented(Function<Consumer<?, ?>, T> instrument) {
        return stream.instrumented(instrument);
    }

    /** What it is waiting for to be mended, in words: a disk, a broker. */
    public List<String> troubles() {
        return stream.troubles();
    }

    @Override
    public void close() throws IOException {
        try (store) {
            stream.close();
        }
    }
}
