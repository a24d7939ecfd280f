package newsreel.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import newsreel.article.TopicNames;
import newsreel.cli.Await;
import newsreel.cli.kafka.EmbeddedBroker;
import newsreel.cli.kafka.Kafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of a topic that is written in transactions, where offsets and records are two things. */
class BacklogIT {
    private static final TopicNames TOPICS = TopicNames.standard();
    private static final TopicPartition REKEYED = new TopicPartition(TOPICS.rekeyed(), 0);
    private static final String GROUP = "group";

    @TempDir
    private Path data;

    private EmbeddedBroker broker;
    private Kafka kafka;
    private Backlog backlog;
    private KafkaProducer<byte[], byte[]> producer;

    @BeforeEach
    void start() throws Exception {
        broker = EmbeddedBroker.start(data);
        kafka = new Kafka(Map.of("bootstrap.servers", broker.bootstrapServers()));
        kafka.prepareTopics(TOPICS, 1, Optional.of((short) 1), said -> {});
        backlog = Backlog.of(kafka, TOPICS, GROUP);
        Map<String, Object> properties = new HashMap<>(kafka.client());
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "test");
        producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
    }

    @AfterEach
    void stop() {
        producer.close();
        backlog.close();
        broker.close();
    }

    @Test
    void shouldCountRecordsNotMarkers() throws Exception {
        publish(TOPICS.rekeyed());
        producer.commitTransaction();
        publish(TOPICS.rekeyed());
        producer.abortTransaction();
        commit(0);
        Await.until("one record", backlog::remaining, remaining -> remaining == 1);

        commit(1);

        assertThat(backlog.remaining()).isZero();
        assertThat(backlog.isDone()).isTrue();
    }

    @Test
    void shouldNotBeDoneWhileATransactionIsOpen() throws Exception {
        publish(TOPICS.rekeyed());
        assertThat(backlog.remaining()).isPositive();
        producer.abortTransaction();
        Await.until("no record", backlog::remaining, remaining -> remaining == 0);
        publish(TOPICS.enriched());

        assertThat(backlog.remaining()).isZero();
        assertThat(backlog.isDone()).isFalse();
        producer.commitTransaction();
        Await.until("the end", backlog::isDone, done -> done);
    }

    private void publish(String topic) throws Exception {
        producer.beginTransaction();
        byte[] any = "any".getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>(topic, any, any)).get();
    }

    private void commit(long offset) throws Exception {
        try (Admin admin = kafka.admin()) {
            admin.alterConsumerGroupOffsets(GROUP, Map.of(REKEYED, new OffsetAndMetadata(offset)))
                    .all()
                    .get();
        }
    }
}
