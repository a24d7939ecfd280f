package newsreel.cli.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import newsreel.article.Trend;
import newsreel.article.WindowLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTableTest {
    private static final Instant NINE = Instant.parse("2026-04-07T09:00:00Z");
    private static final Trend RAIN =
            new Trend("medtop:20000001", "rain and snow", WindowLength.HOUR, NINE, 12, 3.24, 1.75, 4.305);

    @Test
    void shouldSayWhatEachTopicHasAndUsuallyHas() {
        assertThat(TrendTable.of(List.of(RAIN)))
                .containsExactly(
                        "TOPIC                                         WINDOW              COUNT         USUAL     OUT",
                        "rain and snow                                 2026-04-07 09:00Z      12     3.2 ± 1.8    +4.3");
    }

    @Test
    void shouldNameADayByItsDateAndCutALongName() {
        Trend day = new Trend("a:b", "x".repeat(100), WindowLength.DAY, NINE, 1, 1, 0, 0);
        assertThat(TrendTable.of(List.of(day)).get(1))
                .startsWith("x".repeat(43) + "…  2026-04-07  ")
                .endsWith("+0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "medtop:20000001, true",
        "20000001, true",
        " RAIN, true",
        "and sno, true",
        "2000000, false",
        "hail, false"
    })
    void shouldKnowATopicByCodeOrName(String asked, boolean meant) {
        assertThat(new NamedTopic(asked).isMeant(RAIN)).isEqualTo(meant);
    }
}
