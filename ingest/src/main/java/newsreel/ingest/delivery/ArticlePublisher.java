package newsreel.ingest.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import newsreel.article.ArticleJson;
import newsreel.article.Limits;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.article.TopicNames;
import newsreel.copy.SizeLimit;
import newsreel.copy.identity.ArticleIdentity;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes raw articles: idempotent, acknowledged by all replicas, batched and compressed. Thread-safe. */
public final class ArticlePublisher implements AutoCloseable {
    private static final int BATCH_BYTES = 256 * 1024;
    private static final int LINGER_MS = 20;

    /** What a control character takes in JSON, and no other more. */
    private static final long MOST_BYTES_A_CHARACTER = 6;

    private final Producer<byte[], byte[]> producer;
    private final String topic;

    /** Is told when Kafka has the article, or why it has not. */
    @FunctionalInterface
    public interface Acknowledgement {
        /** @param failure null when all replicas have the article */
        void done(Exception failure);
    }

    ArticlePublisher(Producer<byte[], byte[]> producer, TopicNames topics) {
        this.producer = Objects.requireNonNull(producer, "producer");
        this.topic = topics.raw();
    }

    /**
     * @param client Kafka client properties, {@code bootstrap.servers} among them
     * @param topics the topics of the pipeline
     */
    public static ArticlePublisher connect(Map<String, Object> client, TopicNames topics) {
        Map<String, Object> properties = new HashMap<>(client);
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
        // A broker that is away is waited for, however long: what is left out for it would never come again.
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.MAX_VALUE);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Limits.MAX_RAW_BYTES + Limits.ENVELOPE_BYTES);
        return new ArticlePublisher(
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer()), topics);
    }

    /**
     * Whether {@link #publish} would take the article, which has an id.
     *
     * @throws MalformedArticleException when it is larger than the limit
     */
    public static void check(RawArticle article) {
        // What cannot be too large, whatever its characters are, is not written only to be measured.
        if (MOST_BYTES_A_CHARACTER * article.toString().length() > SizeLimit.ARTICLE.bytes()) {
            json(article);
        }
    }

    /** What an instrument reads from the producer's metrics. */
    public <T> T instrumented(Function<Producer<?, ?>, T> instrument) {
        return instrument.apply(producer);
    }

    /**
     * Publishes the article under its id. Returns at once unless the producer's buffer is full, or Kafka cannot be reached.
     *
     * @throws MalformedArticleException when the article is larger than the limit
     */
    public void publish(RawArticle article, Acknowledgement acknowledgement) {
        RawArticle identified = ArticleIdentity.withId(article);
        byte[] key = identified.id().getBytes(StandardCharsets.UTF_8);
        producer.send(
                new ProducerRecord<>(topic, key, json(identified)),
                (metadata, failure) -> acknowledgement.done(failure));
    }

    private static byte[] json(RawArticle article) {
        byte[] json = ArticleJson.write(article);
        SizeLimit.ARTICLE.check("the article", json.length);
        return json;
    }

    /** Returns when everything published so far is acknowledged or has failed. */
    public void flush() {
        producer.flush();
    }

    /** Waits no longer for Kafka: what is not acknowledged by now has failed. */
    public void abandon() {
        producer.close(Duration.ZERO);
    }

    /** Flushes and closes. */
    @Override
    public void close() {
        producer.close();
    }
}
