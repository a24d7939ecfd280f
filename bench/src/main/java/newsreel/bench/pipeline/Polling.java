package newsreel.bench.pipeline;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Polls the committed records of a topic until it has seen so many, and does nothing with them: what a sink is held
 * against, and what sees that a topology is through. Says when half and when all have come.
 */
public final class Polling {
    private Polling() {}

    /** @param args the broker, the topic, how many records */
    public static void main(String[] args) {
        read(Map.of("bootstrap.servers", args[0]), args[1], Long.parseLong(args[2]), () -> System.out.println("half"));
        System.out.println("all");
    }

    /**
     * Polls from the beginning until so many records have come.
     *
     * @param client the client properties that reach the broker
     * @param half is run once, when half of them have come
     */
    public static void read(Map<String, Object> client, String topic, long asked, Runnable half) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties(client), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            poll(consumer, asked, half);
        }
    }

    private static void poll(KafkaConsumer<byte[], byte[]> consumer, long asked, Runnable half) {
        long before = 0;
        while (before < asked) {
            long seen = before + consumer.poll(Duration.ofMillis(100)).count();
            if (2 * before < asked && 2 * seen >= asked) {
                half.run();
            }
            before = seen;
        }
    }

    private static Map<String, Object> properties(Map<String, Object> client) {
        Map<String, Object> properties = new HashMap<>(client);
        properties.put("isolation.level", "read_committed");
        properties.put("max.poll.records", 2000);
        return properties;
    }

    /** The topic may only just be about to be made. */
    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        while (found.isEmpty()) {
            found = consumer.partitionsFor(topic);
        }
        return found.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }
}
