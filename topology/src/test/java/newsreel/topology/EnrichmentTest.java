package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import newsreel.article.TopicNames;
import newsreel.article.count.Counters;
import newsreel.streams.StreamsApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How an enrichment starts. That it enriches is seen where there is a broker. */
@Timeout(120)
class EnrichmentTest {
    @TempDir
    private Path state;

    @Test
    void shouldNotShareItsState() {
        try (StreamsApplication first = start()) {
            assertThat(first.failure()).isNull();
            assertThatThrownBy(this::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("cannot start the enrichment: ")
                    .hasMessageContaining("same state directory");
        }
    }

    /** On no broker. */
    private StreamsApplication start() {
        Map<String, Object> client =
                Map.of("bootstrap.servers", "127.0.0.1:1", "request.timeout.ms", 500, "default.api.timeout.ms", 500);
        return Enrichment.start(
                EnrichmentSettings.of(client, TopicNames.standard(), 6, state), Enrichers.plain(), Counters.NONE);
    }
}
