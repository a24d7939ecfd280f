package newsreel.cli.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import newsreel.article.Limits;
import newsreel.article.TopicNames;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.kafka.Kafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * What the enrichment has still to do, in records. Offsets alone do not tell: on a topic that is written in transactions
 * the last ones are markers, and records of an aborted transaction, which no group ever commits; and a transaction's
 * offsets are committed some moments before its records can be read. Not thread-safe.
 */
final class Backlog implements AutoCloseable {
    /** Further behind than that, nobody needs the exact number. */
    private static final long FEW = 100;

    private static final Duration POLL = Duration.ofMillis(100);

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> reader;
    private final String group;
    private final Set<TopicPartition> read;
    private final Set<TopicPartition> written;

    private Backlog(Kafka kafka, TopicNames topics, String group) throws InterruptedException {
        this.admin = kafka.admin();
        this.reader = kafka.reader(Limits.MAX_RAW_BYTES);
        this.group = group;
        this.read = partitions(List.of(topics.raw(), topics.rekeyed()));
        this.written = partitions(List.of(topics.enriched()));
    }

    /** @param group the application id of the enrichment */
    static Backlog of(Kafka kafka, TopicNames topics, String group) throws InterruptedException {
        return new Backlog(kafka, topics, group);
    }

    private Set<TopicPartition> partitions(List<String> topics) throws InterruptedException {
        Set<TopicPartition> partitions = new HashSet<>();
        for (TopicDescription topic :
                get(admin.describeTopics(topics).allTopicNames()).values()) {
            topic.partitions()
                    .forEach(partition -> partitions.add(new TopicPartition(topic.name(), partition.partition())));
        }
        return partitions;
    }

    /** Whether all that stands on the raw topics has ended, and what became of it can be read. */
    boolean isDone() throws InterruptedException {
        return remaining() == 0
                && offsets(written, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED)
                        .equals(offsets(written, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED));
    }

    /** How many records the enrichment has not committed yet; about so many, when they are more than a few. */
    long remaining() throws InterruptedException {
        // The positions first: what they stand for is on the topics by then, moved records too.
        Map<TopicPartition, Long> positions = positions();
        Map<TopicPartition, Long> ends = offsets(read, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
        long remaining = 0;
        for (TopicPartition partition : read) {
            remaining += records(partition, positions.get(partition), ends.get(partition));
        }
        return remaining;
    }

    private Map<TopicPartition, Long> positions() throws InterruptedException {
        Map<TopicPartition, Long> positions = offsets(read, OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED);
        // Stable: what a transaction is just committing is waited for.
        Map<TopicPartition, OffsetAndMetadata> committed = get(admin.listConsumerGroupOffsets(
                        Map.of(group, new ListConsumerGroupOffsetsSpec()),
                        new ListConsumerGroupOffsetsOptions().requireStable(true))
                .partitionsToOffsetAndMetadata(group));
        committed.forEach((partition, offset) -> {
            if (offset != null) {
                positions.computeIfPresent(partition, (same, begin) -> Math.max(begin, offset.offset()));
            }
        });
        return positions;
    }

    private long records(TopicPartition partition, long position, long end) throws InterruptedException {
        if (end <= position || end - position > FEW) {
            return Math.max(0, end - position);
        }
        try {
            return recordsRead(partition, position, end);
        } catch (InterruptException e) {
            throw (InterruptedException) new InterruptedException().initCause(e);
        }
    }

    private long recordsRead(TopicPartition partition, long position, long end) {
        reader.assign(List.of(partition));
        reader.seek(partition, position);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        do {
            records.addAll(reader.poll(POLL).records(partition));
        } while (records.isEmpty() && reader.position(partition) < end && isReadable(partition, end));
        boolean nothingButMarkers = records.isEmpty() && reader.position(partition) >= end;
        return nothingButMarkers ? 0 : Math.max(1, records.size());
    }

    /** Whether no transaction is open before that offset. */
    private boolean isReadable(TopicPartition partition, long end) {
        return reader.endOffsets(Set.of(partition)).get(partition) >= end;
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> of, OffsetSpec which, IsolationLevel isolation)
            throws InterruptedException {
        var found = get(admin.listOffsets(
                        of.stream().collect(Collectors.toMap(p -> p, p -> which)), new ListOffsetsOptions(isolation))
                .all());
        Map<TopicPartition, Long> offsets = new HashMap<>();
        found.forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    private static <T> T get(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new CommandFailedException(
                    "Kafka does not answer: " + e.getCause().getMessage(), e);
        }
    }

    @Override
    public void close() {
        reader.close();
        admin.close();
    }
}
