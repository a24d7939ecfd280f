package newsreel.streams;

import java.util.Properties;
import newsreel.article.Limits;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.GroupProtocol;
import org.apache.kafka.streams.StreamsConfig;

/** The settings as Kafka Streams takes them, over what the client properties say. */
public final class StreamsProperties {
    private static final int HEARTBEAT_MS = 500;

    /** The RATIONALE of the enrichment has the figures of these three. */
    private static final int COMMIT_MS = 200;

    private static final int BATCH_BYTES = 256 * 1024;
    private static final int GZIP_LEVEL = 4;

    private StreamsProperties() {}

    /** What a {@code KafkaStreams} is made with. */
    public static Properties of(StreamsSettings settings) {
        Properties properties = new Properties();
        properties.putAll(settings.client());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory().toString());
        properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
        properties.put(CommonClientConfigs.METRICS_RECORDING_LEVEL_CONFIG, "INFO");
        putConsumer(properties, settings.skipDeleted());
        putProducer(properties, settings.codec());
        putGuarantee(properties);
        putTransaction(properties);
        putChangelog(properties, settings.replication());
        putPatience(properties);
        putGroupProtocol(properties);
        return properties;
    }

    private static void putConsumer(Properties properties, boolean skipDeleted) {
        properties.put(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG),
                skipDeleted ? "earliest" : "none");
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), Limits.MAX_RAW_BYTES);
        // By a heartbeat an instance learns that another has left or come; until then the partitions in question stand
        // still.
        if (!properties.containsKey(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG)) {
            properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), HEARTBEAT_MS);
        }
    }

    /**
     * The codec is one that every client reads: kafkajs, which most Node users have, reads gzip alone as it comes. Its own
     * level, 6, takes twice the time of 4 and makes the log a twentieth smaller.
     */
    private static void putProducer(Properties properties, Codec codec) {
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), 2 * Limits.MAX_ENRICHED_BYTES);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), codec.setting());
        putUnlessNamed(properties, ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG, GZIP_LEVEL);
    }

    /**
     * How much goes into one transaction, and how little of it is wrapping. Kafka Streams commits every 100 ms, and each
     * commit writes a marker to every partition it touched; an enriched article of 12 KB does not fit twice into the
     * producer's own batch of 16 KB, so that each would be a batch and nearly a request of its own. A reader waits for the
     * commit, so that is as rare as a reader of news may be kept waiting. Who needs others names them in the client file.
     */
    private static void putTransaction(Properties properties) {
        putUnlessNamed(properties, ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
    }

    /** Exactly once, and how often that is committed: what decides how long a transaction is. */
    static void putGuarantee(Properties properties) {
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.putIfAbsent(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_MS);
    }

    private static void putUnlessNamed(Properties properties, String producerSetting, Object value) {
        if (!properties.containsKey(producerSetting)) {
            properties.putIfAbsent(StreamsConfig.producerPrefix(producerSetting), value);
        }
    }

    /** A changelog is the store: what is lost of that of versions makes every article new. */
    private static void putChangelog(Properties properties, int replication) {
        properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, replication);
        if (replication > 2) {
            properties.put(StreamsConfig.topicPrefix(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG), "2");
        }
    }

    /** A broker that is away is waited for: by default, a task gives up after five minutes, and the topology ends. */
    private static void putPatience(Properties properties) {
        properties.put(StreamsConfig.TASK_TIMEOUT_MS_CONFIG, Long.MAX_VALUE);
    }

    /**
     * The classic protocol, also where the broker has that of KIP-1071: in a streams group (Kafka 4.3.1) an instance learns
     * of a change by heartbeats five seconds apart, and a restart stalls partitions for as long; RATIONALE has the figures.
     */
    private static void putGroupProtocol(Properties properties) {
        properties.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, GroupProtocol.CLASSIC.name());
    }
}
