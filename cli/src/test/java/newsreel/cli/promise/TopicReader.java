package newsreel.cli.promise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its beginning, and further each time it is asked. */
final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();

    TopicReader(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "isolation.level",
                        "read_committed",
                        "allow.auto.create.topics",
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            consumer.close();
            throw new IllegalStateException("there is no " + topic);
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads a topic that somebody else is about to make. */
    static TopicReader awaiting(String bootstrapServers, String topic) throws InterruptedException {
        Looking.until("the topic " + topic, () -> {
            try (TopicReader reader = new TopicReader(bootstrapServers, topic)) {
                return reader.grown() >= 0;
            } catch (RuntimeException notYet) {
                return false;
            }
        });
        return new TopicReader(bootstrapServers, topic);
    }

    /** All records that are committed by now, those of a partition in order. */
    List<ConsumerRecord<byte[], byte[]>> records() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(records::add);
        }
        return records;
    }

    /** How far the topic has grown; cheaper than to read it. */
    long grown() {
        return consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
