package newsreel.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;

/** Feeds that are none of RSS and Atom. */
class OtherFeedsTest {
    private static final String JSON_FEED = """
            {"version": "https:\\/\\/jsonfeed.org\\/version\\/1.1", "title": "Example News",
             "home_page_url": "https://news.example.org/", "language": "en-GB", "authors": [{"name": "The Desk"}],
             "items": [
              {"id": "https://news.example.org/a", "url": "https://news.example.org/a?utm_source=x",
               "title": "5 < 6 & <b>more</b>", "content_html": "<p>The bridge opened.</p><p>It cost &amp; cost.</p>",
               "summary": "short", "date_published": "2024-03-04T12:00:00+01:00",
               "date_modified": "2024-03-05T12:00:00Z", "authors": [{"name": "Jane Doe"}, {"name": "John Roe"}]},
              {"id": 2, "url": "/b", "content_text": "A post without a title, 5 < 6.", "author": {"name": "Ann"}},
              {"id": "c", "title": "Only a title", "language": "fr", "date_published": "soon"}]}
            """;

    private static final String SITEMAP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://news.example.org/a</loc>
            <n:news><n:publication><n:name>The Example Times</n:name><n:language>zh-cn</n:language></n:publication>
            <n:publication_date>2024-03-04T12:00:00+00:00</n:publication_date>
            <n:title>Companies A &amp; B in merger talks</n:title></n:news></url>
            <url><loc>https://news.example.org/about</loc></url>
            </urlset>
            """;

    @Test
    void shouldReadTheItemsOfAJsonFeed() throws IOException {
        List<Item> items = read(JSON_FEED);

        assertThat(items).hasSize(3);
        RawArticle first = article(items, 0);
        assertThat(first.id()).isEqualTo(ArticleIdentity.ofAddress("https://news.example.org/a"));
        assertThat(first.source()).isEqualTo("Example News");
        assertThat(first.headline()).isEqualTo("5 < 6 & <b>more</b>");
        assertThat(first.byline()).isEqualTo("Jane Doe, John Roe");
        assertThat(first.language()).isEqualTo("en-GB");
        assertThat(first.published()).isEqualTo("2024-03-04T11:00:00Z");
        assertThat(first.modified()).isEqualTo("2024-03-05T12:00:00Z");
        assertThat(first.mediaType()).isEqualTo(RawArticle.HTML);
        assertThat(first.content()).isEqualTo("<p>The bridge opened.</p><p>It cost &amp; cost.</p>");
        RawArticle second = article(items, 1);
        assertThat(second.uri()).isEqualTo("https://news.example.org/b");
        assertThat(second.byline()).isEqualTo("Ann");
        assertThat(second.content()).isEqualTo("A post without a title, 5 < 6.");
        assertThat(article(items, 2).language()).isEqualTo("fr");
        assertThat(((Item.Found) items.get(2)).notes()).containsExactly("its date is none, and left out: \"soon\"");
    }

    @Test
    void shouldSayOfAJsonFeedThatItIsCutOff() throws IOException {
        assertThat(read(JSON_FEED.substring(0, 500)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Unreadable.class, item -> assertThat(item.reason()).contains("not JSON: "));
    }

    @Test
    void shouldReadTheNewsOfASitemap() throws IOException {
        List<Item> items = read(SITEMAP);

        assertThat(items).hasSize(1);
        RawArticle article = article(items, 0);
        assertThat(article.uri()).isEqualTo("https://news.example.org/a");
        assertThat(article.source()).isEqualTo("The Example Times");
        assertThat(article.language()).isEqualTo("zh-CN");
        assertThat(article.published()).isEqualTo("2024-03-04T12:00:00Z");
        assertThat(article.headline()).isEqualTo("Companies A & B in merger talks");
        assertThat(article.content()).isEqualTo("Companies A & B in merger talks");
    }

    @Test
    void shouldSayOnceThatASitemapIsOfAddressesAlone() throws IOException {
        assertThat(read("<urlset><url><loc>https://a/b</loc></url><url><loc>https://a/c</loc></url></urlset>"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Unreadable.class, item -> assertThat(item.reason()).contains("addresses alone"));
    }

    @Test
    void shouldKnowThemByTheirBeginning() {
        assertThat(FeedFormat.looksLike(Beginning.of(JSON_FEED.getBytes(UTF_8))))
                .isTrue();
        assertThat(FeedFormat.looksLike(Beginning.of(SITEMAP.getBytes(UTF_8)))).isTrue();
        assertThat(FeedFormat.looksLike(Beginning.of("{\"version\": \"1\", \"items\": []}".getBytes(UTF_8))))
                .isFalse();
    }

    private static RawArticle article(List<Item> items, int index) {
        return ((Item.Found) items.get(index)).article();
    }

    private static List<Item> read(String feed) throws IOException {
        List<Item> items = new ArrayList<>();
        new FeedFormat().read(new Document("x", null, new ByteArrayInputStream(feed.getBytes(UTF_8))), items::add);
        return items;
    }
}
