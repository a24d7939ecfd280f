package newsreel.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.copy.SizeLimit;
import newsreel.ingest.files.Sources;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFormatTest {
    @TempDir
    private Path directory;

    @Test
    void oneObjectOverSeveralLinesIsOneArticle() throws IOException {
        assertThat(contents(read("{\n  \"headline\": \"H\",\n  \"content\": \"x } ] \\\" y\"\n}\n")))
                .containsExactly("x } ] \" y");
    }

    @Test
    void everyElementOfAnArrayIsAnArticle() throws IOException {
        List<Item> items = read("[{\"content\":\"a\"},\n {\"content\":\"b\", \"x\": [1, {\"y\": []}]}]");

        assertThat(contents(items)).containsExactly("a", "b");
        assertThat(items.get(1).origin()).endsWith("articles.json, article 2");
    }

    @Test
    void contentThatIsEmptyIsNotSaidToBeMissing() throws IOException {
        assertThat(reason(read("{\"id\":\"a\",\"content\":\" \"}").get(0)))
                .isEqualTo("the article's \"content\" is empty");
    }

    @Test
    void aJsonFileThatHoldsAnObjectALineIsReadLineByLine() throws IOException {
        List<Item> items = read("{\"content\":\"a\"}\n{\"content\":\n{\"content\":\"c\"}\n");

        assertThat(items).hasSize(3);
        assertThat(reason(items.get(1))).startsWith("not JSON");
        assertThat(items.get(1).origin()).endsWith("line 2");
    }

    @Test
    void anElementThatIsNoArticleSpoilsNoOther() throws IOException {
        List<Item> items =
                read("[{\"content\":\"a\"}, 7, {\"headline\":\"h\"}, {\"content\":}, null, {\"content\":\"f\"}]");

        assertThat(items).hasSize(6);
        assertThat(items.get(0)).isInstanceOf(Item.Found.class);
        assertThat(reason(items.get(1))).contains("no object");
        assertThat(reason(items.get(2))).isEqualTo("the article has no \"content\"; it has headline");
        assertThat(reason(items.get(3))).startsWith("not JSON").contains("line 1, column");
        assertThat(items.get(5)).isInstanceOf(Item.Found.class);
    }

    @Test
    void anArrayThatIsCutOffGivesWhatItHoldsAndSaysSo() throws IOException {
        List<Item> between = read("[{\"content\":\"a\"},");
        assertThat(between).hasSize(2);
        assertThat(reason(between.get(1))).contains("cut off").contains("article 1");

        List<Item> within = read("[{\"content\":\"a\"},{\"content\":\"b");
        assertThat(within.get(0)).isInstanceOf(Item.Found.class);
        assertThat(reason(within.get(1))).startsWith("not JSON");
    }

    @Test
    void aPropertyThatDoesNotFitIsLeftOutAndNotedAndTheArticleIsKept() throws IOException {
        Item.Found found = (Item.Found) read("[{\"content\":\"x\", \"published\":\"last Tuesday\", "
                        + "\"byline\":{\"of\":\"Ann\"}, \"id\": 12, \"retrieved\": false, \"headline\": \"\"}]")
                .get(0);

        assertThat(found.article())
                .isEqualTo(RawArticle.builder().id("12").content("x").build());
        assertThat(found.notes())
                .containsExactly(
                        "its \"byline\" is no text, and left out: {\"of\":\"Ann\"}",
                        "its \"published\" is no date, and left out: \"last Tuesday\"",
                        "its \"retrieved\" is no date, and left out: false");
    }

    @Test
    void momentsOfDatabasesAreRead() throws IOException {
        for (String moment : List.of(
                "{\"$date\":{\"$numberLong\":\"1709553600000\"}}",
                "{\"$date\":\"2024-03-04T12:00:00Z\"}",
                "\"1709553600\"",
                "\"1709553600.0\"",
                "\"20240304T120000Z\"")) {
            Item.Found found = (Item.Found)
                    read("[{\"content\":\"x\",\"published\":" + moment + "}]").get(0);
            assertThat(found.article().published()).as(moment).isEqualTo(Instant.parse("2024-03-04T12:00:00Z"));
        }
    }

    @Test
    void otherPeoplesNamesAreMapped() throws IOException {
        Formats formats = Formats.withNames(
                PropertyNames.parse(List.of("headline=title", "content=story.body.text", "published=date.time")));

        Item.Found found = (Item.Found) read(
                        formats,
                        "articles.ndjson",
                        "{\"title\":\"T\", \"story\":{\"body\":{\"text\":\"x\"}}, \"uri\":\"https://example.org/\","
                                + " \"date.time\":\"2026-03-04\", \"content\":\"not this\"}")
                .get(0);

        assertThat(found.article().headline()).isEqualTo("T");
        assertThat(found.article().content()).isEqualTo("x");
        assertThat(found.article().uri()).isEqualTo("https://example.org/");
        assertThat(found.article().published()).isEqualTo(Instant.parse("2026-03-04T00:00:00Z"));
    }

    @Test
    void aMappedPropertyThatIsMissingIsNamedAsThePersonNamedIt() throws IOException {
        Formats formats = Formats.withNames(PropertyNames.parse(List.of("content=text")));

        assertThat(reason(read(formats, "a.json", "{\"content\":\"x\"}").get(0)))
                .isEqualTo("the article has no \"text\"; it has content");
    }

    @Test
    void deepJsonIsRefusedAndTheNextArticleRead() throws IOException {
        String deep = "{\"content\":\"x\",\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        List<Item> items = read("[" + deep + ", {\"content\":\"next\"}]");

        assertThat(reason(items.get(0))).contains("nesting depth").contains("100");
        assertThat(items.get(1)).isInstanceOf(Item.Found.class);
    }

    @Test
    void twoHundredMegabytesAreReadInBoundedMemoryAndOnlyWhatIsTooLargeIsRefused() throws IOException {
        byte[] huge = "x".repeat(200 * 1024 * 1024).getBytes(UTF_8);
        List<Item> items = new ArrayList<>();
        InputStream json = new SequenceInputStream(Collections.enumeration(List.of(
                stream("[{\"content\":\""), new ByteArrayInputStream(huge), stream("\"},{\"content\":\"next\"}]"))));

        Sources.of("-", json).read(items::add);

        assertThat(reason(items.get(0))).contains("209715214 bytes").contains("limit is " + SizeLimit.DOCUMENT.bytes());
        assertThat(items.get(1)).isInstanceOf(Item.Found.class);
    }

    @Test
    void standardInputIsTakenForWhatItBeginsLike() throws IOException {
        assertThat(contents(readInput("[\n{\"content\":\"a\"}]"))).containsExactly("a");
        assertThat(contents(readInput("{\n\"content\":\"a\"}{\"content\":\"b\"}")))
                .containsExactly("a", "b");
        assertThat(contents(readInput("[LONDON] The bank said."))).containsExactly("[LONDON] The bank said.");
    }

    private List<Item> read(String json) throws IOException {
        return read(Formats.standard(), "articles.json", json);
    }

    private List<Item> read(Formats formats, String name, String json) throws IOException {
        Path file = Files.writeString(directory.resolve(name), json);
        List<Item> items = new ArrayList<>();
        Sources.of(file.toString(), InputStream.nullInputStream(), formats).read(items::add);
        assertThat(items.remove(items.size() - 1)).isInstanceOf(Item.End.class);
        return items;
    }

    private static List<Item> readInput(String text) throws IOException {
        List<Item> items = new ArrayList<>();
        Sources.of("-", stream(text)).read(items::add);
        return items;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<String> contents(List<Item> items) {
        return items.stream()
                .map(item -> ((Item.Found) item).article().content())
                .toList();
    }

    private static String reason(Item item) {
        assertThat(item).isInstanceOf(Item.Unreadable.class);
        return ((Item.Unreadable) item).reason();
    }
}
