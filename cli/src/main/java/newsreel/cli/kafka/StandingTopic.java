package newsreel.cli.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import newsreel.article.Limits;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Topics up to where they end when they are read: committed records only, outside of any group. Read again, they go on where they
 * ended before. Not thread-safe.
 */
public final class StandingTopic implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private long end = Long.MAX_VALUE;

    private StandingTopic(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        this.consumer = consumer;
        this.partitions = partitions;
    }

    /** Topics at their beginning; one that does not exist has nothing. */
    public static StandingTopic of(Kafka kafka, String... topics) {
        return of(kafka, partition -> true, topics);
    }

    /** Those partitions of topics, at their beginning. */
    public static StandingTopic of(Kafka kafka, IntPredicate wanted, String... topics) {
        KafkaConsumer<byte[], byte[]> consumer = kafka.reader(Limits.MAX_ENRICHED_BYTES);
        try {
            return new StandingTopic(consumer, assigned(consumer, wanted, topics));
        } catch (RuntimeException e) {
            Uninterrupted.close(consumer::close);
            throw e;
        }
    }

    private static List<TopicPartition> assigned(
            KafkaConsumer<byte[], byte[]> consumer, IntPredicate wanted, String... topics) {
        List<TopicPartition> partitions = Arrays.stream(topics)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .filter(info -> wanted.test(info.partition()))
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return partitions;
    }

    /** Whether any of the topics was there when it was opened. */
    public boolean exists() {
        return !partitions.isEmpty();
    }

    /** Goes to that offset of each partition. */
    public StandingTopic from(long offset) {
        partitions.forEach(partition -> consumer.seek(partition, offset));
        return this;
    }

    /** Goes to what came at that moment or later, by the date that the topic keeps. */
    public StandingTopic since(Instant moment) {
        Map<TopicPartition, Long> moments =
                partitions.stream().collect(Collectors.toMap(partition -> partition, any -> moment.toEpochMilli()));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.offsetsForTimes(moments)
                .forEach((partition, found) ->
                        consumer.seek(partition, found == null ? ends.get(partition) : found.offset()));
        return this;
    }

    /** Goes to where it ends now. */
    public StandingTopic end() {
        consumer.endOffsets(partitions).forEach(consumer::seek);
        return this;
    }

    /** Is to end before that offset, wherever it ends. */
    public StandingTopic before(long offset) {
        end = offset;
        return this;
    }

    /** Hands on all that stands there by now, and perhaps some that lies behind the end. */
    public void read(Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
        ends.replaceAll((partition, last) -> Math.min(last, end));
        while (isBefore(ends)) {
            consumer.poll(POLL).forEach(each);
        }
    }

    private boolean isBefore(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(last -> consumer.position(last.getKey()) < last.getValue());
    }

    @Override
    public void close() {
        Uninterrupted.close(consumer::close);
    }
}
