package newsreel.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import newsreel.article.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What a group has still to read of the raw topics. */
final class Backlog {
    private final Admin admin;
    private final String group;
    private final Map<TopicPartition, OffsetSpec> partitions;

    private Backlog(Admin admin, String group, Map<TopicPartition, OffsetSpec> partitions) {
        this.admin = admin;
        this.group = group;
        this.partitions = partitions;
    }

    static Backlog of(Admin admin, String group) throws InterruptedException {
        Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
        for (TopicDescription topic : get(admin.describeTopics(List.of(Topics.RAW, Topics.REKEYED))
                        .allTopicNames())
                .values()) {
            topic.partitions()
                    .forEach(partition -> partitions.put(
                            new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        return new Backlog(admin, group, partitions);
    }

    /** How many records the group has not committed yet. */
    long remaining() throws InterruptedException {
        var ends = get(admin.listOffsets(partitions).all());
        Map<TopicPartition, OffsetAndMetadata> committed =
                get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        long remaining = 0;
        for (var end : ends.entrySet()) {
            OffsetAndMetadata position = committed.get(end.getKey());
            long behind = end.getValue().offset() - (position == null ? 0 : position.offset());
            // A record that was moved ends in a transaction, whose marker takes the last offset and is never committed.
            boolean onlyMarker = end.getKey().topic().equals(Topics.REKEYED) && behind == 1;
            remaining += onlyMarker ? 0 : behind;
        }
        return remaining;
    }

    private static <T> T get(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new CommandFailedException(
                    "Kafka does not answer: " + e.getCause().getMessage(), e);
        }
    }
}
