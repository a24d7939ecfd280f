package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsreel.cli.Await;
import newsreel.cli.TestBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenTransactionIT {
    private static final String TOPIC = "news.enriched";
    private static final List<String> TOPICS = List.of(TOPIC, "news.that-is-not-there");

    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    @Test
    void shouldTellWhatHoldsBackWhoReadsCommittedRecordsUntilItHasEnded() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", BROKER.bootstrapServers()));
                KafkaProducer<byte[], byte[]> writer = writer()) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 2, (short) 1))).all().get();
            writer.initTransactions();
            writer.beginTransaction();
            writer.send(new ProducerRecord<>(TOPIC, 1, null, new byte[1])).get();
            Instant now = Instant.now();

            assertThat(OpenTransaction.on(admin, TOPICS))
                    .extracting(OpenTransaction::partition, OpenTransaction::begin)
                    .containsExactly(tuple(new TopicPartition(TOPIC, 1), 0L));
            assertThat(OpenTransaction.hanging(admin, TOPICS, now)).isEmpty();
            assertThat(OpenTransaction.hanging(admin, TOPICS, now.plus(Duration.ofMinutes(3))))
                    .singleElement()
                    .asString()
                    .startsWith("a transaction is open on news.enriched-1 since offset 0, whose writer wrote last at ")
                    .endsWith("abort --topic news.enriched --partition 1 --start-offset 0 ends it");

            // The writer has its answer some moments before the partition has its marker.
            writer.commitTransaction();
            Await.until("its end", () -> OpenTransaction.on(admin, TOPICS), List::isEmpty);
        }
    }

    private static KafkaProducer<byte[], byte[]> writer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", BROKER.bootstrapServers(), "transactional.id", "writer"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
