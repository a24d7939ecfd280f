package newsreel.sink.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the place in each partition that was just assigned: the store's own, else the group's, else an end of the topic. A
 * partition is held until its place is known, which may take a broker or a disk that is away for now. Not thread-safe.
 */
final class Placement {
    private static final Logger LOG = LoggerFactory.getLogger(Placement.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;
    private final ArticleStore store;
    private final StreamSettings settings;
    private final Set<TopicPartition> waiting = new HashSet<>();

    Placement(Consumer<byte[], byte[]> consumer, ArticleStore store, StreamSettings settings) {
        this.consumer = consumer;
        this.store = store;
        this.settings = settings;
    }

    /** Holds the partitions; no request is made, since this is called while a rebalance waits for an answer. */
    void assigned(Collection<TopicPartition> partitions) {
        consumer.pause(partitions);
        consumer.seekToBeginning(partitions);
        waiting.addAll(partitions);
    }

    /** The place in this partition is to be found anew, should it be this consumer's still. */
    void displaced(TopicPartition partition) {
        if (consumer.assignment().contains(partition)) {
            assigned(Set.of(partition));
        }
    }

    void gone(Collection<TopicPartition> partitions) {
        waiting.removeAll(partitions);
    }

    /** Whether all partitions have their place. */
    boolean isDone() {
        return waiting.isEmpty();
    }

    /**
     * Gives every partition that waits its place.
     *
     * @throws ForeignPositionException when the store is not the one that the place belongs to
     * @throws DeletedRecordsException when what stood there was deleted, and is not to be passed over
     */
    void place() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        Set<TopicPartition> partitions = Set.copyOf(waiting);
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(partitions, PATIENCE);
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, PATIENCE);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        List<String> gaps = new ArrayList<>();
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata known = committed.get(partition);
            Owner.of(known).refuseUnless(store.identity(), settings.group(), partition);
            long begin = begins.get(partition);
            long place = place(partition, known, begin, ends.get(partition));
            // A place of zero in an empty store means from the beginning, wherever that is by now.
            if (0 < place && place < begin) {
                gaps.add(miss(partition, place, begin));
            }
            consumer.seek(partition, Math.max(place, begin));
            waiting.remove(partition);
        }
        refuse(gaps);
        consumer.resume(partitions);
    }

    private long place(TopicPartition partition, OffsetAndMetadata committed, long begin, long end) throws IOException {
        OptionalLong own = store.position(partition);
        if (own.isEmpty() && committed == null) {
            return settings.fromBeginning() ? begin : end;
        }
        long place = own.orElseGet(() -> committed.offset());
        if (place > end && own.isEmpty()) {
            LOG.warn("{} was cut off at offset {}, before offset {}: reading it again", partition, end, place);
            return begin;
        }
        if (place > end) {
            throw new ForeignPositionException(
                    partition + " ends at offset " + end + ", but its articles are filed up to " + place
                            + ": the topic is not the one that was filed; give another directory and another group");
        }
        return place;
    }

    private String miss(TopicPartition partition, long place, long begin) throws IOException {
        if (settings.skipDeleted()) {
            store.missed(partition, place, begin);
        }
        return partition + ": the records from offset " + place + " to " + (begin - 1) + ", " + (begin - place)
                + " with the marks of transactions, were deleted before they were read";
    }

    private void refuse(List<String> gaps) {
        if (!gaps.isEmpty() && !settings.skipDeleted()) {
            throw new DeletedRecordsException(gaps);
        }
        gaps.forEach(LOG::warn);
    }
}
