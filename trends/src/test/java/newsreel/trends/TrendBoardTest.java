package newsreel.trends;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newsreel.article.WindowLength.DAY;
import static newsreel.article.WindowLength.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.Trend;
import newsreel.article.WindowLength;
import org.junit.jupiter.api.Test;

class TrendBoardTest {
    private static final Instant NINE = Instant.parse("2026-04-07T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-04-07T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-04-07T10:05:00Z");

    private final TrendBoard board = new TrendBoard();

    private static Trend trend(String topic, WindowLength length, Instant start, int count, double deviation) {
        return new Trend(topic, topic, length, start, count, 1, 1, deviation);
    }

    private static Trend take(TrendBoard board, Trend trend) {
        board.take(trend.key().getBytes(UTF_8), ArticleJson.write(trend));
        return trend;
    }

    private Trend take(String topic, Instant start, int count, double deviation) {
        return take(board, trend(topic, HOUR, start, count, deviation));
    }

    @Test
    void shouldShowWhereEachTopicStandsOutFurtherNowOrInTheWindowBefore() {
        Trend over = take("t:rain", NINE, 9, 5);
        take("t:rain", TEN, 1, -0.5);
        take("t:snow", NINE, 1, 0.5);
        Trend running = take("t:snow", TEN, 3, 2);
        take("t:snow", Instant.parse("2026-04-07T08:00:00Z"), 50, 20);
        take("t:snow", Instant.parse("2026-04-07T11:00:00Z"), 50, 20);
        take(board, trend("t:snow", DAY, Instant.parse("2026-04-07T00:00:00Z"), 50, 20));

        assertThat(board.standing(HOUR, NOW)).containsExactly(over, running);
        assertThat(board.newest(HOUR, NOW)).contains(TEN);
    }

    @Test
    void shouldStandAtTheNewestWindowOfAnArchive() {
        Trend old = take("t:rain", Instant.parse("1987-03-09T11:00:00Z"), 2, 2);
        assertThat(board.standing(HOUR, NOW)).containsExactly(old);
        assertThat(board.standing(HOUR, Instant.parse("1987-03-09T10:59:59Z"))).isEmpty();
        assertThat(board.newest(DAY, NOW)).isEmpty();
    }

    @Test
    void shouldKeepTheLastWordOnAWindow() {
        take("t:rain", NINE, 2, 2);
        Trend last = take("t:rain", NINE, 3, 3);
        assertThat(board.line("t:rain", HOUR, NINE, TEN)).containsExactly(last);

        take("t:rain", NINE, 0, 0);
        assertThat(board.line("t:rain", HOUR, NINE, TEN)).isEmpty();
        assertThat(board.newest(HOUR, NOW)).isEmpty();
    }

    @Test
    void shouldForgetWhatIsForgotten() {
        Trend rain = take("https://example.org/rain", NINE, 2, 2);
        board.take(rain.key().getBytes(UTF_8), null);
        assertThat(board.standing(HOUR, NOW)).isEmpty();
    }

    @Test
    void shouldDrawALine() {
        Trend first = take("t:rain", NINE, 2, 2);
        Trend second = take("t:rain", TEN, 1, 0);
        take("t:snow", TEN, 1, 0);

        assertThat(board.line("t:rain", HOUR, NINE, TEN)).containsExactly(first, second);
        assertThat(board.line("t:rain", HOUR, NINE.plusNanos(1), TEN)).containsExactly(second);
        assertThat(board.line("t:rain", HOUR, NINE, TEN.minusNanos(1))).containsExactly(first);
        assertThat(board.line("t:rain", HOUR, TEN, NINE)).isEmpty();
        assertThat(board.line("t:rain", DAY, NINE, TEN)).isEmpty();
    }

    @Test
    void shouldPassOverWhatIsNoTrend() {
        for (String key : List.of("", "hour", "week/x/y", "hour/yesterday/t:rain")) {
            board.take(key.getBytes(UTF_8), null);
        }
        board.take("x".getBytes(UTF_8), "{}".getBytes(UTF_8));
        assertThat(board.standing(HOUR, NOW)).isEmpty();
    }

    @Test
    void shouldLetGoOfTheOldestHoursFirst() {
        TrendBoard small = new TrendBoard(2);
        Trend day = take(small, trend("t:rain", DAY, Instant.EPOCH, 1, 1));
        take(small, trend("t:rain", HOUR, NINE, 1, 1));
        Trend newest = take(small, trend("t:rain", HOUR, TEN, 1, 1));

        assertThat(small.standing(HOUR, NOW)).containsExactly(newest);
        assertThat(small.standing(DAY, NOW)).containsExactly(day);
    }
}
