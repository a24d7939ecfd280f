package newsreel.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TransactionAbortedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BurstProducerTest {
    private static final int MOST = 10;

    private final MockProducer<byte[], byte[]> kafka =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final BurstProducer producer = new BurstProducer(kafka, MOST);
    private final List<Exception> failures = new ArrayList<>();
    private int told;

    @BeforeEach
    void begin() {
        producer.initTransactions();
        producer.beginTransaction();
    }

    @Test
    void shouldHandRecordsOnTogetherOnceTheyAreMany() {
        send("a", "1234");
        send("b", "5");
        assertThat(kafka.uncommittedRecords()).isEmpty();

        send("c", "67");

        assertThat(values(kafka.uncommittedRecords())).containsExactly("1234", "5", "67");
        assertThat(told).isEqualTo(3);
    }

    @Test
    void shouldSendATombstone() {
        producer.send(new ProducerRecord<>("topic", bytes("a"), null));
        producer.send(new ProducerRecord<>("topic", null, bytes("b")));
        producer.commitTransaction();
        assertThat(kafka.history()).hasSize(2);
    }

    @Test
    void shouldHandOnBeforeATransactionIsCommitted() {
        send("a", "1");
        producer.commitTransaction();
        assertThat(values(kafka.history())).containsExactly("1");
        assertThat(told).isEqualTo(1);
    }

    @Test
    void shouldHandOnBeforePositionsAre() {
        send("a", "1");
        producer.sendOffsetsToTransaction(
                Map.of(new TopicPartition("from", 0), new OffsetAndMetadata(1)),
                new MockConsumer<>("earliest").groupMetadata());
        assertThat(values(kafka.uncommittedRecords())).containsExactly("1");
    }

    @Test
    void shouldHandOnWhereItIsFlushed() {
        send("a", "1");
        producer.flush();
        assertThat(values(kafka.uncommittedRecords())).containsExactly("1");
        assertThat(kafka.flushed()).isTrue();
    }

    @Test
    void shouldDropWhatIsOfAnAbortedTransaction() {
        send("a", "1");
        producer.abortTransaction();
        producer.beginTransaction();
        send("b", "2");
        producer.commitTransaction();

        assertThat(values(kafka.history())).containsExactly("2");
        assertThat(failures).singleElement().isInstanceOf(TransactionAbortedException.class);
    }

    /** Kafka's producer wraps it where it throws it at once, and Kafka Streams knows it bare where it is told. */
    @Test
    void shouldTellOfAFenceAsOfAFailureThatComesLater() {
        kafka.sendException = new KafkaException("fatal", new ProducerFencedException("by another"));
        send("a", "1");
        producer.flush();
        assertThat(failures).singleElement().isInstanceOf(ProducerFencedException.class);
    }

    @Test
    void shouldTellOfWhatHasNoCauseAsItIs() {
        kafka.sendException = new KafkaException("in an error state");
        send("a", "1");
        producer.flush();
        assertThat(failures).singleElement().isSameAs(kafka.sendException);
    }

    @Test
    void shouldAnswerBySomethingThatIsDoneOnceTheRecordIsSent() throws Exception {
        var answer = producer.send(new ProducerRecord<>("topic", bytes("a"), bytes("1")));
        assertThat(answer.isDone()).isFalse();
        producer.flush();
        assertThat(answer.get().topic()).isEqualTo("topic");
    }

    private void send(String key, String value) {
        producer.send(new ProducerRecord<>("topic", bytes(key), bytes(value)), (metadata, failure) -> {
            told++;
            if (failure != null) {
                failures.add(failure);
            }
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> values(List<ProducerRecord<byte[], byte[]>> records) {
        return records.stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
