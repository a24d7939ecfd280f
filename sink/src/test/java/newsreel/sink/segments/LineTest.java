package newsreel.sink.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import newsreel.sink.stream.Arrival;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
    private static final String REST = "\"body\":\"b\",\"topics\":[],\"numbers\":[]";

    @Test
    void shouldKeepTheRecordsOwnBytesWhateverALaterBuildAdds() {
        String json = "{\"id\":\"a\",\"version\":1,\"later\":{\"id\":[1]}," + REST + "}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThat(Line.of(arrival(bytes)).json()).isSameAs(bytes);
    }

    @Test
    void shouldBeOfTheDayOfPublicationElseOfRetrievalElseOfTheRecord() {
        String published = "\"published\":\"2026-03-04T23:59:59Z\",";
        String retrieved = "\"retrieved\":\"2026-05-06T00:00:00Z\",";

        assertThat(day(published + retrieved + REST)).isEqualTo("2026-03-04");
        assertThat(day(retrieved + published + REST)).isEqualTo("2026-03-04");
        assertThat(day(retrieved + REST)).isEqualTo("2026-05-06");
        assertThat(day("\"published\":null," + retrieved + REST)).isEqualTo("2026-05-06");
        assertThat(day(REST)).isEqualTo("2026-07-08");
    }

    /** A line's end within the record has it read in full and written anew. */
    @Test
    void shouldBeOfTheSameDayWhereItIsWrittenAnew() {
        String published = "\"published\":\"2026-03-04T23:59:59Z\",";
        String retrieved = "\"retrieved\":\"2026-05-06T00:00:00Z\",";

        assertThat(day("\n" + published + retrieved + REST)).isEqualTo("2026-03-04");
        assertThat(day("\n" + retrieved + REST)).isEqualTo("2026-05-06");
        assertThat(day("\n" + REST)).isEqualTo("2026-07-08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r"})
    void shouldStandOnOneLine(String end) {
        Line line = Line.of(arrival(json(end + REST)));

        assertThat(new String(line.json(), StandardCharsets.UTF_8)).doesNotContain(end);
        assertThat(ArticleJson.readEnriched(line.json()).id()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "{}",
                "{\"version\":1}",
                "{\"id\":\" \",\"version\":1}",
                "{\"id\":\"a\",\"version\":0}",
                "{\"id\":\"a\",\"version\":-1}",
                "{\"id\":\"a\",\"version\":1} {}",
                "{\"id\":\"a\",\"version\":1",
                "{\"id\":\"a\",\"version\":1,\"published\":\"yesterday\"}",
                "{\"id\":\"a\",\"version\":1,\"published\":\"+12026-01-01T00:00:00Z\"}",
                "{\"id\":\"a\",\"version\":1,\"retrieved\":true}"
            })
    void shouldBeNoLineWhatIsNoArticle(String json) {
        assertThatThrownBy(() -> Line.of(arrival(json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(MalformedArticleException.class);
    }

    @Test
    void shouldBeNoLineWhatHasNoValue() {
        assertThatThrownBy(() -> Line.of(arrival(null)))
                .isInstanceOf(MalformedArticleException.class)
                .hasMessage("the record has no value");
    }

    private static String day(String properties) {
        return Line.of(arrival(json(properties))).day().toString();
    }

    private static byte[] json(String properties) {
        return ("{\"id\":\"a\",\"version\":1," + properties + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static Arrival arrival(byte[] value) {
        return new Arrival(new TopicPartition("news.enriched", 0), 0, Instant.parse("2026-07-08T00:00:00Z"), value);
    }
}
