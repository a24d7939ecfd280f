package newsreel.ingest.newsroom;

import static newsreel.ingest.newsroom.Reading.article;
import static newsreel.ingest.newsroom.Reading.items;
import static newsreel.ingest.newsroom.Reading.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsXmlFormatTest {
    private static final NewsXmlFormat FORMAT = new NewsXmlFormat();

    private static final String NEWS_ITEM = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:1" version="2" xml:lang="en">
              <itemMeta>
                <itemClass qcode="ninat:text"/>
                <provider qcode="nprov:WIRE"/>
                <versionCreated>2020-01-02T10:00:00Z</versionCreated>
                <firstCreated>2020-01-01T10:00:00+01:00</firstCreated>
                <pubStatus qcode="stat:usable"/>
              </itemMeta>
              <contentMeta><language tag="en_GB"/><headline>Rain &amp; snow</headline></contentMeta>
              <contentSet><inlineXML><p>Rain fell.</p></inlineXML></contentSet>
            </newsItem>""";

    private static final String NITF = """
            <nitf>
              <head><docdata management-status="usable">
                <doc-id regsrc="WIRE" id-string="D8A1"/>
                <date.issue norm="20200101T100000Z"/>
                <doc.copyright holder="Northern Wire"/>
              </docdata></head>
              <body xml:lang="en"><body.content><p>Caf&eacute;s: rain fell on AT&T.</p></body.content></body>
            </nitf>""";

    private static final String MESSAGE = """
            <n:newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/" xmlns:x="http://www.w3.org/1999/xhtml">
              <n:header><n:sent>2020-01-01T10:00:00Z</n:sent></n:header>
              <n:itemSet>
                <n:packageItem guid="P"><n:itemRef residref="A"/></n:packageItem>
                <n:newsItem guid="A"><n:contentSet><n:inlineXML><x:p>Rain &gt; snow.</x:p></n:inlineXML></n:contentSet></n:newsItem>
                <n:newsItem guid="B" xmlns:x="urn:other"><n:contentSet><n:inlineData><![CDATA[<n:newsItem>]]></n:inlineData></n:contentSet></n:newsItem>
                <n:newsItem guid="C"><n:contentSet/></n:newsItem>
              </n:itemSet>
            </n:newsMessage>""";

    @Test
    void shouldPublishANewsItemAsItCame() {
        RawArticle article = article(items(FORMAT, NEWS_ITEM));
        assertThat(article)
                .isEqualTo(RawArticle.builder()
                        .id("urn:newsml:wire.example:1")
                        .source("WIRE")
                        .contentType(RawArticle.NEWS_ITEM)
                        .language("en-GB")
                        .published(Instant.parse("2020-01-01T09:00:00Z"))
                        .modified(Instant.parse("2020-01-02T10:00:00Z"))
                        .retrieved(Reading.MODIFIED)
                        .revision(2L)
                        .content(NEWS_ITEM)
                        .build());
    }

    @Test
    void shouldPublishAnNitfDocumentAsItCame() {
        assertThat(article(items(FORMAT, NITF)))
                .isEqualTo(RawArticle.builder()
                        .id("WIRE:D8A1")
                        .source("Northern Wire")
                        .contentType(RawArticle.NITF)
                        .language("en")
                        .published(Instant.parse("2020-01-01T10:00:00Z"))
                        .retrieved(Reading.MODIFIED)
                        .content(NITF)
                        .build());
    }

    @Test
    void shouldTakeAnIdentifierThatIsAnAddressForOne() {
        String item = NEWS_ITEM.replace("urn:newsml:wire.example:1", "https://wire.example/1?a=1&amp;b=2");
        assertThat(article(items(FORMAT, item)).uri()).isEqualTo("https://wire.example/1?a=1&b=2");
    }

    @Test
    void shouldSplitAMessageIntoItsItems() {
        List<Item> items = items(FORMAT, MESSAGE);
        assertThat(items).hasSize(4);
        assertThat(reason(items.get(0))).contains("a package refers to articles");
        assertThat(article(items.get(1)).id()).isEqualTo("A");
        assertThat(article(items.get(1)).content())
                .isEqualTo("<n:newsItem xmlns:n=\"http://iptc.org/std/nar/2006-10-01/\""
                        + " xmlns:x=\"http://www.w3.org/1999/xhtml\" guid=\"A\"><n:contentSet><n:inlineXML>"
                        + "<x:p>Rain &gt; snow.</x:p></n:inlineXML></n:contentSet></n:newsItem>");
        assertThat(article(items.get(2)).content())
                .startsWith(
                        "<n:newsItem xmlns:n=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"B\" xmlns:x=\"urn:other\">");
        assertThat(reason(items.get(3))).contains("holds no text");
        assertThat(items.get(3).origin()).isEqualTo("news.file, item 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stat:canceled", "stat:withheld", "http://cv.iptc.org/newscodes/pubstatusg2/canceled"})
    void shouldHandOnThatTheProviderTookItBack(String status) {
        String kill = NEWS_ITEM.replace("stat:usable", status).replace("<p>Rain fell.</p>", "");
        RawArticle article = article(items(FORMAT, kill));
        assertThat(article.isWithdrawn()).isTrue();
        assertThat(article.id()).isEqualTo("urn:newsml:wire.example:1");
        assertThat(article.revision()).isEqualTo(2);
        assertThat(article.content()).isEqualTo(kill);
    }

    @Test
    void shouldHandOnThatAnNitfDocumentIsTakenBack() {
        assertThat(article(items(FORMAT, NITF.replace("\"usable\"", "\"canceled\"")))
                        .isWithdrawn())
                .isTrue();
        String killed = NITF.replace("<doc-id", "<ed-msg msg-type='kill'/><doc-id");
        assertThat(article(items(FORMAT, killed)).isWithdrawn()).isTrue();
        assertThat(article(items(FORMAT, NITF)).isWithdrawn()).isFalse();
    }

    @Test
    void shouldNumberVersionsAsTheProviderDoes() {
        assertThat(article(items(FORMAT, NITF.replace("<doc-id", "<du-key key='RAIN' version='4'/><doc-id")))
                        .revision())
                .isEqualTo(4);
        assertThat(article(items(FORMAT, NITF.replace("<doc-id", "<ed-msg info='2nd Lead-Writethru'/><doc-id")))
                        .revision())
                .isEqualTo(2);
        assertThat(article(items(FORMAT, NITF)).revision()).isNull();
    }

    @Test
    void shouldSayUntilWhenItIsToBeKeptBack() {
        String held = NEWS_ITEM.replace("<firstCreated>", "<embargoed>2020-01-03T06:00:00Z</embargoed><firstCreated>");
        assertThat(article(items(FORMAT, held)).embargoed()).isEqualTo("2020-01-03T06:00:00Z");
        String open = NEWS_ITEM.replace("<firstCreated>", "<embargoed/><firstCreated>");
        assertThat(article(items(FORMAT, open)).embargoed()).isEqualTo("9999-12-31T23:59:59Z");
        String nitf = NITF.replace("\"usable\"", "\"embargoed\"")
                .replace("<doc.copyright", "<date.release norm='20200103T060000Z'/><doc.copyright");
        assertThat(article(items(FORMAT, nitf)).embargoed()).isEqualTo("2020-01-03T06:00:00Z");
        assertThat(article(items(FORMAT, NEWS_ITEM)).embargoed()).isNull();
    }

    @Test
    void shouldReportPicturesWithoutText() {
        String picture = NEWS_ITEM.replace("ninat:text", "ninat:picture").replace("<p>Rain fell.</p>", "");
        assertThat(reason(items(FORMAT, picture))).contains("no text", "ninat:picture");
    }

    @Test
    void shouldTakeOddFieldsForAbsent() {
        String odd = NEWS_ITEM
                .replaceAll(">2020-[^<]*<", ">soon<")
                .replace("guid=\"urn:newsml:wire.example:1\"", "guid=' '")
                .replace("<language tag=\"en_GB\"/>", "");
        RawArticle article = article(items(FORMAT, odd));
        assertThat(article.id()).hasSize(32);
        assertThat(article.published()).isNull();
        assertThat(article.language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<NewsML/> | it is NewsML 1; NewsML-G2",
                "<rss><channel/></rss> | it is a <rss>",
                "<newsMessage/> | the message has no items",
                "plain words | it is not XML",
                "<newsItem><contentSet> | ends within <contentSet>; is it cut short?",
                "<newsItem guid='a | cut short",
                "<newsItem><!-- | ends within <newsItem>; is it cut short?",
                "<newsItem><a><b/></newsMessage> | ends within <a>; is it cut short?",
                "'' | it is empty"
            })
    void shouldSayWhatIsWrong(String content, String reason) {
        assertThat(reason(items(FORMAT, content))).contains(reason);
    }

    @Test
    void shouldReadTheItemsBeforeTheCutAndReportTheCut() {
        List<Item> items = items(FORMAT, MESSAGE.substring(0, MESSAGE.indexOf("<n:contentSet/>")));
        assertThat(article(items.get(1)).id()).isEqualTo("A");
        assertThat(article(items.get(2)).id()).isEqualTo("B");
        assertThat(reason(items.get(3))).contains("ends within <n:newsItem>; is it cut short?");
    }

    @Test
    void shouldReportACutBetweenTwoItemsToo() {
        List<Item> items = items(FORMAT, MESSAGE.substring(0, MESSAGE.indexOf("<n:newsItem guid=\"C\"")));
        assertThat(items).hasSize(4);
        assertThat(reason(items.get(3))).contains("ends within <n:itemSet>");
    }

    @Test
    void shouldReadDocumentsThatFollowOneAnother() {
        List<Item> items = items(FORMAT, NEWS_ITEM + "\n<?xml version=\"1.0\"?>\n" + NITF);
        assertThat(article(items.get(0)).content()).isEqualTo(NEWS_ITEM);
        assertThat(article(items.get(1)).content()).isEqualTo(NITF);
    }

    @Test
    void shouldReadMarkupThatIsNotWellFormed() {
        String bent = NEWS_ITEM.replace("<p>Rain fell.</p>", "<p>Rain<br> & <x:b>snow</i> fell.</p>");
        assertThat(article(items(FORMAT, bent)).content()).isEqualTo(bent);
    }

    @Test
    void shouldLoseNoOtherLetterToOneBadByte() {
        byte[] bytes = NEWS_ITEM.replace("Rain fell", "Öl fällt #").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0x93 : bytes[i];
        }
        assertThat(article(items(FORMAT, bytes)).content()).contains("<p>Öl fällt “.</p>");
    }

    @Test
    void shouldHandOnTheLanguageOfTheMessage() {
        String message = MESSAGE.replace("<n:newsMessage ", "<n:newsMessage xml:lang=\"nb\" ");
        RawArticle article = article(items(FORMAT, message).get(1));
        assertThat(article.language()).isEqualTo("nb");
        assertThat(article.content()).contains("xml:lang=\"nb\"");
    }

    @Test
    void shouldPassOverADocumentTypeWithoutFetchingIt() {
        String typed =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.4//EN\" \"http://127.0.0.1:1/nitf.dtd\">\n";
        assertThat(article(items(FORMAT, typed + NITF)).content()).isEqualTo(NITF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE nitf [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>",
                "<!DOCTYPE nitf [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE nitf [<!-- ] --> <!ENTITY % a SYSTEM 'http://127.0.0.1:1/'> %a;]>"
            })
    void shouldRefuseEntitiesOfADocumentsOwn(String doctype) {
        assertThat(reason(items(FORMAT, doctype + NITF))).contains("declares entities of its own");
    }

    @Test
    void shouldRefuseElementsNestedWithoutEnd() {
        String deep = "<p>".repeat(100_000) + "</p>".repeat(100_000);
        assertThat(reason(items(FORMAT, NITF.replace("<body.content>", "<body.content>" + deep))))
                .contains("nested more than 256 deep");
    }

    @Test
    void shouldRefuseAnItemLargerThanAnArticleMayBeAndGoOn() {
        String huge = "x".repeat(Limits.MAX_RAW_BYTES);
        List<Item> items = items(FORMAT, MESSAGE.replace("Rain &gt; snow.", huge));
        assertThat(reason(items.get(1))).contains("the limit is " + Limits.MAX_RAW_BYTES);
        assertThat(article(items.get(2)).id()).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "ISO-8859-1, UTF-8",
        "UTF-8, windows-1252",
        "US-ASCII, windows-1252",
        "no-such-encoding, windows-1252",
        "windows-1252, windows-1252",
        "ISO-8859-5, ISO-8859-5",
        "Shift_JIS, Shift_JIS",
        "ISO-2022-JP, ISO-2022-JP",
        "UTF-16, UTF-16",
        "UTF-8, UTF-16LE",
        "UTF-16, UTF-16BE",
        "UTF-16, UTF-8"
    })
    void shouldReadLettersWhateverTheDeclarationSays(String declared, String real) {
        String letters = real.equals("ISO-8859-5")
                ? "Дождь"
                : real.endsWith("JP") || real.startsWith("Sh") ? "東京の雨" : "Öl “naß”";
        letters = real.equals("UTF-8") && declared.equals("UTF-16") ? "naß" : letters;
        String document = "<?xml version='1.0' encoding='" + declared + "'?>" + NEWS_ITEM.replace("Rain fell", letters);
        byte[] bytes = document.getBytes(Charset.forName(real));
        assertThat(article(items(FORMAT, bytes)).content()).contains("<p>" + letters + ".</p>");
    }

    @Test
    void shouldReadUtf8WithAByteOrderMark() {
        byte[] bytes = ("\uFEFF" + NITF).getBytes(StandardCharsets.UTF_8);
        assertThat(article(items(FORMAT, bytes)).content()).isEqualTo(NITF);
    }

    @ParameterizedTest
    @CsvSource({"news.xml", "news", "news.nitf"})
    void shouldBeToldFromTheContent(String name) throws IOException {
        assertThat(article(Reading.named(name, "<!DOCTYPE nitf SYSTEM 'nitf.dtd'>\n" + NITF))
                        .contentType())
                .isEqualTo(RawArticle.NITF);
    }

    @Test
    void shouldBeToldFromThePrefixedRootElement() throws IOException {
        assertThat(Reading.named("news.xml", MESSAGE)).hasSize(4);
        assertThat(Reading.named("news", "<?xml version='1.0'?><!-- a -->\n" + MESSAGE))
                .hasSize(4);
    }

    @Test
    void shouldNoteADateThatIsNone() {
        String item = NEWS_ITEM.replace("2020-01-01T10:00:00+01:00", "a Monday");

        assertThat(((Item.Found) items(FORMAT, item).get(0)).notes())
                .containsExactly("its date is none, and left out: \"a Monday\"");
    }
}
