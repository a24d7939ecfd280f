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
import newsreel.ingest.document.Beginning;
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
    void anUpdateAloneGivesADateAndPlainTextStaysPlain() {
        RawArticle article = articles(ATOM).get(1);

        assertThat(article.published()).isEqualTo("2026-03-04T12:00:00Z");
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
                "2026-03-04T12:30:00.123456Z | 2026-03-04T12:30:00.123456Z",
                "20190504 | 2019-05-04T00:00:00Z",
                "1709553600 | 2024-03-04T12:00:00Z",
                "Wed, 04 Mar 2026 12:30:00 IST | 2026-03-04T07:00:00Z",
                "Wed, 04 Mar 2026 12:30:00 CST | 2026-03-04T18:30:00Z",
                "Wed, 04 Mar 26 12:30:00 GMT | 2026-03-04T12:30:00Z",
                "Wed, 04 Mar 2026 12:30:00 | 2026-03-04T12:30:00Z",
                "04/03/2026 | ",
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

        assertThat(reason(read(deep))).contains("nested more than 256 deep");
    }

    @Test
    void aFeedBeyondTheLimitIsRefusedAndTheLimitNamed() {
        byte[] xml = (item("") + " ".repeat(SizeLimit.FEED.bytes())).getBytes(StandardCharsets.UTF_8);

        assertThat(reason(read(xml))).contains(Integer.toString(SizeLimit.FEED.bytes()));
    }

    @Test
    void aDateThatIsNoneIsLeftOutWithAWord() {
        Item.Found found = (Item.Found) read(item("<description>x</description><pubDate>30 Feb 2024</pubDate>"))
                .get(0);

        assertThat(found.article().published()).isNull();
        assertThat(found.notes()).singleElement().asString().contains("30 Feb 2024", "left out");
    }

    @Test
    void theDocumentTypeOfOldFeedsIsPassedOver() {
        String typed = "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://127.0.0.1:1/\">"
                + item("<description>Old news.</description>");

        assertThat(articles(typed))
                .singleElement()
                .extracting(RawArticle::content)
                .isEqualTo("Old news.");
    }

    @Test
    void addressesAreRelativeToTheBaseThatTheFeedAndTheEntryGive() {
        String feed = """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://blog.example/on/"><title>W</title><link href="."/>
                  <entry xml:base="2024/03/"><id>urn:a</id><link href="Bridge"/><summary>x</summary></entry>
                  <entry><id>urn:b</id><link href="other" xml:base="/else/"/><summary>x</summary></entry>
                  <entry><id>urn:c</id><link href="https://c.example/c"/><summary>x</summary></entry>
                </feed>""";

        assertThat(articles(feed))
                .extracting(RawArticle::uri)
                .containsExactly(
                        "https://blog.example/on/2024/03/Bridge",
                        "https://blog.example/else/other",
                        "https://c.example/c");
    }

    @Test
    void theAuthorOfTheFeedWroteWhatNamesNobody() {
        String feed = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><author><name>Eva Kern</name></author>
                  <entry><id>urn:a</id><summary>x</summary></entry>
                  <entry><id>urn:b</id><summary>x</summary><author><name>Paul Roth</name></author></entry>
                  <entry><id>urn:c</id><summary>x</summary><source><author><name>Ana Pires</name></author></source></entry>
                </feed>""";

        assertThat(articles(feed)).extracting(RawArticle::byline).containsExactly("Eva Kern", "Paul Roth", "Ana Pires");
    }

    @Test
    void namesAreKnownByTheirVocabularyNotByTheirPrefix() {
        String feed = """
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:d="http://purl.org/dc/elements/1.1/"
                    xmlns:media="http://search.yahoo.com/mrss/"><a:title>W</a:title>
                  <a:entry><media:title>A picture</media:title><a:title>Rain</a:title><d:creator>Eva Kern</d:creator>
                    <a:id>urn:a</a:id><a:summary>It rained.</a:summary></a:entry>
                </a:feed>""";

        assertThat(articles(feed)).singleElement().satisfies(article -> {
            assertThat(article.headline()).isEqualTo("Rain");
            assertThat(article.byline()).isEqualTo("Eva Kern");
            assertThat(article.content()).isEqualTo("It rained.");
        });
    }

    @Test
    void oldAtomIsRead() {
        String feed = """
                <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>W</title>
                  <entry><title>Rain</title><link rel="alternate" type="text/html" href="https://w.example/a"/>
                    <id>tag:w.example,2004:1</id><issued>2004-05-04T12:00:00+02:00</issued><modified>2004-05-05T12:00:00Z</modified>
                    <content type="text/html" mode="escaped">&lt;p&gt;It rained.&lt;/p&gt;</content></entry>
                </feed>""";

        assertThat(articles(feed)).singleElement().satisfies(article -> {
            assertThat(article.published()).isEqualTo("2004-05-04T10:00:00Z");
            assertThat(article.uri()).isEqualTo("https://w.example/a");
            assertThat(article.content()).isEqualTo("<p>It rained.</p>");
            assertThat(article.contentType()).isEqualTo(RawArticle.HTML);
        });
    }

    @Test
    void aWholeTextOfAPictureLosesToADescriptionWithTheStory() {
        String item = item(
                "<content:encoded>&lt;img src='a.jpg'&gt;</content:encoded><description>It rained all day.</description>");

        assertThat(articles(item).get(0).content()).isEqualTo("It rained all day.");
    }

    @Test
    void markupThatIsNotEscapedIsTakenAsItIsWritten() {
        String item =
                item("<description>It <b>rained</b>.<br/>All<br>day.<script src='a'/><p>Dry now.</p></description>");

        RawArticle article = articles(item).get(0);
        assertThat(article.contentType()).isEqualTo(RawArticle.HTML);
        assertThat(article.content())
                .isEqualTo("It <b>rained</b>.<br/>All<br>day.<script src='a'></script><p>Dry now.</p>");
    }

    @Test
    void aPrefixThatNobodyDeclaredCostsNoItem() {
        assertThat(articles(item("<media:content url='a.jpg'/><description>It rained.</description>")))
                .singleElement()
                .extracting(RawArticle::content)
                .isEqualTo("It rained.");
    }

    @Test
    void whatComesBeforeACutIsReadAndTheCutNamed() {
        List<Item> items = read(RSS.substring(0, RSS.indexOf("The bank raised")));
        assertThat(found(items)).extracting(RawArticle::headline).containsExactly("Ferry & tug collide");
        assertThat(items).hasSize(2);
        assertThat(((Item.Unreadable) items.get(1)).reason()).contains("ends within <description>; is it cut short?");

        List<Item> between = read(RSS.substring(0, RSS.indexOf("</item>") + "</item>".length()));
        assertThat(found(between)).hasSize(1);
        assertThat(((Item.Unreadable) between.get(1)).reason()).contains("ends within <channel>");
    }

    @Test
    void oneBadByteCostsNoOtherLetterAndAnAmpersandAloneStandsForItself() {
        byte[] xml = item("<description>Zürich, schön #5</description><link>https://t.example/?a=1&copy=2&d=3</link>")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < xml.length; i++) {
            xml[i] = xml[i] == '#' ? (byte) 0x80 : xml[i];
        }

        assertThat(found(read(xml))).singleElement().satisfies(article -> {
            assertThat(article.content()).isEqualTo("Zürich, schön €5");
            assertThat(article.uri()).isEqualTo("https://t.example/?a=1&copy=2&d=3");
        });
    }

    @Test
    void utf16IsReadWithoutAMarkToo() {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-16BE\"?>" + item("<description>Zürich</description>");

        assertThat(found(read(xml.getBytes(StandardCharsets.UTF_16BE))).get(0).content())
                .isEqualTo("Zürich");
    }

    @Test
    void aLongCommentBeforeItHidesNoFeed() throws IOException {
        String xml = "<?xml version=\"1.0\"?><!-- " + "made by a tool ".repeat(2_000) + "-->"
                + item("<description>x</description>");
        List<Item> items = new ArrayList<>();
        Formats.standard()
                .read(
                        new Document(
                                "feed.xml", RETRIEVED, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))),
                        items::add);

        assertThat(found(items)).singleElement().extracting(RawArticle::content).isEqualTo("x");
    }

    @Test
    void charactersOfTitlesAreWhatBrowsersShow() {
        String feed =
                "<rss version='2.0'><channel><title>T</title><item><title>Caf&#233; &#146;s &amp;pound;5 &amp;#8217;n&amp;#146;</title>"
                        + "<description>x</description></item></channel></rss>";

        assertThat(articles(feed).get(0).headline()).isEqualTo("Café ’s £5 ’n’");
    }

    @Test
    void onlyWhatIsPublishedIsNewsInAnExportOfWordPress() {
        String item =
                "<rss version='2.0' xmlns:w='http://wordpress.org/export/1.2/'><channel><title>T</title><item><title>I</title>"
                        + "<description>x</description><w:post_type>%s</w:post_type><w:status>%s</w:status></item></channel></rss>";

        assertThat(articles(item.formatted("post", "publish"))).hasSize(1);
        assertThat(reason(read(item.formatted("post", "draft")))).contains("no published post", "draft");
        assertThat(reason(read(item.formatted("attachment", "inherit")))).contains("attachment");
    }

    @Test
    void theLanguageIsATagWhateverTheFeedWrites() {
        assertThat(articles(item("<description>x</description>")
                                .replace("<item>", "<language>English</language><item>"))
                        .get(0)
                        .language())
                .isEqualTo("en");
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

    private static RawArticle only(String parts) {
        return articles("<rss version=\"2.0\"><channel><title>List</title>" + "<item><title>One</title>" + parts
                        + "</item></channel></rss>")
                .get(0);
    }

    @Test
    void shouldTakeTheChannelThatAnItemComesFromForItsSource() {
        RawArticle article = articles("<rss><channel><title>List</title><item><title>Ferry ends - Harbour Post</title>"
                        + "<source url=\"https://post.example\">Harbour Post</source></item></channel></rss>")
                .get(0);

        assertThat(article.headline()).isEqualTo("Ferry ends");
        assertThat(article.source()).isEqualTo("Harbour Post");
    }

    @Test
    void shouldReadAFeedWhoseTitleSaysNothing() {
        RawArticle article = articles("<rss><channel><title>&amp;nbsp;</title><item><title>Ferry ends</title>"
                        + "<description>It ends.</description></item></channel></rss>")
                .get(0);

        assertThat(article.headline()).isEqualTo("Ferry ends");
        assertThat(article.source()).isNull();
    }

    @Test
    void shouldTakeTheAddressBehindACounter() {
        RawArticle article = only("<link>http://feeds.example/~3/abc</link>"
                + "<feedburner:origLink>https://post.example/1</feedburner:origLink>");

        assertThat(article.uri()).isEqualTo("https://post.example/1");
    }

    @Test
    void shouldReadWhatOtherVocabulariesHave() {
        assertThat(
                        only("<description>Short.</description><yandex:full-text>The ferry ended on Monday.</yandex:full-text>")
                                .content())
                .isEqualTo("The ferry ended on Monday.");
        assertThat(only("<itunes:author>Ana Pires</itunes:author>").byline()).isEqualTo("Ana Pires");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday, March 4, 2024 - 12:00",
                "4.3.2024 12:00",
                "2024/03/04 12:00:00",
                "lun., 04 mars 2024 12:00:00"
            })
    void shouldReadDatesAsPeopleWriteThem(String written) {
        assertThat(only("<pubDate>" + written + "</pubDate>").published()).isEqualTo("2024-03-04T12:00:00Z");
    }

    @Test
    void shouldReadAFeedBehindWhatAProgramComplainsOf() {
        assertThat(articles("<br />\n<b>Warning</b>: no headers in <b>/a.php</b> on line <b>3</b><br />\n" + RSS))
                .hasSameSizeAs(articles(RSS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"content\": \"%s\"}", "[{\"content\": \"%s\"}]", "<!DOCTYPE html><pre>%s</pre>"})
    void shouldTakeNothingForAFeedThatOnlyShowsOne(String around) {
        String shown = around.formatted("<?xml version='1.0'?><rss version='2.0'>");
        assertThat(FeedFormat.looksLike(Beginning.of(shown.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
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
