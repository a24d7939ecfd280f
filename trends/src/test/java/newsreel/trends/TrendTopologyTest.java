package newsreel.trends;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newsreel.article.WindowLength.DAY;
import static newsreel.article.WindowLength.HOUR;
import static newsreel.trends.Articles.article;
import static newsreel.trends.Articles.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsreel.article.EnrichedArticle;
import newsreel.article.Trend;
import newsreel.article.count.Count;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendTopologyTest {
    private static final String NINE = "2026-04-07T09:00:00Z";
    private static final String TEN = "2026-04-07T10:00:00Z";
    private static final String TODAY = "2026-04-07T00:00:00Z";

    @TempDir
    private Path state;

    private TrendDriver driver;

    @BeforeEach
    void open() {
        driver = TrendDriver.of(state);
    }

    @AfterEach
    void close() {
        driver.close();
        assertThat(driver.tally.snapshot().mismatches()).isEmpty();
    }

    @Test
    void shouldCountAnArticleInItsHourAndItsDay() {
        driver.send(article("a", 1, "2026-04-07T09:59:59.999Z", "t:rain"));
        driver.send(article("b", 1, TEN, "t:rain"));

        assertThat(driver.count("t:rain", HOUR, NINE)).isEqualTo(1);
        assertThat(driver.count("t:rain", HOUR, TEN)).isEqualTo(1);
        assertThat(driver.count("t:rain", DAY, TODAY)).isEqualTo(2);
        assertThat(driver.tally.of(Count.COUNTED)).isEqualTo(2);
    }

    @Test
    void shouldCountForTheTopicsAboveAsWellAndOnce() {
        driver.send(article("a", 1, NINE, "t:trade", "t:economy"));
        driver.send(article("b", 1, NINE, "t:economy"));

        assertThat(driver.count("t:trade", HOUR, NINE)).isEqualTo(1);
        assertThat(driver.count("t:economy", HOUR, NINE)).isEqualTo(2);
        assertThat(driver.told("t:economy", HOUR, NINE).name()).isEqualTo("economy");
    }

    @Test
    void shouldMoveAnArticleWithItsLaterVersions() {
        driver.send(article("a", 1, NINE, "t:rain", "t:trade"));
        driver.tell();
        driver.send(article("a", 2, TEN, "t:snow", "t:trade"));

        assertThat(driver.count("t:rain", HOUR, NINE)).isZero();
        assertThat(driver.count("t:rain", DAY, TODAY)).isZero();
        assertThat(driver.count("t:trade", HOUR, NINE)).isZero();
        assertThat(driver.count("t:trade", HOUR, TEN)).isEqualTo(1);
        assertThat(driver.count("t:trade", DAY, TODAY)).isEqualTo(1);
        assertThat(driver.count("t:snow", HOUR, TEN)).isEqualTo(1);
    }

    @Test
    void shouldTellNothingOfAVersionThatCountsWhereItsArticleDid() {
        driver.send(article("a", 1, NINE, "t:rain"));
        driver.tell();
        driver.send(article("a", 2, "2026-04-07T09:30:00Z", "t:rain"));

        assertThat(driver.tell()).isZero();
        assertThat(driver.tally.of(Count.COUNTED)).isEqualTo(2);
    }

    @Test
    void shouldChangeNothingForAnOlderVersionThatComesLateNorForOneThatComesAgain() {
        driver.send(article("a", 2, TEN, "t:snow"));
        driver.tell();
        driver.send(article("a", 1, NINE, "t:rain"));
        driver.send(article("a", 2, NINE, "t:rain"));

        assertThat(driver.tell()).isZero();
        assertThat(driver.tally.of(Count.OVERTAKEN)).isEqualTo(2);
    }

    @Test
    void shouldTakeOutWhatIsWithdrawnAndTakeInWhatComesBack() {
        driver.send(article("a", 1, NINE, "t:rain"));
        driver.send(article("b", 1, NINE, "t:rain"));
        driver.send(withdrawn("a", 2, NINE));
        assertThat(driver.count("t:rain", HOUR, NINE)).isEqualTo(1);
        assertThat(driver.tally.of(Count.RECALLED)).isEqualTo(1);

        driver.send(article("a", 3, NINE, "t:rain"));
        assertThat(driver.count("t:rain", HOUR, NINE)).isEqualTo(2);
    }

    @Test
    void shouldCountLateAndFutureArticlesInTheirOwnWindows() {
        driver.send(article("now", 1, NINE, "t:rain"));
        driver.send(article("late", 1, "1987-03-09T11:21:08Z", "t:rain"));
        driver.send(article("future", 1, "2099-01-01T00:00:00Z", "t:rain"));
        driver.send(article("before 1970", 1, "1969-12-31T23:00:00Z", "t:rain"));

        assertThat(driver.count("t:rain", HOUR, "1987-03-09T11:00:00Z")).isEqualTo(1);
        assertThat(driver.count("t:rain", DAY, "1987-03-09T00:00:00Z")).isEqualTo(1);
        assertThat(driver.count("t:rain", HOUR, "2099-01-01T00:00:00Z")).isEqualTo(1);
        assertThat(driver.count("t:rain", HOUR, "1969-12-31T23:00:00Z")).isEqualTo(1);
        assertThat(driver.count("t:rain", DAY, "1969-12-31T00:00:00Z")).isEqualTo(1);
        assertThat(driver.count("t:rain", HOUR, NINE)).isEqualTo(1);
    }

    @Test
    void shouldCountAnArticleWithoutADateWhenItWasFetchedElseWhenItCame() {
        EnrichedArticle fetched = article("fetched", 1, null, "t:rain").toBuilder()
                .retrieved(Instant.parse("2026-04-07T09:10:00Z"))
                .build();
        driver.send(fetched);
        driver.send(article("came", 1, null, "t:rain"), Instant.parse("2026-04-07T10:20:00Z"));

        assertThat(driver.count("t:rain", HOUR, NINE)).isEqualTo(1);
        assertThat(driver.count("t:rain", HOUR, TEN)).isEqualTo(1);
    }

    @Test
    void shouldLeaveAnArticleWithoutADateWhereItFirstWas() {
        driver.send(article("a", 1, null, "t:rain"), Instant.parse(NINE));
        driver.send(withdrawn("a", 2, null), Instant.parse(TEN));
        driver.send(article("a", 3, null, "t:snow"), Instant.parse(TEN));
        assertThat(driver.count("t:snow", HOUR, NINE)).isEqualTo(1);

        driver.send(article("a", 4, TEN, "t:snow"), Instant.parse(TEN));
        assertThat(driver.count("t:snow", HOUR, NINE)).isZero();
        assertThat(driver.count("t:snow", HOUR, TEN)).isEqualTo(1);
    }

    @Test
    void shouldGoOnBehindRecordsThatAreNoArticles() {
        driver.send("a", "{\"id\":\"a\"".getBytes(UTF_8), TrendDriver.NOW);
        driver.send("b", null, TrendDriver.NOW);
        driver.send("c", new byte[0], TrendDriver.NOW);
        driver.send(article("d", 1, NINE, "t:rain"));

        assertThat(driver.count("t:rain", HOUR, NINE)).isEqualTo(1);
        assertThat(driver.tally.of(Count.UNREADABLE)).isEqualTo(3);
    }

    @Test
    void shouldTakeTopicsOfEveryKind() {
        String endless = "t:" + "x".repeat(100_000);
        driver.send(article("a", 1, NINE, "https://example.org/konjunktur/öl", "t:", endless));

        assertThat(driver.count("https://example.org/konjunktur/öl", HOUR, NINE))
                .isEqualTo(1);
        assertThat(driver.count("t:", HOUR, NINE)).isEqualTo(1);
        assertThat(driver.told()).hasSize(4);
    }

    /** Three articles on each of two earlier days, none on the other 26. */
    @Test
    void shouldCompareADayWithThoseOfFourWeeks() {
        for (int i = 0; i < 3; i++) {
            driver.send(article("m" + i, 1, "2026-03-10T08:00:00Z", "t:rain"));
            driver.send(article("n" + i, 1, "2026-04-06T08:00:00Z", "t:rain"));
            driver.send(article("too long ago" + i, 1, "2026-03-09T08:00:00Z", "t:rain"));
        }
        for (int i = 0; i < 6; i++) {
            driver.send(article("a" + i, 1, NINE, "t:rain"));
        }
        Trend today = driver.told("t:rain", DAY, TODAY);
        double mean = 6 / 28.0;
        double variance = (2 * 9) / 28.0 - mean * mean;
        assertThat(today.count()).isEqualTo(6);
        assertThat(today.mean()).isEqualTo(0.214);
        assertThat(today.spread()).isEqualTo(Math.round(1000 * Math.sqrt(variance)) / 1000.0);
        assertThat(today.deviation()).isEqualTo(Math.round(1000 * (6 - mean) / Math.sqrt(variance + 1)) / 1000.0);
    }

    @Test
    void shouldCompareAnHourWithThoseOfAWeek() {
        driver.send(article("a week before", 1, "2026-03-31T09:00:00Z", "t:rain"));
        driver.send(article("earlier still", 1, "2026-03-31T08:59:59Z", "t:rain"));
        driver.send(article("a", 1, NINE, "t:rain"));

        assertThat(driver.told("t:rain", HOUR, NINE).mean()).isEqualTo(Usual.rounded(1 / 168.0));
    }

    @Test
    void shouldTellTheWindowsAfterOneThatChangedAnew() {
        driver.send(article("a", 1, TEN, "t:rain"));
        assertThat(driver.told("t:rain", HOUR, TEN).mean()).isZero();

        driver.send(article("b", 1, NINE, "t:rain"));
        assertThat(driver.told("t:rain", HOUR, TEN).mean()).isEqualTo(0.006);

        driver.send(withdrawn("b", 2, NINE));
        assertThat(driver.told("t:rain", HOUR, TEN).mean()).isZero();
    }

    @Test
    void shouldTellAWindowOnceHoweverManyArticlesCame() {
        for (int i = 0; i < 100; i++) {
            driver.send(article("a" + i, 1, NINE, "t:rain"));
        }
        assertThat(driver.tell()).isEqualTo(2);
        assertThat(driver.count("t:rain", HOUR, NINE)).isEqualTo(100);
    }

    @Test
    void shouldForgetWindowsWhenTheirTimeIsOver() {
        driver.close();
        driver = TrendDriver.forgetting(Duration.ofDays(28), state.resolve("forgetting"));
        driver.send(article("old", 1, "2026-03-10T11:30:00Z", "t:rain"));
        driver.send(article("too old", 1, "2026-03-07T09:00:00Z", "t:rain"));
        assertThat(driver.told().keySet())
                .containsExactlyInAnyOrder("hour/2026-03-10T11:00:00Z/t:rain", "day/2026-03-10T00:00:00Z/t:rain");
        assertThat(driver.tally.of(Count.TOO_LATE)).isEqualTo(1);

        for (Instant later :
                List.of(TrendDriver.NOW.plus(Duration.ofDays(2)), TrendDriver.NOW.plus(Duration.ofDays(3)))) {
            driver.send(article("new " + later, 1, later, List.of("t:rain")), later);
        }
        assertThat(driver.told().keySet()).noneMatch(key -> key.contains("2026-03"));
        assertThat(driver.told()).hasSize(4);

        driver.send(withdrawn("old", 2, "2026-03-10T11:30:00Z"), TrendDriver.NOW.plus(Duration.ofDays(3)));
        assertThat(driver.told()).hasSize(4);
    }
}
