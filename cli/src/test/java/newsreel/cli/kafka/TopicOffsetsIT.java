package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicOffsetsIT {
    private static final TopicPartition FIRST = new TopicPartition("news.late", 0);
    private static final TopicPartition SECOND = new TopicPartition("news.late", 1);
    private static final Set<TopicPartition> BOTH = Set.of(FIRST, SECOND);

    @TempDir
    private Path data;

    private EmbeddedBroker broker;
    private Admin admin;
    private TopicOffsets offsets;

    @BeforeEach
    void start() {
        broker = EmbeddedBroker.start(data, Ports::free, Map.of());
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        offsets = new TopicOffsets(admin);
    }

    @AfterEach
    void stop() {
        admin.close();
        broker.close();
    }

    /** As from a broker that hears of the topic after the one that was asked to create it. */
    @Test
    void shouldWaitForATopicThatIsNotKnownYet() throws Exception {
        CompletableFuture<Set<TopicPartition>> partitions = asked(() -> offsets.partitions(List.of("news.late")));
        assertThat(partitions).isNotDone();

        create();

        assertThat(partitions.get(2, TimeUnit.MINUTES)).isEqualTo(BOTH);
    }

    @Test
    void shouldPutAGroupAtTheBeginningOfATopicThatWasJustCreated() throws Exception {
        create();

        offsets.begin("readers", offsets.partitions(List.of("news.late")));

        assertThat(offsets.committed("readers"))
                .isEqualTo(Map.of(new TopicPartition("news.late", 0), 0L, new TopicPartition("news.late", 1), 0L));
    }

    @Test
    void shouldWaitForATransactionThatMayMoveAGroupBeforeItIsPutAnywhere() throws Exception {
        create();
        commit(5);
        try (KafkaProducer<byte[], byte[]> producer = moving(7)) {
            CompletableFuture<String> begun = asked(() -> {
                offsets.begin("readers", BOTH);
                return "begun";
            });
            assertThat(offsets.committed("readers")).isEqualTo(Map.of(FIRST, 5L));
            assertThat(offsets.positions("readers", BOTH)).containsEntry(FIRST, 5L);
            assertThat(begun).isNotDone();

            producer.abortTransaction();

            assertThat(begun.get(2, TimeUnit.MINUTES)).isEqualTo("begun");
            assertThat(offsets.committed("readers")).isEqualTo(Map.of(FIRST, 5L, SECOND, 0L));
        }
    }

    @Test
    void shouldFindNoGapWhereOthersGoOnWhileItWaits() throws Exception {
        create();
        try (KafkaProducer<byte[], byte[]> producer = moving(1)) {
            CompletableFuture<List<Gap>> gaps = asked(() -> offsets.gaps("readers", BOTH));
            assertThat(gaps).isNotDone();

            producer.send(new ProducerRecord<>(FIRST.topic(), FIRST.partition(), null, new byte[1]));
            producer.commitTransaction();

            assertThat(gaps.get(2, TimeUnit.MINUTES)).isEmpty();
        }
    }

    @Test
    void shouldSayThatATransactionStaysOpen() throws Exception {
        create();
        try (KafkaProducer<byte[], byte[]> producer = moving(7)) {

            assertThatThrownBy(() -> offsets.gaps("readers", BOTH))
                    .isInstanceOf(NoAnswerException.class)
                    .hasMessageContaining("a transaction is open that may move readers");
        }
    }

    private void commit(long position) throws InterruptedException, ExecutionException {
        admin.alterConsumerGroupOffsets("readers", Map.of(FIRST, new OffsetAndMetadata(position)))
                .all()
                .get();
    }

    /** One that has a transaction open, which moves the group there. */
    private KafkaProducer<byte[], byte[]> moving(long position) {
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "readers-1"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
        producer.beginTransaction();
        try (KafkaConsumer<byte[], byte[]> readers = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "group.id", "readers"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            producer.sendOffsetsToTransaction(Map.of(FIRST, new OffsetAndMetadata(position)), readers.groupMetadata());
        }
        return producer;
    }

    @Test
    void shouldTellABrokerThatIsAwayFromOneThatRefuses() {
        broker.close();
        try (Admin hasty = Admin.create(Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "default.api.timeout.ms",
                1000,
                "request.timeout.ms",
                500))) {
            assertThatThrownBy(() -> new TopicOffsets(hasty).ends(BOTH)).isInstanceOf(NoAnswerException.class);
        }
    }

    private void create() throws InterruptedException, ExecutionException {
        admin.createTopics(List.of(new NewTopic("news.late", Optional.of(2), Optional.empty())))
                .all()
                .get();
    }

    private interface Question<T> {
        T ask() throws InterruptedException;
    }

    private static <T> CompletableFuture<T> asked(Question<T> question) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return question.ask();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
