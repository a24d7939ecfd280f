package newsreel.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamsSettingsTest {

    @Test
    void shouldReportAllProblemsAtOnce() {
        assertThatThrownBy(() -> new StreamsSettings(Map.of(), " ", 0, null, 0, -1, null, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "bootstrap.servers is missing; the application id is empty; threads must be at least 1, not 0; "
                                + "the state directory is missing; replication must be at least 1, not 0; "
                                + "standbys must be 0 or more, not -1; the codec is missing");
    }

    @Test
    void shouldNameTheTopicThatAStoreIs() {
        StreamsSettings settings = Settings.of(Map.of("bootstrap.servers", "host:1"), Path.of("state"));
        assertThat(settings.changelog("counts")).isEqualTo("app-counts-changelog");
    }
}
