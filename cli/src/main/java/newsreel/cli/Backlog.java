package newsreel.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What a group has still to read of the raw topics. */
final class Backlog {
    private final Admin admin;
    private final String group;
    private final String rekeyed;
    private final Set<TopicPartition> partitions;

    private Backlog(Admin admin, String group, String rekeyed, Set<TopicPartition> partitions) {
        this.admin = admin;
        this.group = group;
        this.rekeyed = rekeyed;
        this.partitions = partitions;
    }

    static Backlog of(Admin admin, TopicNames topics, String group) throws InterruptedException {
        Set<TopicPartition> partitions = new HashSet<>();
        for (TopicDescription topic : get(admin.describeTopics(List.of(topics.raw(), topics.rekeyed()))
                        .allTopicNames())
                .values()) {
            topic.partitions()
                    .forEach(partition -> partitions.add(new TopicPartition(topic.name(), partition.partition())));
        }
        return new Backlog(admin, group, topics.rekeyed(), partitions);
    }

    /** How many records the group has not committed yet; all that are still there, where it has committed none. */
    long remaining() throws InterruptedException {
        var begins = offsets(OffsetSpec.earliest());
        var ends = offsets(OffsetSpec.latest());
        Map<TopicPartition, OffsetAndMetadata> committed =
                get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        long remaining = 0;
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata position = committed.get(partition);
            long begin = begins.get(partition).offset();
            long behind =
                    ends.get(partition).offset() - (position == null ? begin : Math.max(begin, position.offset()));
            // A record that was moved ends in a transaction, whose marker takes the last offset and is never committed.
            boolean onlyMarker = partition.topic().equals(rekeyed) && behind == 1;
            remaining += onlyMarker ? 0 : behind;
        }
        return remaining;
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(OffsetSpec which) throws InterruptedException {
        return get(admin.listOffsets(partitions.stream().collect(Collectors.toMap(p -> p, p -> which)))
                .all());
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
