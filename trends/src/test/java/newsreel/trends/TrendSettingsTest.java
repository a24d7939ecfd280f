package newsreel.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import newsreel.article.TopicNames;
import newsreel.streams.Codec;
import newsreel.streams.StreamsSettings;
import org.junit.jupiter.api.Test;

class TrendSettingsTest {
    private static final StreamsSettings STREAMS = new StreamsSettings(
            Map.of("bootstrap.servers", "host:1"), "app", 1, Path.of("state"), -1, 0, Codec.GZIP, false);

    @Test
    void shouldReportAllProblemsAtOnce() {
        assertThatThrownBy(() -> new TrendSettings(STREAMS, null, Duration.ofDays(27)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the topic names are missing; windows must be remembered for 28 days at least, not PT648H");
    }

    @Test
    void shouldNameTheTopicsThatAreItsStores() {
        TrendSettings settings = new TrendSettings(STREAMS, TopicNames.standard(), Duration.ofDays(28));
        assertThat(settings.articlesChangelog()).isEqualTo("app-counted-articles-changelog");
        assertThat(settings.countsChangelog()).isEqualTo("app-topic-counts-changelog");
    }
}
