package newsreel.bench.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
        long asked = Long.parseLong(args[2]);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties(args[0]), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer, args[1]);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            poll(consumer, asked);
        }
    }

    private static void poll(KafkaConsumer<byte[], byte[]> consumer, long asked) {
        long seen = 0;
        boolean half = false;
        while (seen < asked) {
            for (ConsumerRecord<byte[], byte[]> ignored : consumer.poll(Duration.ofMillis(100))) {
                seen++;
            }
            if (!half && 2 * seen >= asked) {
                half = true;
                System.out.println("half");
            }
        }
        System.out.println("all");
    }

    private static Map<String, Object> properties(String broker) {
        return Map.of("bootstrap.servers", broker, "isolation.level", "read_committed", "max.poll.records", 2000);
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
