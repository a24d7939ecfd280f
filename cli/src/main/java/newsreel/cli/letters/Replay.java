package newsreel.cli.letters;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsreel.article.DeadLetterHeaders;
import newsreel.article.Limits;
import newsreel.article.TopicNames;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.Patience;
import newsreel.cli.kafka.Uninterrupted;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Publishes letters to the raw topic once more, each once: which ones were is kept as the position of a consumer group, in the
 * transaction that publishes them, so that neither a second replay nor one that was killed repeats any. Not thread-safe.
 */
final class Replay implements AutoCloseable {
    /** The group whose positions tell what was replayed, of a pipeline that has the cluster to itself. */
    static final String GROUP = "newsreel-dead-letters";

    private static final int LETTERS_A_TRANSACTION = 500;
    private static final Duration PARTING = Duration.ofSeconds(5);

    private final TopicNames topics;
    private final KafkaConsumer<byte[], byte[]> group;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<Integer, Offsets> replayed = new HashMap<>();
    private final List<Letter> batch = new ArrayList<>();
    private long count;

    private Replay(TopicNames topics, KafkaConsumer<byte[], byte[]> group, KafkaProducer<byte[], byte[]> producer) {
        this.topics = topics;
        this.group = group;
        this.producer = producer;
    }

    /** Takes the place of a replay that another has begun. */
    static Replay open(Kafka kafka, TopicNames topics) {
        Map<String, Object> writing = new HashMap<>(kafka.client());
        writing.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topics.group(GROUP));
        writing.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * Limits.MAX_RAW_BYTES);
        Map<String, Object> remembering = new HashMap<>(kafka.client());
        remembering.put(ConsumerConfig.GROUP_ID_CONFIG, topics.group(GROUP));
        // Whoever waits for Kafka is asked elsewhere for how long.
        writing.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.MAX_VALUE);
        writing.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        Replay replay = new Replay(
                topics,
                new KafkaConsumer<>(remembering, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer()));
        try {
            replay.begin();
            return replay;
        } catch (RuntimeException e) {
            replay.close();
            throw e;
        }
    }

    private void begin() {
        producer.initTransactions();
        // Only now: what the other has committed is seen, and it commits no more.
        Set<TopicPartition> partitions = Patience.untilAnswered(() -> group.partitionsFor(topics.deadLetter())).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
        Patience.untilAnswered(() -> group.committed(partitions)).forEach((partition, position) -> {
            if (position != null) {
                replayed.put(partition.partition(), Offsets.parse(position.metadata()));
            }
        });
    }

    /** Whether it was replayed before, by this replay or an earlier one. */
    boolean has(Letter letter) {
        return replayed.containsKey(letter.place().partition())
                && replayed.get(letter.place().partition())
                        .contains(letter.place().offset());
    }

    /** Publishes it with the next transaction. */
    void take(Letter letter) {
        batch.add(letter);
        if (batch.size() >= LETTERS_A_TRANSACTION) {
            commit();
        }
    }

    /** Publishes what was taken and is not published yet. */
    void commit() {
        if (batch.isEmpty()) {
            return;
        }
        batch.forEach(this::remember);
        try {
            publish(positions());
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new CommandFailedException(
                    "the transaction was broken off: another replay has begun, or Kafka was away for longer than "
                            + ProducerConfig.TRANSACTION_TIMEOUT_CONFIG
                            + "; none of its letters is on "
                            + topics.raw()
                            + ". Start it again: it goes on behind what is replayed",
                    e);
        }
        count += batch.size();
        batch.clear();
    }

    private void publish(Map<TopicPartition, OffsetAndMetadata> positions) {
        producer.beginTransaction();
        batch.forEach(this::publish);
        producer.sendOffsetsToTransaction(positions, group.groupMetadata());
        producer.commitTransaction();
    }

    private void remember(Letter letter) {
        Place place = letter.place();
        replayed.computeIfAbsent(place.partition(), partition -> new Offsets()).add(place.offset());
    }

    private void publish(Letter letter) {
        producer.send(new ProducerRecord<>(
                topics.raw(), null, letter.record().key(), letter.record().value(), headers(letter)));
    }

    /** The original's own, and the mark. */
    private static Headers headers(Letter letter) {
        Headers headers = new RecordHeaders(letter.record().headers());
        headers.remove(DeadLetterHeaders.REASON);
        headers.remove(DeadLetterHeaders.TOPIC);
        headers.remove(DeadLetterHeaders.PARTITION);
        headers.remove(DeadLetterHeaders.OFFSET);
        headers.remove(DeadLetterHeaders.REPLAY);
        headers.add(DeadLetterHeaders.REPLAY, letter.place().toString().getBytes(StandardCharsets.UTF_8));
        return headers;
    }

    private Map<TopicPartition, OffsetAndMetadata> positions() {
        Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
        replayed.forEach((partition, offsets) -> positions.put(
                new TopicPartition(topics.deadLetter(), partition),
                new OffsetAndMetadata(0, metadata(partition, offsets))));
        return positions;
    }

    static String metadata(int partition, Offsets offsets) {
        String metadata = offsets.toString();
        if (metadata.length() > Offsets.MOST_CHARACTERS) {
            throw new CommandFailedException(
                    "the letters replayed of partition " + partition
                            + " are too scattered for Kafka to remember which; replay those between them, too, without --reason");
        }
        return metadata;
    }

    /** How many it has published. */
    long count() {
        return count;
    }

    /** What is left of a transaction that came to no end is undone, where Kafka is there. */
    @Override
    public void close() {
        Uninterrupted.close(group::close);
        Uninterrupted.close(() -> producer.close(PARTING));
    }
}
