package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class EnrichmentSettingsTest {

    @Test
    void allProblemsAreReportedAtOnce() {
        assertThatThrownBy(() -> new EnrichmentSettings(Map.of(), " ", 0, 0, null))
                .hasMessageContaining("bootstrap.servers")
                .hasMessageContaining("application id")
                .hasMessageContaining("threads")
                .hasMessageContaining("partitions")
                .hasMessageContaining("state directory");
    }

    @Test
    void processingIsExactlyOnceWhateverTheClientPropertiesSay() {
        EnrichmentSettings settings = new EnrichmentSettings(
                Map.of("bootstrap.servers", "host:1", StreamsConfig.PROCESSING_GUARANTEE_CONFIG, "at_least_once"),
                "app",
                2,
                6,
                Path.of("state"));

        Properties properties = Enrichment.properties(settings);

        assertThat(properties)
                .containsEntry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2)
                .containsEntry(StreamsConfig.APPLICATION_ID_CONFIG, "app")
                .containsEntry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2)
                .containsEntry("bootstrap.servers", "host:1");
    }
}
