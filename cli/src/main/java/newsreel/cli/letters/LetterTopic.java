package newsreel.cli.letters;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import newsreel.article.Limits;
import newsreel.cli.kafka.Kafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads topics from their beginning, or from a moment on, to their end: committed records only, outside of any group. */
final class LetterTopic implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Selection selection;

    private LetterTopic(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions, Selection selection) {
        this.consumer = consumer;
        this.partitions = partitions;
        this.selection = selection;
    }

    /** At the beginning of what is meant on the topics; one that does not exist has nothing. */
    static LetterTopic open(Kafka kafka, Selection selection, String... topics) {
        KafkaConsumer<byte[], byte[]> consumer = kafka.reader(Limits.MAX_ENRICHED_BYTES);
        List<TopicPartition> partitions = Arrays.stream(topics)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .filter(info -> selection.mayTakeFrom(info.partition()))
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        if (selection.from() == null) {
            consumer.seekToBeginning(partitions);
        } else {
            partitions.forEach(
                    partition -> consumer.seek(partition, selection.from().offset()));
        }
        return new LetterTopic(consumer, partitions, selection);
    }

    /** Goes to where the topics end now. */
    void skipToEnd() {
        consumer.endOffsets(partitions).forEach(consumer::seek);
    }

    /** Hands on all that stands there by now, and perhaps some that lies behind the last that is meant. */
    void read(Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<TopicPartition, Long> ends = ends();
        while (isBefore(ends)) {
            consumer.poll(POLL).forEach(each);
        }
    }

    private Map<TopicPartition, Long> ends() {
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
        if (selection.to() != null) {
            ends.replaceAll((partition, end) -> Math.min(end, selection.to().offset() + 1));
        }
        return ends;
    }

    private boolean isBefore(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
