package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import newsreel.article.TopicNames;
import newsreel.streams.Codec;
import org.junit.jupiter.api.Test;

class EnrichmentSettingsTest {
    private static final Map<String, Object> CLIENT = Map.of("bootstrap.servers", "host:1");

    private static EnrichmentSettingsBuilder settings() {
        return EnrichmentSettings.builder(CLIENT, TopicNames.standard(), 6, Path.of("state"));
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        assertThatThrownBy(() -> new EnrichmentSettings(
                        Map.of(), null, " ", 0, 0, null, 0, -1, Duration.ofMinutes(59), null, false, true))
                .hasMessageContaining("bootstrap.servers")
                .hasMessageContaining("topic names")
                .hasMessageContaining("application id")
                .hasMessageContaining("threads")
                .hasMessageContaining("partitions")
                .hasMessageContaining("state directory")
                .hasMessageContaining("replication")
                .hasMessageContaining("standbys")
                .hasMessageContaining("an hour")
                .hasMessageContaining("codec");
    }

    @Test
    void shouldTakeWhatIsJustEnough() {
        assertThatCode(() -> settings()
                        .threads(1)
                        .replication(1)
                        .standbys(0)
                        .forgetAfter(Duration.ofHours(1))
                        .build())
                .doesNotThrowAnyException();
        assertThatCode(() -> EnrichmentSettings.of(CLIENT, TopicNames.standard(), 1, Path.of("state")))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldRefuseWhatIsNotEnoughAndNameItAlone() {
        assertRefused(settings().applicationId(null), "the application id is empty");
        assertRefused(settings().threads(0), "threads must be at least 1, not 0");
        assertRefused(settings().replication(0), "replication must be at least 1, not 0");
        assertRefused(settings().replication(-2), "replication must be at least 1, not -2");
        assertRefused(settings().standbys(-1), "standbys must be 0 or more, not -1");
        assertRefused(
                settings().forgetAfter(EnrichmentSettings.SHORTEST_MEMORY.minusNanos(1)),
                "ids must be remembered for an hour at least, not PT59M59.999999999S");
    }

    @Test
    void shouldBeAPipelineByItself() {
        assertThat(settings().build())
                .isEqualTo(new EnrichmentSettings(
                        CLIENT,
                        TopicNames.standard(),
                        "newsreel-enrich",
                        1,
                        6,
                        Path.of("state"),
                        -1,
                        0,
                        null,
                        Codec.GZIP,
                        false,
                        true));
        assertThat(EnrichmentSettings.of(CLIENT, new TopicNames("wire"), 6, Path.of("state"))
                        .applicationId())
                .isEqualTo("wire-newsreel-enrich");
    }

    @Test
    void shouldChangeWhatIsNamedAndNothingElse() {
        EnrichmentSettings changed = settings()
                .applicationId("app")
                .threads(2)
                .replication(3)
                .standbys(4)
                .forgetAfter(Duration.ofDays(5))
                .codec(Codec.ZSTD)
                .holdEmbargoed(true)
                .skipDeleted(false)
                .build();
        assertThat(changed)
                .isEqualTo(new EnrichmentSettings(
                        CLIENT,
                        TopicNames.standard(),
                        "app",
                        2,
                        6,
                        Path.of("state"),
                        3,
                        4,
                        Duration.ofDays(5),
                        Codec.ZSTD,
                        true,
                        false));
    }

    @Test
    void shouldPackAsTheClientFileSaysWhereItSaysSo() {
        assertThat(settings().build().codec()).isEqualTo(Codec.GZIP);
        assertThat(packedAs("snappy").codec()).isEqualTo(Codec.SNAPPY);
        assertThatThrownBy(() -> packedAs("brotli"))
                .hasMessageContaining("brotli")
                .hasMessageContaining("compression.type")
                .hasMessageContaining("gzip, snappy");
    }

    private static EnrichmentSettings packedAs(String type) {
        Map<String, Object> client = Map.of("bootstrap.servers", "host:1", "compression.type", type);
        return EnrichmentSettings.of(client, TopicNames.standard(), 6, Path.of("state"));
    }

    @Test
    void shouldNameTheTopicThatIsTheVersionStore() {
        assertThat(settings().applicationId("app").build().changelog()).isEqualTo("app-article-versions-changelog");
        assertThat(settings().build().embargoedChangelog()).isEqualTo("newsreel-enrich-embargoed-articles-changelog");
        assertThat(EnrichmentSettings.changelog("other")).isEqualTo("other-article-versions-changelog");
    }

    private static void assertRefused(EnrichmentSettingsBuilder settings, String problem) {
        assertThatThrownBy(settings::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem);
    }
}
