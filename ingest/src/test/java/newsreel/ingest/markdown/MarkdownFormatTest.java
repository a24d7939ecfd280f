package newsreel.ingest.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.ingest.document.Document;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFormatTest {
    private static final String YAML = """
            ---
            title: "Bank raises rate: 5%"
            date: 2024-03-04 13:00:00 +0100
            authors:
              - Jane Doe
              - name: John Roe
            lang: en_GB
            id: bank
            permalink: /2024/bank/
            published: true
            tags: [bank, rates]
            ---

            The central bank **raised** its rate.
            """;

    private static final String TOML = """
            +++
            title = "Bank raises rate"
            date = 2024-03-04T12:00:00Z
            url = "https://news.example.org/bank"
            [author]
            name = "Jane Doe"
            +++
            The central bank raised its rate.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"lastmod", "last_modified_at", "modified_time", "updatedDate"})
    void shouldReadWhenItWasChanged(String name) throws IOException {
        String text =
                "---\npubDatetime: 2024-03-04T12:00:00Z\n" + name + ": 2024-03-05\n---\nThe bank raised its rate.\n";
        RawArticle article = ((Item.Found) read("bank.md", text)).article();
        assertThat(article.published()).isEqualTo("2024-03-04T12:00:00Z");
        assertThat(article.modified()).isEqualTo("2024-03-05T00:00:00Z");
    }

    @Test
    @Timeout(60)
    void shouldReadABracketAboveManyEmptyLines() throws IOException {
        Item.Found found = (Item.Found) read("bank.md", "{" + "\n".repeat(900_000) + "The bank raised its rate.");
        assertThat(found.article().content()).endsWith("its rate.");
    }

    @Test
    void shouldReadWhatStandsAboveInYaml() throws IOException {
        Item.Found found = (Item.Found) read("bank.md", YAML);

        RawArticle article = found.article();
        assertThat(article.headline()).isEqualTo("Bank raises rate: 5%");
        assertThat(article.byline()).isEqualTo("Jane Doe, John Roe");
        assertThat(article.published()).isEqualTo("2024-03-04T12:00:00Z");
        assertThat(article.language()).isEqualTo("en_GB");
        assertThat(article.uri()).isNull();
        assertThat(article.id()).isNotEqualTo("bank");
        assertThat(article.mediaType()).isEqualTo(RawArticle.MARKDOWN);
        assertThat(article.content()).isEqualTo("\nThe central bank **raised** its rate.\n");
        assertThat(found.notes()).isEmpty();
    }

    @Test
    void shouldReadWhatStandsAboveInToml() throws IOException {
        RawArticle article = ((Item.Found) read("bank.txt", TOML)).article();

        assertThat(article.headline()).isEqualTo("Bank raises rate");
        assertThat(article.byline()).isEqualTo("Jane Doe");
        assertThat(article.uri()).isEqualTo("https://news.example.org/bank");
        assertThat(article.published()).isEqualTo("2024-03-04T12:00:00Z");
        assertThat(article.content()).isEqualTo("The central bank raised its rate.\n");
    }

    @Test
    void shouldKeepTheTextWhereWhatStandsAboveIsBroken() throws IOException {
        Item.Found found = (Item.Found) read("bank.md", "---\ntitle: it's: broken\n---\nThe bank.\n");

        assertThat(found.article().content()).isEqualTo("The bank.\n");
        assertThat(found.notes()).singleElement().asString().contains("cannot be read, and is left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "draft: yes", "published: false", "status: draft"})
    void shouldLeaveOutADraft(String line) throws IOException {
        Item item = read("bank.md", "---\ntitle: x\n" + line + "\n---\nThe bank.\n");

        assertThat(item)
                .isInstanceOfSatisfying(
                        Item.Unreadable.class,
                        draft -> assertThat(draft.reason()).contains("a draft"));
    }

    @Test
    void shouldReadMarkdownWithoutAnythingAbove() throws IOException {
        RawArticle article = ((Item.Found) read("bank.md", "# Bank\n\n---\n\nThe bank.\n")).article();

        assertThat(article.content()).isEqualTo("# Bank\n\n---\n\nThe bank.\n");
        assertThat(article.mediaType()).isEqualTo(RawArticle.MARKDOWN);
    }

    @Test
    void shouldNotTakeAConfigurationForIt() throws IOException {
        assertThat(read("a.yaml", "---\na: 1\n---\nb: 2\n")).isInstanceOf(Item.Unreadable.class);
    }

    @Test
    void shouldReadAnObjectOfJsonAbove() throws IOException {
        RawArticle article = ((Item.Found) read(
                        "bank.md", "{\n  \"title\": \"Bank\",\n  \"params\": {\n    \"a\": 1\n  }\n}\n\nThe bank.\n"))
                .article();

        assertThat(article.headline()).isEqualTo("Bank");
        assertThat(article.content().strip()).isEqualTo("The bank.");
    }

    @Test
    void shouldTakeTheDayFromTheNameWhereNothingElseSaysIt() throws IOException {
        assertThat(((Item.Found) read("_posts/2024-03-04-bank.md", "The bank.\n"))
                        .article()
                        .published())
                .isEqualTo("2024-03-04T00:00:00Z");
        assertThat(((Item.Found) read("2024-03-04-bank.md", "---\ndate: 2024-03-05\n---\nThe bank.\n"))
                        .article()
                        .published())
                .isEqualTo("2024-03-05T00:00:00Z");
    }

    private static Item read(String name, String text) throws IOException {
        List<Item> items = new ArrayList<>();
        Formats.standard().read(new Document(name, null, new ByteArrayInputStream(text.getBytes(UTF_8))), items::add);
        assertThat(items).hasSize(1);
        return items.get(0);
    }
}
