package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import newsreel.article.TopicNames;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EnrichmentSettingsTest {
    private static final Map<String, Object> CLIENT = Map.of("bootstrap.servers", "host:1");

    private static final EnrichmentSettings SETTINGS =
            EnrichmentSettings.of(CLIENT, TopicNames.standard(), 6, Path.of("state"));

    @Test
    void allProblemsAreReportedAtOnce() {
        assertThatThrownBy(() -> new EnrichmentSettings(
                        Map.of(), null, " ", 0, 0, null, 0, -1, Duration.ofMinutes(59), null, false))
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
        EnrichmentSettings settings = new EnrichmentSettings(
                CLIENT,
                TopicNames.standard(),
                "a",
                1,
                1,
                Path.of("state"),
                1,
                0,
                Duration.ofHours(1),
                Codec.NONE,
                false);
        assertThat(settings.withReplication(EnrichmentSettings.BROKERS_REPLICATION)
                        .replication())
                .isEqualTo(-1);
        assertThat(settings.withForgetAfter(null).forgetAfter()).isNull();
    }

    @Test
    void shouldRefuseWhatIsNotEnoughAndNameItAlone() {
        assertRefused(() -> SETTINGS.withApplicationId(null), "the application id is empty");
        assertRefused(() -> SETTINGS.withThreads(0), "threads must be at least 1, not 0");
        assertRefused(() -> SETTINGS.withReplication(0), "replication must be at least 1, not 0");
        assertRefused(() -> SETTINGS.withReplication(-2), "replication must be at least 1, not -2");
        assertRefused(() -> SETTINGS.withStandbys(-1), "standbys must be 0 or more, not -1");
        assertRefused(
                () -> SETTINGS.withForgetAfter(EnrichmentSettings.SHORTEST_MEMORY.minusNanos(1)),
                "ids must be remembered for an hour at least, not PT59M59.999999999S");
    }

    @Test
    void shouldBeAPipelineByItself() {
        assertThat(SETTINGS)
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
                        false));
        assertThat(EnrichmentSettings.of(CLIENT, new TopicNames("wire"), 6, Path.of("state"))
                        .applicationId())
                .isEqualTo("newsreel-enrich-wire");
    }

    @Test
    void shouldChangeWhatIsNamedAndNothingElse() {
        EnrichmentSettings changed = SETTINGS.withApplicationId("app")
                .withThreads(2)
                .withReplication(3)
                .withStandbys(4)
                .withForgetAfter(Duration.ofDays(5))
                .withCodec(Codec.ZSTD)
                .withHoldEmbargoed(true);
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
                        true));
    }

    @Test
    void shouldPackAsTheClientFileSaysWhereItSaysSo() {
        assertThat(SETTINGS.codec()).isEqualTo(Codec.GZIP);
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
        assertThat(SETTINGS.withApplicationId("app").changelog()).isEqualTo("app-article-versions-changelog");
        assertThat(SETTINGS.embargoedChangelog()).isEqualTo("newsreel-enrich-embargoed-articles-changelog");
        assertThat(EnrichmentSettings.changelog("other")).isEqualTo("other-article-versions-changelog");
    }

    private static void assertRefused(ThrowingCallable setting, String problem) {
        assertThatThrownBy(setting).isInstanceOf(IllegalArgumentException.class).hasMessage(problem);
    }
}
