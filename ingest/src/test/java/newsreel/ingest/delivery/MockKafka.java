package newsreel.ingest.delivery;

import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.RawArticle;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A Kafka that acknowledges when it is told to. */
public final class MockKafka {
    private final MockProducer<byte[], byte[]> producer;

    private MockKafka(boolean acknowledges) {
        producer = new MockProducer<>(acknowledges, null, new ByteArraySerializer(), new ByteArraySerializer());
    }

    public static MockKafka thatAcknowledges() {
        return new MockKafka(true);
    }

    public static MockKafka thatWaits() {
        return new MockKafka(false);
    }

    public ArticlePublisher publisher() {
        return new ArticlePublisher(producer, TopicNames.standard());
    }

    /** Publishes with a producer of the test's own. */
    public static ArticlePublisher publisher(Producer<byte[], byte[]> producer) {
        return new ArticlePublisher(producer, TopicNames.standard());
    }

    /** What was sent, acknowledged or not. */
    public List<RawArticle> sent() {
        return producer.history().stream()
                .map(record -> ArticleJson.readRaw(record.value()))
                .toList();
    }

    /** Acknowledges the next article; false when there is none. */
    public boolean acknowledge() {
        return producer.completeNext();
    }

    /** Refuses the next article; false when there is none. */
    public boolean refuse(RuntimeException reason) {
        return producer.errorNext(reason);
    }

    public MockKafka failingToSend(RuntimeException reason) {
        producer.sendException = reason;
        return this;
    }
}
