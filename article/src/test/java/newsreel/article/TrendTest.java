package newsreel.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {

    @Test
    void shouldHaveItsTopicAndWindowForAKey() {
        Trend trend =
                new Trend("medtop:04000000", null, WindowLength.DAY, Instant.parse("2026-04-07T00:00:00Z"), 1, 0, 0, 1);
        assertThat(trend.key()).isEqualTo("day/2026-04-07T00:00:00Z/medtop:04000000");
        assertThat(trend.name()).isEqualTo("medtop:04000000");
    }

    @Test
    void shouldBeReadFromPlainJson() {
        Trend trend = ArticleJson.readTrend(
                "{\"topic\":\"a:b\",\"name\":\"B\",\"length\":\"hour\",\"start\":\"2026-04-07T09:00:00Z\",\"count\":2,\"later\":1}"
                        .getBytes(UTF_8));
        assertThat(trend)
                .isEqualTo(new Trend("a:b", "B", WindowLength.HOUR, Instant.parse("2026-04-07T09:00:00Z"), 2, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{\"topic\":\"a:b\",\"length\":\"hour\"}",
                "{\"topic\":\"a:b\",\"length\":\"week\",\"start\":\"2026-04-07T09:00:00Z\"}",
                "{\"length\":\"hour\",\"start\":\"2026-04-07T09:00:00Z\"}",
            })
    void shouldRefuseWhatIsNoTrend(String json) {
        assertThatThrownBy(() -> ArticleJson.readTrend(json.getBytes(UTF_8)))
                .isInstanceOf(MalformedArticleException.class);
    }

    /** Before 1970 too, and across the end of a day. */
    @ParameterizedTest
    @CsvSource({
        "HOUR, 1970-01-01T00:59:59.999Z, 0, 1970-01-01T00:00:00Z, 0",
        "HOUR, 1969-12-31T23:59:59.999Z, -1, 1969-12-31T23:00:00Z, -1",
        "DAY, 1970-01-01T23:59:59.999Z, 0, 1970-01-01T00:00:00Z, 23",
        "DAY, 1969-12-31T00:00:00Z, -1, 1969-12-31T00:00:00Z, -1",
        "DAY, 2026-04-07T09:30:00Z, 20550, 2026-04-07T00:00:00Z, 493223",
        "HOUR, 0000-01-01T00:00:00Z, -17268672, 0000-01-01T00:00:00Z, -17268672",
        "HOUR, 9999-12-31T23:59:59Z, 70389527, 9999-12-31T23:00:00Z, 70389527",
    })
    void shouldFindTheWindowOfAMoment(WindowLength length, Instant moment, int number, Instant start, int lastHour) {
        assertThat(length.number(moment)).isEqualTo(number);
        assertThat(length.start(number)).isEqualTo(start);
        assertThat(length.lastHour(number)).isEqualTo(lastHour);
    }
}
