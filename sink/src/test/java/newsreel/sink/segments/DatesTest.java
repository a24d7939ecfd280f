package newsreel.sink.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    @TempDir
    private Path scratch;

    @Test
    void shouldGiveEachOfThirtyTwoDatesItsOwnDirectory() throws IOException {
        Dates dates = Dates.of(group(32, day -> 1));

        assertThat(dates.directories())
                .hasSize(32)
                .startsWith("date=2026-01-01", "date=2026-01-02")
                .doesNotContain("date=mixed");
    }

    @Test
    void shouldMixTheDatesWithTheFewestArticlesWhereThereAreMore() throws IOException {
        Dates dates = Dates.of(group(33, day -> day == 0 || day == 5 ? 1 : 2));

        assertThat(dates.directories()).hasSize(32).contains("date=mixed");
        assertThat(dates.directory(day(0))).isEqualTo("date=mixed");
        assertThat(dates.directory(day(5))).isEqualTo("date=mixed");
        assertThat(dates.directory(day(1))).isEqualTo("date=2026-01-02");
        assertThat(dates.directory(day(32))).isEqualTo("date=2026-02-02");
    }

    /** Whoever writes the group again comes to the same files. */
    @Test
    void shouldMixTheLatestOfDatesThatHaveAsMany() throws IOException {
        Dates dates = Dates.of(group(34, day -> 1));

        assertThat(dates.directory(day(30))).isEqualTo("date=2026-01-31");
        assertThat(List.of(dates.directory(day(31)), dates.directory(day(32)), dates.directory(day(33))))
                .containsOnly("date=mixed");
    }

    private Group group(int days, IntUnaryOperator articles) throws IOException {
        Group group = new Group(0, scratch.resolve("spool"), Instant.EPOCH);
        List<Line> lines = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int article = 0; article < articles.applyAsInt(day); article++) {
                lines.add(new Line(FIRST.plusDays(day), new byte[0]));
            }
        }
        group.add(lines, Instant.EPOCH);
        return group;
    }

    private static int day(int number) {
        return (int) FIRST.plusDays(number).toEpochDay();
    }
}
