package newsreel.ingest.newsroom;

import static newsreel.ingest.newsroom.Reading.article;
import static newsreel.ingest.newsroom.Reading.items;
import static newsreel.ingest.newsroom.Reading.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsFormatTest {
    private static final NinjsFormat FORMAT = new NinjsFormat();

    private static final String VERSION_1 = """
            {
              "uri": "http://wire.example/1",
              "versioncreated": "2020-01-02T10:00:00Z",
              "firstcreated": "2020-01-01T10:00:00+01:00",
              "pubstatus": "usable",
              "copyrightholder": "Northern Wire",
              "language": "en",
              "body_text": "Rain fell."
            }""";

    private static final String VERSION_3 =
            "{\"uri\":\"urn:wire:3\",\"versionCreated\":\"2024-01-02T10:00:00Z\",\"copyrightHolder\":\"Northern Wire\","
                    + "\"bodies\":[{\"value\":\"Naß.\"}],\"rank\":1.50}";

    @Test
    void shouldPublishAnItemAsItCame() {
        assertThat(article(items(FORMAT, VERSION_1)))
                .isEqualTo(RawArticle.builder()
                        .id("http://wire.example/1")
                        .source("Northern Wire")
                        .uri("http://wire.example/1")
                        .contentType(RawArticle.NINJS)
                        .language("en")
                        .published(Instant.parse("2020-01-01T09:00:00Z"))
                        .modified(Instant.parse("2020-01-02T10:00:00Z"))
                        .retrieved(Reading.MODIFIED)
                        .content(VERSION_1)
                        .build());
    }

    @Test
    void shouldReadNamesInCamelCase() {
        RawArticle article = article(items(FORMAT, VERSION_3));
        assertThat(article.source()).isEqualTo("Northern Wire");
        assertThat(article.published()).isEqualTo("2024-01-02T10:00:00Z");
        assertThat(article.uri()).isNull();
    }

    @Test
    void shouldReadAnArray() {
        List<Item> items = items(FORMAT, "[" + VERSION_1 + ",\n 7," + VERSION_3 + "]");
        assertThat(items).hasSize(3);
        assertThat(reason(items.get(1))).contains("no ninjs item but number");
        assertThat(article(items.get(2)).content()).isEqualTo(VERSION_3);
    }

    @Test
    void shouldReadOneItemALineAndGoOnAfterABadOne() {
        List<Item> items = items(FORMAT, VERSION_3 + "\n\n{\"uri\":\n" + VERSION_3.replace(":3", ":4") + "\n");
        assertThat(items).hasSize(3);
        assertThat(items.get(1).origin()).isEqualTo("news.file, line 3");
        assertThat(reason(items.get(1))).contains("not JSON");
        assertThat(article(items.get(2)).id()).isEqualTo("urn:wire:4");
    }

    @Test
    void shouldReadUtf16() {
        byte[] bytes = ("\uFEFF" + VERSION_1.replace("Rain", "Ċaż\n".strip())).getBytes(StandardCharsets.UTF_16LE);
        assertThat(article(items(FORMAT, bytes)).content()).contains("Ċaż fell.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | it is empty",
                "'{\"uri\":\"a\",\n\"bodies\":[' | not JSON",
                "[] | the array is empty",
                "{\"uri\":\"a\",\"type\":\"picture\",\"headline\":\"x\"} | it holds no text (its type is \"picture\")",
                "{\"uri\":\"a\",\"bodies\":[],\"body_text\":\" \"} | it holds no text"
            })
    void shouldSayWhatIsWrong(String content, String reason) {
        assertThat(reason(items(FORMAT, content))).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\":\"a\",\"version\":\"4\",\"pubstatus\":\"canceled\",\"body_text\":\"x\"}",
                "{\"guid\":\"a\",\"version\":4,\"pubStatus\":\"withheld\"}"
            })
    void shouldHandOnThatTheProviderTookItBack(String kill) {
        RawArticle article = article(items(FORMAT, kill));
        assertThat(article.isWithdrawn()).isTrue();
        assertThat(article.id()).isEqualTo("a");
        assertThat(article.revision()).isEqualTo(4);
    }

    @Test
    void shouldRefuseObjectsNestedWithoutEnd() {
        String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
        assertThat(reason(items(FORMAT, deep))).contains("not JSON", "depth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.json", "news.ndjson", "news.ninjs", "news"})
    void shouldBeToldFromItsProperties(String name) throws IOException {
        assertThat(article(Reading.named(name, VERSION_3)).contentType()).isEqualTo(RawArticle.NINJS);
        assertThat(article(Reading.named(name, "[" + VERSION_3 + "]")).contentType())
                .isEqualTo(RawArticle.NINJS);
        assertThat(article(Reading.named(name, VERSION_1)).contentType()).isEqualTo(RawArticle.NINJS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"_items\":[%s]}", "{\"meta\":{\"total\":1},\"response\":{\"results\":[\n%s\n]}}"})
    void shouldBeFoundInTheAnswerOfAServer(String answer) throws IOException {
        String superdesk = VERSION_1.replace("\"uri\"", "\"guid\"");
        List<Item> items = Reading.named("news.json", answer.formatted(superdesk + "," + VERSION_3));
        assertThat(items).hasSize(2);
        assertThat(article(items.get(0)).contentType()).isEqualTo(RawArticle.NINJS);
        assertThat(article(items.get(1)).content()).isEqualTo(VERSION_3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\":\"http://wire.example/1\",\"headline\":\"Rain\",\"content\":\"Rain fell.\"}",
                "{\"content\":\"{\\\"uri\\\":\\\"a\\\",\\\"bodies\\\":[]}\"}"
            })
    void shouldNotBeTakenForRawArticles(String raw) throws IOException {
        assertThat(article(Reading.named("news.json", raw)).contentType()).isNull();
    }

    @Test
    void shouldNoteADateThatIsNone() {
        String item = "{\"uri\":\"urn:x\",\"versioncreated\":\"a Monday\",\"body_text\":\"It rained.\"}";

        assertThat(((Item.Found) items(new NinjsFormat(), item).get(0)).notes())
                .containsExactly("its date is none, and left out: \"a Monday\"");
    }
}
