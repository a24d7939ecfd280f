package newsreel.cli.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import newsreel.cli.console.Console;
import newsreel.cli.status.PipelineStatus.GroupState;
import newsreel.cli.status.PipelineStatus.Letters;
import newsreel.cli.status.PipelineStatus.TopicState;
import org.junit.jupiter.api.Test;

class StatusScreenTest {
    private static final Instant NOW = Instant.parse("2024-05-03T10:00:00Z");
    private static final TopicState RAW = new TopicState("news.raw", 6, 1_234_567, 320, 45_200_000L);

    @Test
    void shouldSayWhoIsMissing() {
        String screen = screen(List.of(RAW), List.of(), List.of());

        assertThat(screen).contains("1,234,567", "320", "45.2 MB", "nobody enriches", "nobody files", "0 dead letters");
    }

    @Test
    void shouldSayHowOldWhatWaitsIs() {
        GroupState behind = new GroupState(
                "newsreel-sink",
                Work.FILES,
                List.of("news.enriched"),
                "STABLE",
                2,
                12_000,
                false,
                NOW.minusSeconds(300));

        assertThat(screen(List.of(RAW), List.of(behind), List.of()))
                .containsPattern("newsreel-sink +2 +about 12,000 +5 min +stable, files")
                .doesNotContain("nobody files");
    }

    @Test
    void shouldKeepItsColumnsUnderALongName() {
        GroupState indexing = new GroupState(
                "newsreel-index-6a8881ad-50ed-4463-bb8d-fab649d1ecb0",
                Work.INDEXES,
                List.of("news.enriched"),
                "STABLE",
                1,
                0,
                true,
                null);

        assertThat(screen(List.of(RAW), List.of(indexing), List.of())
                        .lines()
                        .filter(line -> line.matches("(TOPIC|GROUP|news).* {2,}.*"))
                        .map(line -> line.replaceFirst("^(\\S+ +\\S+).*", "$1").length()))
                .hasSize(4)
                .containsOnly(62);
    }

    @Test
    void shouldSayThatNobodyFilesWhereOthersRead() {
        GroupState counting =
                new GroupState("newsreel-count", Work.COUNTS, List.of("news.enriched"), "STABLE", 1, 0, true, null);

        assertThat(screen(List.of(RAW), List.of(counting), List.of())).contains("stable, counts", "nobody files");
    }

    @Test
    void shouldShowTheMostFrequentReasonsAndWhereTheOthersAre() {
        List<Letters> letters = LongStream.rangeClosed(1, 6)
                .mapToObj(number -> new Letters("reason " + number, 10 - number))
                .toList();

        assertThat(screen(List.of(RAW), List.of(), letters))
                .contains("39 dead letters", "9  reason 1", "5  reason 5", "newsreel dead-letters")
                .doesNotContain("reason 6");
    }

    @Test
    void shouldNameSizesAndAgesByTheirLargestUnit() {
        assertThat(List.of(Console.size(999), Console.size(1000), Console.size(2_500_000_000L)))
                .containsExactly("999 B", "1.0 kB", "2.5 GB");
        assertThat(List.of(
                        StatusScreen.age(Duration.ofSeconds(-3)),
                        StatusScreen.age(Duration.ofSeconds(59)),
                        StatusScreen.age(Duration.ofMinutes(59)),
                        StatusScreen.age(Duration.ofHours(23)),
                        StatusScreen.age(Duration.ofDays(2))))
                .containsExactly("0 s", "59 s", "59 min", "23 h", "2 d");
    }

    private static String screen(List<TopicState> topics, List<GroupState> groups, List<Letters> letters) {
        return String.join("\n", StatusScreen.of(new PipelineStatus(NOW, topics, groups, letters)));
    }
}
