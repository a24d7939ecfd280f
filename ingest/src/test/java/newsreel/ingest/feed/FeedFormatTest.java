package newsreel.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.ArticleIds;
import newsreel.article.RawArticle;
import newsreel.copy.SizeLimit;
import newsreel.ingest.document.Document;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFormatTest {
    private static final Instant RETRIEVED = Instant.parse("2026-03-05T06:00:00Z");

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made by hand -->
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel>
              <title>Harbour Post</title><link>https://post.example/</link><language>en-gb</language>
              <item>
                <title>Ferry &amp;amp; tug collide</title>
                <link>/2026/ferry?id=1&amp;x=2#top</link>
                <guid isPermaLink="false">https://post.example/?p=17</guid>
                <pubDate>Wed, 04 Mar 2026 13:30:00 +0100</pubDate>
                <dc:creator>Ana Pires</dc:creator>
                <description>A ferry hit a tug.</description>
                <content:encoded><![CDATA[<p>A ferry hit a tug.</p><p>Nobody was hurt.</p>]]></content:encoded>
              </item>
              <item>
                <title>Rates rise</title>
                <link>https://post.example/rates</link>
                <guid isPermaLink="false">item-18</guid>
                <author>desk@post.example (Jo Lund)</author>
                <description>The bank raised its rate to 5%, up &lt;b&gt;sharply&lt;/b&gt;.</description>
              </item>
              <item>
                <title>Only a headline</title>
                <guid>https://post.example/headline</guid>
              </item>
              <item><pubDate>Wed, 04 Mar 2026 13:30:00 GMT</pubDate></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
              <title type="html">Die &lt;i&gt;Woche&lt;/i&gt;</title>
              <link href="https://woche.example/"/><link rel="self" href="https://woche.example/feed.atom"/>
              <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id><updated>2026-03-04T12:00:00Z</updated>
              <entry>
                <title>Sturm &amp; Flut</title>
                <link rel="alternate" href="/sturm"/>
                <id>tag:woche.example,2026:1</id>
                <published>2026-03-04T10:00:00Z</published><updated>2026-03-04T12:00:00Z</updated>
                <author><name>Eva Kern</name></author><author><name>Paul Roth</name></author>
                <summary>Kurz.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der <b>Sturm</b> kam.</p></div></content>
              </entry>
              <entry>
                <title>Text allein</title>
                <link href="https://woche.example/text"/><id>tag:woche.example,2026:2</id>
                <updated>2026-03-04T12:00:00Z</updated>
                <content type="text">1 &lt; 2 &lt;b&gt;</content>
              </entry>
            </feed>
            """;

    @Test
    void anRssItemIsAnArticleWithItsWholeText() {
        RawArticle article = articles(RSS).get(0);

        assertThat(article.headline()).isEqualTo("Ferry & tug collide");
        assertThat(article.content()).isEqualTo("<p>A ferry hit a tug.</p><p>Nobody was hurt.</p>");
        assertThat(article.contentType()).isEqualTo(RawArticle.HTML);
        assertThat(article.uri()).isEqualTo("https://post.example/2026/ferry?id=1&x=2");
        assertThat(article.id()).isEqualTo(ArticleIds.digest("uri:https://post.example/?p=17"));
        assertThat(article.published()).isEqualTo("2026-03-04T12:30:00Z");
        assertThat(article.retrieved()).isEqualTo(RETRIEVED);
        assertThat(article.byline()).isEqualTo("Ana Pires");
        assertThat(article.source()).isEqualTo("Harbour Post");
        assertThat(article.language()).isEqualTo("en-GB");
    }

    @Test
    void aDescriptionServesWhereThereIsNoMore() {
        RawArticle article = articles(RSS).get(1);

        assertThat(article.content()).isEqualTo("The bank raised its rate to 5%, up <b>sharply</b>.");
        assertThat(article.contentType()).isEqualTo(RawArticle.HTML);
        assertThat(article.byline()).isEqualTo("Jo Lund");
        assertThat(article.id()).isEqualTo(ArticleIds.digest("guid:post.example item-18"));
    }

    @Test
    void anItemOfAHeadlineOnlyIsStillAnArticleAndItsPermalinkItsAddress() {
        RawArticle article = articles(RSS).get(2);

        assertThat(article.content()).isEqualTo("Only a headline");
        assertThat(article.contentType()).isNull();
        assertThat(article.uri()).isEqualTo("https://post.example/headline");
    }

    @Test
    void anItemWithoutAnyTextIsNamed() {
        assertThat(read(RSS).get(3))
                .isEqualTo(new Item.Unreadable("feed.xml, item 4", "the article has no \"content\""));
    }

    @Test
    void anAtomEntryIsAnArticle() {
        RawArticle article = articles(ATOM).get(0);

        assertThat(article.headline()).isEqualTo("Sturm & Flut");
        assertThat(article.content()).contains("<p>Der <b>Sturm</b> kam.</p>");
        assertThat(article.contentType()).isEqualTo(RawArticle.HTML);
        assertThat(article.uri()).isEqualTo("https://woche.example/sturm");
        assertThat(article.id()).isEqualTo(ArticleIds.digest("guid:tag:woche.example,2026:1"));
        assertThat(article.published()).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(article.byline()).isEqualTo("Eva Kern, Paul Roth");
        assertThat(article.source()).isEqualTo("Die Woche");
        assertThat(article.language()).isEqualTo("de");
    }

    @Test
    void anUpdateIsNotTakenForPublicationAndPlainTextStaysPlain() {
        RawArticle article = articles(ATOM).get(1);

        assertThat(article.published()).isNull();
        assertThat(article.contentType()).isNull();
        assertThat(article.content()).isEqualTo("1 < 2 <b>");
    }

    @Test
    void rssOneIsRead() {
        List<RawArticle> articles = articles("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://old.example/"><title>Old</title><link>https://old.example/</link></channel>
                  <item rdf:about="https://old.example/a"><title>A</title><link>https://old.example/a</link>
                    <description>First.</description><dc:date>2026-03-04T10:00:00+02:00</dc:date></item>
                </rdf:RDF>
                """);

        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.content()).isEqualTo("First.");
            assertThat(article.published()).isEqualTo("2026-03-04T08:00:00Z");
        });
    }

    @Test
    void paragraphsOfPlainTextInRssKeepTheirLines() {
        RawArticle article = articles(item("<description>One.\n\nTwo &amp; three.</description>"))
                .get(0);

        assertThat(article.contentType()).isNull();
        assertThat(article.content()).isEqualTo("One.\n\nTwo & three.");
    }

    @Test
    void namesOfCharactersThatXmlDoesNotKnowAreRead() {
        assertThat(articles(item("<description>caf&eacute;&nbsp;bar</description>"))
                        .get(0)
                        .content())
                .isEqualTo("café\u00A0bar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16", "windows-1252"})
    void theEncodingThatTheXmlDeclaresIsUsed(String encoding) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>"
                + item("<description>Zürich, schön</description>").strip();

        assertThat(found(read(xml.getBytes(Charset.forName(encoding)))).get(0).content())
                .isEqualTo("Zürich, schön");
    }

    @ParameterizedTest
    @CsvSource({
        "Jo Lund, Jo Lund",
        "jo@post.example,",
        "jo@post.example (Jo Lund), Jo Lund",
        "Jo Lund &lt;jo@post.example&gt;, Jo Lund",
        "'  ',"
    })
    void theBylineIsAName(String author, String byline) {
        assertThat(articles(item("<description>x</description><author>" + author + "</author>"))
                        .get(0)
                        .byline())
                .isEqualTo(byline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 04 Mar 2026 12:30:00 GMT | 2026-03-04T12:30:00Z",
                "Wed, 04 Mar 2026 12:30:00 +0200 | 2026-03-04T10:30:00Z",
                "Wed, 04 Mar 2026 12:30:00 EST | 2026-03-04T17:30:00Z",
                "04 Mar 2026 12:30 GMT | 2026-03-04T12:30:00Z",
                "Wed, 4 March 2026 12:30:00 GMT | 2026-03-04T12:30:00Z",
                "2026-03-04T12:30:00+01:00 | 2026-03-04T11:30:00Z",
                "2026-03-04T12:30:00.123Z | 2026-03-04T12:30:00.123Z",
                "2026-03-04 12:30:00 | 2026-03-04T12:30:00Z",
                "2026-03-04 12:30:00 +0200 | 2026-03-04T10:30:00Z",
                "soon | ",
            })
    void datesAreReadAsFeedsWriteThem(String date, Instant published) {
        assertThat(articles(item("<description>x</description><pubDate>" + date + "</pubDate>"))
                        .get(0)
                        .published())
                .isEqualTo(published);
    }

    @Test
    void anEntityBombIsRefused() {
        String bomb = """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
                <rss version="2.0"><channel><title>t</title><item><title>&b;&c;</title></item></channel></rss>
                """;

        assertThat(reason(read(bomb))).contains("DOCTYPE").contains("refused");
    }

    @Test
    void markupNestedTooDeeplyIsRefused() {
        String deep = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry><content type=\"xhtml\">"
                + "<div>".repeat(100_000) + "</div>".repeat(100_000) + "</content></entry></feed>";

        assertThat(reason(read(deep))).contains("200").contains("depth");
    }

    @Test
    void aFeedBeyondTheLimitIsRefusedAndTheLimitNamed() {
        byte[] xml = (item("") + " ".repeat(SizeLimit.FEED.bytes())).getBytes(StandardCharsets.UTF_8);

        assertThat(reason(read(xml))).contains(Integer.toString(SizeLimit.FEED.bytes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss", "<rss version='2.0'><channel>", "<feed>nothing</feed>", "<rss/>", "<rdf:RDF>"})
    void brokenFeedsAreNamed(String xml) {
        assertThat(read(xml)).singleElement().isInstanceOf(Item.Unreadable.class);
    }

    private static String item(String inside) {
        return "<rss version=\"2.0\"><channel><title>T</title><link>https://t.example/</link><item><title>I</title>"
                + inside + "</item></channel></rss>";
    }

    private static String reason(List<Item> items) {
        assertThat(items).singleElement().isInstanceOf(Item.Unreadable.class);
        return ((Item.Unreadable) items.get(0)).reason();
    }

    private static List<RawArticle> articles(String xml) {
        return found(read(xml));
    }

    private static List<RawArticle> found(List<Item> items) {
        return items.stream()
                .filter(Item.Found.class::isInstance)
                .map(item -> ((Item.Found) item).article())
                .toList();
    }

    private static List<Item> read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Item> read(byte[] xml) {
        List<Item> items = new ArrayList<>();
        try {
            Formats.standard().read(new Document("feed.xml", RETRIEVED, new ByteArrayInputStream(xml)), items::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return items;
    }
}
