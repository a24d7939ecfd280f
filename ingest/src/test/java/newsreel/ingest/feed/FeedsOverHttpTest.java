package newsreel.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.ingest.TestClock;
import newsreel.ingest.http.FetchRequest;
import newsreel.ingest.http.FetchSettings;
import newsreel.ingest.http.Fetcher;
import newsreel.ingest.http.SiteInTest;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds as servers send them: the bytes, what the server says of them, and where they were found. */
class FeedsOverHttpTest {
    private static final String LETTERS = "Zürich, naïve";

    private final SiteInTest site = new SiteInTest();

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "text/xml                             | -            | UTF-8",
                "text/xml                             | UTF-8        | UTF-8",
                "text/xml                             | ISO-8859-1   | ISO-8859-1",
                "application/rss+xml                  | windows-1252 | windows-1252",
                "application/xml                      | UTF-16       | UTF-16",
                "text/xml; charset=utf-8              | ISO-8859-1   | UTF-8",
                "text/xml; charset=iso-8859-2         | UTF-8        | ISO-8859-2",
                "text/xml; charset=us-ascii           | UTF-8        | UTF-8",
                "text/xml; charset=no-such            | -            | UTF-8",
                "-                                    | -            | UTF-8"
            })
    void lettersBeyondAsciiAreReadWhateverTheServerCallsThem(String contentType, String declared, String real)
            throws Exception {
        String letters = real.equals("ISO-8859-2") ? "Łódź" : LETTERS;
        String declaration = declared == null ? "" : "<?xml version='1.0' encoding='" + declared + "'?>";
        byte[] bytes = (declaration + feed(letters)).getBytes(Charset.forName(real));
        site.page("/feed", exchange -> SiteInTest.send(exchange, 200, contentType, bytes));

        assertThat(articles().get(0).content()).isEqualTo(letters);
    }

    @Test
    void addressesAreRelativeToWhereTheFeedWasFound() throws Exception {
        site.page("/news/feed", "text/xml", feed("x").replace("<description>", "<link>story</link><description>"));
        site.redirect("/feed", "/news/feed");

        assertThat(articles().get(0).uri()).isEqualTo(site.uri("/news/story").toString());
    }

    @Test
    void datesAreTheSameWhereverTheMachineStands() throws Exception {
        site.page(
                "/feed",
                "text/xml",
                feed("x").replace("<description>", "<pubDate>Wed, 04 Mar 26 12:00:00 IST</pubDate><description>"));

        assertThat(articles().get(0).published()).isEqualTo(Instant.parse("2026-03-04T06:30:00Z"));
    }

    @Test
    void aFeedThatWasCutOffIsAskedForAsAWholeTheNextTime() throws Exception {
        String whole =
                feed("x").replace("</channel>", "<item><title>J</title><description>y</description></item></channel>");
        site.page("/feed", "text/xml", whole.substring(0, whole.indexOf("<title>J")));

        List<Item> items = items();

        assertThat(items.get(0)).isInstanceOf(Item.Found.class);
        assertThat(((Item.Unreadable) items.get(1)).reason()).contains("cut short");
        assertThat(Feed.parse(whole.getBytes(), null, null).isWhole()).isTrue();
        assertThat(Feed.parse(whole.substring(0, 60).getBytes(), null, null).isWhole())
                .isFalse();
    }

    private static String feed(String text) {
        return "<rss version='2.0'><channel><title>T</title><item><title>I</title><description>" + text
                + "</description></item></channel></rss>";
    }

    private List<RawArticle> articles() throws Exception {
        return items().stream().map(item -> ((Item.Found) item).article()).toList();
    }

    private List<Item> items() throws Exception {
        Fetcher fetcher =
                new Fetcher(FetchSettings.standard("Newsreel/test").withPrivateAddresses(true), new TestClock());
        return FeedFormat.items("feed", fetcher.fetch(FetchRequest.of(site.uri("/feed"))));
    }
}
