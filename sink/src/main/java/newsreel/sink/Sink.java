package newsreel.sink;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import newsreel.article.ArticleIds;
import newsreel.article.count.Counters;
import newsreel.sink.stream.ArticleStore;
import newsreel.sink.stream.EnrichedStream;
import newsreel.sink.stream.SinkListener;
import newsreel.sink.stream.StreamSettings;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.FencedInstanceIdException;

/**
 * Files the enriched stream below a directory. {@link #run} belongs to one thread; {@link #stop} and
 * {@link #stopWhenCaughtUp} may be called by any.
 */
public final class Sink implements AutoCloseable {
    /** The usual consumer group. */
    public static final String GROUP_ID = "newsreel-sink";

    private final ArticleStore store;
    private final EnrichedStream stream;

    private Sink(ArticleStore store, EnrichedStream stream) {
        this.store = store;
        this.stream = stream;
    }

    /**
     * Opens the directory, which is made where it is missing.
     *
     * @param counters is told where each record ended
     * @throws IOException that names the place, when it cannot be used
     * @throws IllegalStateException when it is filled in another layout
     */
    public static Sink open(SinkSettings settings, SinkListener listener, Counters counters) throws IOException {
        ArticleStore store =
                settings.layout().open(settings.out(), settings.topicId(), new CountingListener(listener, counters));
        StreamSettings stream = withGroup(settings.stream(), store).asMember(store.member());
        return new Sink(store, EnrichedStream.open(stream, store));
    }

    private static StreamSettings withGroup(StreamSettings stream, ArticleStore store) {
        return stream.group().isEmpty()
                ? stream.withGroup(GROUP_ID + "-" + ArticleIds.digest(store.identity()))
                : stream;
    }

    /**
     * Files articles until stopped. A broker or disk in trouble is waited for.
     *
     * @throws IllegalStateException when another sink drives it out of the group, from a copy of its directory
     */
    public void run() {
        try {
            stream.run();
        } catch (FencedInstanceIdException e) {
            throw new IllegalStateException(
                    "another sink joined the group under the name of " + store.identity()
                            + ", from a copy of that directory: stop one of them, or give the copy another --group",
                    e);
        }
    }

    /** Makes {@link #run} return after the batch at hand. */
    public void stop() {
        stream.stop();
    }

    /** Makes {@link #run} return when it has filed all that is on the topic. */
    public void stopWhenCaughtUp() {
        stream.stopWhenCaughtUp();
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
            stream.leave();
        }
    }
}
