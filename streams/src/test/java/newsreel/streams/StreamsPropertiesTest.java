package newsreel.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import newsreel.article.Limits;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StreamsPropertiesTest {

    @Test
    void shouldBeWhatTheSettingsSay() {
        Map<String, Object> client = Map.of("bootstrap.servers", "host:1", "client.rack", "a");
        StreamsSettings settings = new StreamsSettings(client, "app", 2, Path.of("state"), -1, 1, Codec.GZIP, true);
        assertThat(StreamsProperties.of(settings))
                .containsEntry("bootstrap.servers", "host:1")
                .containsEntry("client.rack", "a")
                .containsEntry(StreamsConfig.APPLICATION_ID_CONFIG, "app")
                .containsEntry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2)
                .containsEntry(StreamsConfig.STATE_DIR_CONFIG, "state")
                .containsEntry(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, 1)
                .containsEntry(CommonClientConfigs.METRICS_RECORDING_LEVEL_CONFIG, "INFO");
    }

    @Test
    void shouldWaitForABrokerAsLongAsItTakes() {
        assertThat(config(Map.of()).getLong(StreamsConfig.TASK_TIMEOUT_MS_CONFIG))
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void shouldSpeakTheClassicProtocolWhateverASharedClientFileSays() {
        Map<String, Object> client = Map.of(StreamsConfig.GROUP_PROTOCOL_CONFIG, "streams");
        assertThat(config(client).getString(StreamsConfig.GROUP_PROTOCOL_CONFIG))
                .isEqualToIgnoringCase("classic");
    }

    /** What Kafka Streams makes of them, also where the client properties say what would break the promise. */
    @Nested
    class ExactlyOnce {
        private static final Map<String, Object> CARELESS = Map.of(
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                "at_least_once",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_uncommitted",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "latest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                "true",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                "false");

        @Test
        void shouldBeTheGuarantee() {
            assertThat(config(CARELESS).getString(StreamsConfig.PROCESSING_GUARANTEE_CONFIG))
                    .isEqualTo("exactly_once_v2");
        }

        @Test
        void shouldReadWhatIsCommittedFromTheBeginning() {
            assertThat(consumer(CARELESS))
                    .containsEntry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")
                    .containsEntry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest")
                    .extracting(properties -> properties.get(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG))
                    .hasToString("false");
        }

        @Test
        void shouldHaveEachWriteAcknowledgedByAll() {
            ProducerConfig producer = producer(CARELESS);
            assertThat(producer.getBoolean(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG))
                    .isTrue();
            assertThat(producer.getString(ProducerConfig.ACKS_CONFIG)).isIn("all", "-1");
        }
    }

    @Test
    void shouldLetTheLargestRecordsThrough() {
        assertThat(consumer(Map.of()))
                .containsEntry(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Limits.MAX_RAW_BYTES);
        assertThat(producer(Map.of()).getInt(ProducerConfig.MAX_REQUEST_SIZE_CONFIG))
                .isEqualTo(32 * 1024 * 1024)
                .isGreaterThan(Limits.MAX_ENRICHED_BYTES + Limits.ENVELOPE_BYTES);
        assertThat(producer(Map.of()).getString(ProducerConfig.COMPRESSION_TYPE_CONFIG))
                .isEqualTo("gzip");
    }

    @Test
    void shouldHearOfOthersByAHeartbeatUnlessAnotherIsAskedFor() {
        assertThat(consumer(Map.of())).containsEntry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 500);
        assertThat(consumer(Map.of(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2000)))
                .containsEntry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2000);
    }

    @Test
    void shouldPackQuicklyUnlessAnotherLevelIsAskedFor() {
        assertThat(gzipLevel(Map.of())).isEqualTo(4);
        assertThat(gzipLevel(Map.of(ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG, "9")))
                .isEqualTo(9);
        assertThat(gzipLevel(Map.of("producer.compression.gzip.level", "1"))).isEqualTo(1);
    }

    private static int gzipLevel(Map<String, Object> client) {
        return producer(client).getInt(ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG);
    }

    @Test
    void shouldPackWhatItWritesWellUnlessOtherSizesAreAskedFor() {
        assertThat(config(Map.of()).getLong(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG))
                .isEqualTo(200);
        assertThat(producer(Map.of()).getInt(ProducerConfig.BATCH_SIZE_CONFIG)).isEqualTo(256 * 1024);

        Map<String, Object> bare =
                Map.of(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, "50", ProducerConfig.BATCH_SIZE_CONFIG, "1000");
        assertThat(config(bare).getLong(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG))
                .isEqualTo(50);
        assertThat(producer(bare).getInt(ProducerConfig.BATCH_SIZE_CONFIG)).isEqualTo(1000);
        assertThat(producer(Map.of("producer.batch.size", "2000")).getInt(ProducerConfig.BATCH_SIZE_CONFIG))
                .isEqualTo(2000);
    }

    @Test
    void shouldKeepTheStoresAsSafeAsTheArticles() {
        assertThat(StreamsProperties.of(settings(Map.of()))).containsEntry(StreamsConfig.REPLICATION_FACTOR_CONFIG, -1);
        assertThat(StreamsProperties.of(Settings.replicated(3)))
                .containsEntry(StreamsConfig.REPLICATION_FACTOR_CONFIG, 3)
                .containsEntry("topic.min.insync.replicas", "2");
        assertThat(StreamsProperties.of(Settings.replicated(2))).doesNotContainKey("topic.min.insync.replicas");
    }

    private static StreamsSettings settings(Map<String, Object> client) {
        Map<String, Object> all = new HashMap<>(client);
        all.put("bootstrap.servers", "host:1");
        return Settings.of(all, Path.of("state"));
    }

    private static StreamsConfig config(Map<String, Object> client) {
        Properties properties = StreamsProperties.of(settings(client));
        return new StreamsConfig(properties);
    }

    private static Map<String, Object> consumer(Map<String, Object> client) {
        return config(client).getMainConsumerConfigs("group", "client", 0);
    }

    private static ProducerConfig producer(Map<String, Object> client) {
        Map<String, Object> properties = new HashMap<>(config(client).getProducerConfigs("client"));
        properties.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        properties.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        return new ProducerConfig(properties);
    }
}
