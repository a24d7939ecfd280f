package newsreel.sink.stream;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;

/**
 * Keeps the enriched stream. What every store promises, and the contract test asks of each:
 *
 * <ul>
 *   <li>a batch that comes again, whole or in part, changes nothing;
 *   <li>whoever looks finds an id's latest version, whatever order and whichever writer the versions came by;
 *   <li>a process that dies between any two steps leaves nothing that the next does not set right;
 *   <li>a record that is no article is kept as it came, and stops nobody;
 *   <li>an {@link IOException} names the place. The same records may be put again, as often as one likes.
 * </ul>
 *
 * <p>Not thread-safe: a store belongs to the thread of its stream.
 */
public interface ArticleStore extends AutoCloseable {

    /** Who this store is, for ever: it is written beside the offsets that are committed for it. Empty: nobody checks. */
    String identity();

    /** What its stream is called in the group, for as long as it is open; empty where that does not matter. */
    default String member() {
        return "";
    }

    /** Where to go on with a partition; empty when the store leaves that to the offsets committed on the broker. */
    OptionalLong position(TopicPartition partition) throws IOException;

    /** Takes a batch; whether it is durable then, {@link #durable} says. */
    void put(Batch batch) throws IOException;

    /** Is called between batches, also when nothing comes: whatever is due by the clock is done now. */
    default void tick() throws IOException {}

    /** By partition, the offset before which all is durable: what may be committed. */
    Map<TopicPartition, Long> durable();

    /** Makes durable whatever was put of these partitions. */
    void flush(Collection<TopicPartition> partitions) throws IOException;

    /** Drops whatever is not durable of these partitions: they are another's from now on. */
    void forget(Collection<TopicPartition> partitions);

    /** Is told that records were deleted from the topic before they could be read: from one offset to before another. */
    default void missed(TopicPartition partition, long from, long to) throws IOException {}

    /** Lets go of what it holds. What was not flushed is not durable and comes again. */
    @Override
    void close() throws IOException;
}
