package newsreel.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.ingest.TestClock;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.http.FetchSettings;
import newsreel.ingest.http.SiteInTest;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebSourcesTest {
    private final SiteInTest site = new SiteInTest();
    private final TestClock clock = new TestClock();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPageIsOneArticleDecodedAsItsServerSays() throws IOException {
        byte[] html = "<html><p>Привет</p></html>".getBytes(Charset.forName("windows-1251"));
        site.redirect("/go", "/story");
        site.page("/story", exchange -> SiteInTest.send(exchange, 200, "text/html; charset=windows-1251", html));

        RawArticle page = found(read("/go", false)).get(0).article();

        assertThat(page.content()).isEqualTo("<html><p>Привет</p></html>");
        assertThat(page.contentType()).isEqualTo(RawArticle.HTML);
        assertThat(page.uri()).isEqualTo(site.uri("/story").toString());
        assertThat(page.retrieved()).isEqualTo(clock.instant());
        assertThat(page.id()).isNotBlank();
    }

    @Test
    void aFeedIsItsItemsWhateverItsServerCallsIt() throws IOException {
        site.page("/feed", "text/html", feed());

        List<Item.Found> items = found(read("/feed", false));

        assertThat(items).extracting(item -> item.article().content()).containsExactly("short one", "short two");
        assertThat(items.get(0).article().uri()).isEqualTo(site.uri("/one").toString());
        assertThat(items.get(0).origin()).isEqualTo(site.uri("/feed") + ", item 1");
    }

    @Test
    void theFullTextKeepsTheIdAndWhatTheFeedSays() throws IOException {
        site.page("/feed", "application/rss+xml", feed()).page("/one", "text/html", "<html>long one</html>");

        List<Item.Found> excerpts = found(read("/feed", false));
        List<Item.Found> full = found(read("/feed", true));

        assertThat(full.get(0).article().content()).isEqualTo("<html>long one</html>");
        assertThat(full.get(0).article().headline()).isEqualTo("One");
        assertThat(full.get(0).article().id())
                .isEqualTo(excerpts.get(0).article().id());
        assertThat(full.get(1).article().content()).isEqualTo("short two");
        assertThat(full.get(1).notes()).singleElement().asString().contains("/two answered with status 404");
    }

    @Test
    void otherFormsAreReadAsFromAFile() throws IOException {
        site.page("/articles.ndjson", "application/octet-stream", "{\"content\":\"one\"}\n{\"content\":\"two\"}\n");

        assertThat(found(read("/articles.ndjson", false)))
                .extracting(item -> item.article().content())
                .containsExactly("one", "two");
    }

    @Test
    void whatCannotBeHadIsNamedWithItsStatus() throws IOException {
        assertThat(read("/nothing", false))
                .containsExactly(new Item.Unreadable(
                        site.uri("/nothing").toString(), site.uri("/nothing") + " answered with status 404"));
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> sources(false).at("http://")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Item> read(String path, boolean fullText) throws IOException {
        List<Item> items = new ArrayList<>();
        sources(fullText).at(site.uri(path).toString()).read(items::add);
        return items;
    }

    private WebSources sources(boolean fullText) {
        FetchSettings settings = FetchSettings.standard("Newsreel/test").withPrivateAddresses(true);
        return new WebSources(settings, fullText, Formats.standard(), clock, clock::pass);
    }

    private static List<Item.Found> found(List<Item> items) {
        return items.stream().map(Item.Found.class::cast).toList();
    }

    private static String feed() {
        return """
                <rss version="2.0"><channel><title>T</title>
                <item><title>One</title><link>/one</link><description>short one</description></item>
                <item><title>Two</title><link>two</link><description>short two</description></item>
                </channel></rss>
                """;
    }
}
