package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import newsreel.article.TopicNames;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class EnrichmentSettingsTest {

    @Test
    void allProblemsAreReportedAtOnce() {
        assertThatThrownBy(() -> new EnrichmentSettings(Map.of(), null, " ", 0, 0, null, 0, -1, Duration.ofMinutes(59)))
                .hasMessageContaining("bootstrap.servers")
                .hasMessageContaining("topic names")
                .hasMessageContaining("application id")
                .hasMessageContaining("threads")
                .hasMessageContaining("partitions")
                .hasMessageContaining("state directory")
                .hasMessageContaining("replication")
                .hasMessageContaining("standbys")
                .hasMessageContaining("an hour");
    }

    @Test
    void processingIsExactlyOnceWhateverTheClientPropertiesSay() {
        EnrichmentSettings settings = EnrichmentSettings.of(
                        Map.of(
                                "bootstrap.servers",
                                "host:1",
                                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                                "at_least_once"),
                        TopicNames.standard(),
                        6,
                        Path.of("state"))
                .withApplicationId("app")
                .withThreads(2);

        Properties properties = StreamsProperties.of(settings);

        assertThat(properties)
                .containsEntry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2)
                .containsEntry(StreamsConfig.APPLICATION_ID_CONFIG, "app")
                .containsEntry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2)
                .containsEntry("bootstrap.servers", "host:1");
    }

    @Test
    void shouldKeepTheVersionStoreAsSafeAsTheArticles() {
        EnrichmentSettings settings = EnrichmentSettings.of(
                Map.of("bootstrap.servers", "host:1"), TopicNames.standard(), 6, Path.of("state"));

        assertThat(StreamsProperties.of(settings.withReplication(3)))
                .containsEntry(StreamsConfig.REPLICATION_FACTOR_CONFIG, 3)
                .containsEntry("topic.min.insync.replicas", "2");
        assertThat(StreamsProperties.of(settings.withReplication(2))).doesNotContainKey("topic.min.insync.replicas");
    }
}
