package newsreel.bench.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Ends once a group has committed a topic to its end, but for the marker that a transaction leaves there. */
public final class AwaitGroup {
    private static final long BETWEEN_LOOKS_MS = 100;

    private AwaitGroup() {}

    /** @param args the broker, the group, the topic */
    public static void main(String[] args) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", args[0]))) {
            Map<TopicPartition, ListOffsetsResultInfo> ends = ends(admin, args[2]);
            while (!isThrough(admin, args[1], ends)) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
            }
        }
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> ends(Admin admin, String topic)
            throws ExecutionException, InterruptedException {
        return admin.listOffsets(
                        admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                                .collect(Collectors.toMap(
                                        partition -> new TopicPartition(topic, partition.partition()),
                                        partition -> OffsetSpec.latest())))
                .all()
                .get();
    }

    private static boolean isThrough(Admin admin, String group, Map<TopicPartition, ListOffsetsResultInfo> ends)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        return ends.entrySet().stream()
                .allMatch(end ->
                        offset(committed.get(end.getKey())) >= end.getValue().offset() - 1);
    }

    private static long offset(OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }
}
