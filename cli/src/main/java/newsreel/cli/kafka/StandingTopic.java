package newsreel.cli.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
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
    private final boolean patient;
    private long end = Long.MAX_VALUE;

    private StandingTopic(
            KafkaConsumer<byte[], byte[]> consumer, boolean patient, IntPredicate wanted, List<String> topics) {
        this.consumer = consumer;
        this.patient = patient;
        this.partitions = assigned(wanted, topics);
    }

    /** Topics at their beginning; one that does not exist has nothing. A broker that does not answer in time is a failure. */
    public static StandingTopic of(Kafka kafka, String... topics) {
        return of(kafka, false, partition -> true, topics);
    }

    /** The same of a broker that is waited for, see {@link Patience#untilAnswered}. */
    public static StandingTopic patient(Kafka kafka, String... topics) {
        return patient(kafka, partition -> true, topics);
    }

    /** Those partitions of topics, at their beginning. */
    public static StandingTopic patient(Kafka kafka, IntPredicate wanted, String... topics) {
        return of(kafka, true, wanted, topics);
    }

    private static StandingTopic of(Kafka kafka, boolean patient, IntPredicate wanted, String... topics) {
        KafkaConsumer<byte[], byte[]> consumer = kafka.reader(Limits.MAX_ENRICHED_BYTES);
        try {
            return new StandingTopic(consumer, patient, wanted, List.of(topics));
        } catch (RuntimeException e) {
            Uninterrupted.close(consumer::close);
            throw e;
        }
    }

    private List<TopicPartition> assigned(IntPredicate wanted, List<String> topics) {
        List<TopicPartition> found = topics.stream()
                .flatMap(topic -> answer(() -> consumer.partitionsFor(topic)).stream())
                .filter(info -> wanted.test(info.partition()))
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(found);
        consumer.seekToBeginning(found);
        return found;
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
        Map<TopicPartition, Long> ends = ends();
        answer(() -> consumer.offsetsForTimes(moments))
                .forEach((partition, found) ->
                        consumer.seek(partition, found == null ? ends.get(partition) : found.offset()));
        return this;
    }

    /** Goes to where it ends now. */
    public StandingTopic end() {
        ends().forEach(consumer::seek);
        return this;
    }

    /** Is to end before that offset, wherever it ends. */
    public StandingTopic before(long offset) {
        end = offset;
        return this;
    }

    /** Hands on all that stands there by now, and perhaps some that lies behind the end. */
    public void read(Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<TopicPartition, Long> ends = new HashMap<>(ends());
        ends.replaceAll((partition, last) -> Math.min(last, end));
        while (isBefore(ends)) {
            consumer.poll(POLL).forEach(each);
        }
    }

    private <T> T answer(Supplier<T> question) {
        return patient ? Patience.untilAnswered(question) : question.get();
    }

    private Map<TopicPartition, Long> ends() {
        return answer(() -> consumer.endOffsets(partitions));
    }

    private boolean isBefore(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .anyMatch(last -> answer(() -> consumer.position(last.getKey())) < last.getValue());
    }

    @Override
    public void close() {
        Uninterrupted.close(consumer::close);
    }
}
