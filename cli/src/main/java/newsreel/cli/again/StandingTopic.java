package newsreel.cli.again;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import newsreel.article.Limits;
import newsreel.cli.kafka.Kafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** A topic up to where it ends when it is read: committed records, outside of any group. Not thread-safe. */
final class StandingTopic implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    /** At its beginning. */
    StandingTopic(Kafka kafka, String topic) {
        consumer = kafka.reader(Limits.MAX_ENRICHED_BYTES);
        partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Goes to what came at that moment or later, by the date that the topic keeps. */
    StandingTopic since(Instant moment) {
        Map<TopicPartition, Long> moments =
                partitions.stream().collect(Collectors.toMap(partition -> partition, any -> moment.toEpochMilli()));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.offsetsForTimes(moments)
                .forEach((partition, found) ->
                        consumer.seek(partition, found == null ? ends.get(partition) : found.offset()));
        return this;
    }

    /** Goes to where it ends now. */
    StandingTopic end() {
        consumer.endOffsets(partitions).forEach(consumer::seek);
        return this;
    }

    /** Hands on all that stands there by now, and perhaps some that came meanwhile. */
    void read(Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(each);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
