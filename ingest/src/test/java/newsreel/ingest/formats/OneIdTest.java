package newsreel.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsreel.article.ArticleJson;
import newsreel.article.RawArticle;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.ingest.document.Document;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One article has one id, whichever way it comes. */
class OneIdTest {
    private static final String ADDRESS = "https://www.paper.example/business/2026/mar/04/rates-rise";

    /** Shaped as papers serve them: a long head with the link late in it, its words in scripts before, and the body. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Rates rise | The Paper</title>
            <script>window.page = {"canonical": "https://www.paper.example/", "edition": "UK"};</script>
            %s
            <meta property="og:url" content="https://www.paper.example/share/rates-rise">
            <link rel="stylesheet" href="/site.css"><link data-page rel="canonical" href="%s"/>
            <link rel="amphtml" href="https://amp.paper.example/business/2026/mar/04/rates-rise">
            </head><body><article><h1>Rates rise</h1><p>The bank raised its rate to 5%%.</p></article></body></html>
            """;

    private static final String HTML = PAGE.formatted("<style>p { margin: 0 }</style>\n".repeat(500), ADDRESS);

    @Test
    void shouldBeTheSameForAPageInAFileInJsonAndUnderATrackingAddress() throws IOException {
        String inFile = idOf("page.html", HTML);
        String inJson = idOf("pages.ndjson", json(Map.of("contentType", "text/html; charset=utf-8", "content", HTML)));
        String tracked = idOf(
                "pages.ndjson",
                json(Map.of(
                        "contentType",
                        "text/html",
                        "uri",
                        ADDRESS + "?utm_source=newsletter&fbclid=IwAR0#comments",
                        "content",
                        "<html><body>A page that names no address of its own.</body></html>")));

        assertThat(List.of(inFile, inJson, tracked)).containsOnly(ArticleIdentity.ofAddress(ADDRESS));
    }

    @Test
    void shouldBeTheSameForAFeedThatLinksToThePage() throws IOException {
        String feed = "<rss version='2.0'><channel><title>Paper</title><item><title>Rates rise</title><link>" + ADDRESS
                + "?utm_medium=rss</link></item></channel></rss>";

        assertThat(idOf("feed.rss", feed)).isEqualTo(idOf("page.html", HTML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.paper.example/", "https://www.paper.example/?utm_source=x", "mailto:desk@x"})
    void shouldDifferForPagesThatNameTheFrontPageAsTheirs(String canonical) throws IOException {
        String one = PAGE.formatted("", canonical);

        assertThat(idOf("a.html", one)).isNotEqualTo(idOf("b.html", one.replace("5%", "6%")));
    }

    private static String json(Map<String, String> article) {
        return new String(ArticleJson.mapper().writeValueAsBytes(article), StandardCharsets.UTF_8);
    }

    private static String idOf(String name, String content) throws IOException {
        List<Item> items = new ArrayList<>();
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Formats.standard().read(new Document(name, null, new ByteArrayInputStream(bytes)), items::add);
        RawArticle article = ((Item.Found) items.get(0)).article();
        return article.id();
    }
}
