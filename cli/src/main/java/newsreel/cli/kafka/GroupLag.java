package newsreel.cli.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsreel.article.Limits;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * What groups have still to read, in records. Offsets alone do not tell: on a topic that is written in transactions the last
 * ones are markers, and records of an aborted transaction, which no group ever commits. So the end is read. Not thread-safe.
 */
public final class GroupLag implements AutoCloseable {
    /** Further behind than that on a partition, nobody needs the exact number. */
    private static final long FEW = 100;

    private static final Duration POLL = Duration.ofMillis(100);

    private final TopicOffsets offsets;
    private final KafkaConsumer<byte[], byte[]> reader;

    private GroupLag(TopicOffsets offsets, KafkaConsumer<byte[], byte[]> reader) {
        this.offsets = offsets;
        this.reader = reader;
    }

    /** One that asks the same cluster as the offsets. */
    public static GroupLag of(Kafka kafka, TopicOffsets offsets) {
        return new GroupLag(offsets, kafka.reader(Limits.MAX_ENRICHED_BYTES));
    }

    /** How many records of those partitions the group has not committed yet; about so many, when they are more than a few. */
    public long records(String group, Set<TopicPartition> of) throws InterruptedException {
        // The positions first: what they stand for is on the topics by then, moved records too.
        Map<TopicPartition, Long> positions = offsets.positions(group, of);
        return records(positions, offsets.ends(of));
    }

    /**
     * The same of a group whose positions are known.
     *
     * @param ends of those partitions at least; asked for after the positions
     */
    public long records(Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends)
            throws InterruptedException {
        long records = 0;
        for (Map.Entry<TopicPartition, Long> position : positions.entrySet()) {
            records += records(position.getKey(), position.getValue(), ends.get(position.getKey()));
        }
        return records;
    }

    /** Whether so many were counted, and not told by offsets. */
    public static boolean isExact(long records) {
        return records <= FEW;
    }

    /**
     * When the record came that a group with those positions has kept waiting for longest, by the date that the topic keeps;
     * none when all is read.
     *
     * @param readableEnds of those partitions at least; asked for after the positions
     */
    public Optional<Instant> oldest(Map<TopicPartition, Long> positions, Map<TopicPartition, Long> readableEnds)
            throws InterruptedException {
        Optional<Instant> oldest = Optional.empty();
        for (Map.Entry<TopicPartition, Long> position : positions.entrySet()) {
            Optional<Instant> first =
                    first(position.getKey(), position.getValue(), readableEnds.get(position.getKey()));
            oldest = oldest.isEmpty() || first.isPresent() && first.get().isBefore(oldest.get()) ? first : oldest;
        }
        return oldest;
    }

    private Optional<Instant> first(TopicPartition partition, long position, long end) throws InterruptedException {
        return end <= position
                ? Optional.empty()
                : read(partition, position, end).stream()
                        .findFirst()
                        .map(record -> Instant.ofEpochMilli(record.timestamp()));
    }

    private long records(TopicPartition partition, long position, long end) throws InterruptedException {
        if (end <= position || end - position > FEW) {
            return Math.max(0, end - position);
        }
        List<ConsumerRecord<byte[], byte[]>> records = read(partition, position, end);
        boolean nothingButMarkers = records.isEmpty() && reader.position(partition) >= end;
        return nothingButMarkers ? 0 : Math.max(1, records.size());
    }

    /** The first of them, or none when there is nothing to be read before that end. */
    private List<ConsumerRecord<byte[], byte[]>> read(TopicPartition partition, long position, long end)
            throws InterruptedException {
        reader.assign(List.of(partition));
        reader.seek(partition, position);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try {
            do {
                records.addAll(reader.poll(POLL).records(partition));
            } while (records.isEmpty() && reader.position(partition) < end && isReadable(partition, end));
        } catch (InterruptException e) {
            throw (InterruptedException) new InterruptedException().initCause(e);
        }
        return records;
    }

    /** Whether no transaction is open before that offset. */
    private boolean isReadable(TopicPartition partition, long end) {
        return reader.endOffsets(Set.of(partition)).get(partition) >= end;
    }

    @Override
    public void close() {
        Uninterrupted.close(reader::close);
    }
}
