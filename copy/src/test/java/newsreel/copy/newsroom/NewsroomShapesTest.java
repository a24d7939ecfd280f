package newsreel.copy.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import newsreel.article.ArticleText;
import newsreel.article.MalformedArticleException;
import newsreel.article.Topic;
import org.junit.jupiter.api.Test;

/** Items in the shapes that agencies and their systems really send. */
class NewsroomShapesTest {
    private static final String ITEM = """
            <newsItem guid="urn:a" version="3" xml:lang="en">%s<contentMeta><headline>Rain</headline>%s</contentMeta>
              <contentSet>%s</contentSet></newsItem>""";

    private static final String NITF =
            "<nitf><head><docdata><doc-id id-string='a'/></docdata></head><body><body.head>%s</body.head>"
                    + "<body.content><p>It rained.</p></body.content></body></nitf>";

    private static ArticleText g2(String content) {
        return item(ITEM.formatted("", "", content)).article(null);
    }

    private static NewsroomItem item(String xml) {
        return NewsroomForm.NEWS_ITEM.parse(xml).orElseThrow();
    }

    private static ArticleText nitf(String head) {
        return NewsroomForm.NITF.parse(NITF.formatted(head)).orElseThrow().article(null);
    }

    private static ArticleText ninjs(String json) {
        return NewsroomForm.NINJS.parse(json).orElseThrow().article(null);
    }

    @Test
    void shouldReadMarkupInTextThatIsSaidToBePlain() {
        String data =
                "<inlineData contenttype='text/plain'><![CDATA[<p>\nIt rained\nall day.\n</p><p>Then it snowed.</p>]]></inlineData>";
        assertThat(g2(data).body()).isEqualTo("It rained all day.\n\nThen it snowed.");
    }

    @Test
    void shouldReadMarkupInCapitals() {
        String xml =
                "<inlineXML><BODY><TEXT><H>Rain</H><LEAD><P>It rained.</P></LEAD><MAIN><P>It snowed.</P><P>It froze.</P></MAIN></TEXT></BODY></inlineXML>";
        assertThat(g2(xml).body()).isEqualTo("It rained.\n\nIt snowed.\n\nIt froze.");
    }

    @Test
    void shouldLeaveOutTheMastheadAndReadTheBylineAndDatelineThatStandInTheBody() {
        String xml =
                "<inlineXML><html><body><header><p>The Northern Wire</p></header><p class='by'>By Ana Ruiz and Joe Lim</p>"
                        + "<p>OSLO, March 4 (Northern Wire) -</p><p>It rained.</p><footer>All rights reserved</footer></body></html></inlineXML>";
        ArticleText text = g2(xml);
        assertThat(text.body()).isEqualTo("It rained.");
        assertThat(text.byline()).isEqualTo("By Ana Ruiz and Joe Lim");
        assertThat(text.authors()).containsExactly("Ana Ruiz", "Joe Lim");
        assertThat(text.dateline()).isEqualTo("OSLO");
    }

    @Test
    void shouldSayWhereTheTextIsThatIsNotInIt() {
        NewsroomItem item = item(ITEM.formatted("", "", "<remoteContent href='story.nitf'/>"));
        assertThatThrownBy(item::checkUsable)
                .isInstanceOf(MalformedArticleException.class)
                .hasMessageContaining("\"story.nitf\"");
        item(ITEM.formatted("", "<description>It rained.</description>", "<remoteContent href='photo.jpg'/>"))
                .checkUsable();
    }

    @Test
    void shouldReadCodesByTheCatalogInTheItem() {
        String catalog = "<catalog><scheme alias='mt' uri='http://cv.iptc.org/newscodes/mediatopic/'/></catalog>";
        ArticleText text = item(ITEM.formatted(
                        catalog,
                        "<subject qcode='mt:20000376'><name>x</name></subject>",
                        "<inlineXML><p>It rained.</p></inlineXML>"))
                .article(null);
        assertThat(text.givenTopics()).extracting(Topic::id).containsExactly("medtop:20000376");
    }

    @Test
    void shouldTakeNoDateForAPlace() {
        assertThat(nitf("<dateline><story.date norm='20240304T120000Z'>20240304T120000+0000</story.date></dateline>")
                        .dateline())
                .isNull();
        assertThat(nitf("<dateline>OSLO, <story.date norm='20240304'>March 4</story.date></dateline>")
                        .dateline())
                .isEqualTo("OSLO");
    }

    @Test
    void shouldWriteThePartsOfAPlaceWithTheirCommas() {
        assertThat(
                        nitf("<dateline><location><city>Ottawa</city><state>Ontario</state>\n<country>Canada</country></location></dateline>")
                                .dateline())
                .isEqualTo("Ottawa, Ontario, Canada");
        assertThat(nitf("<dateline><location>OSLO, <country>Norway</country></location></dateline>")
                        .dateline())
                .isEqualTo("OSLO, Norway");
    }

    @Test
    void shouldTellPersonsApartThatStandInOneElement() {
        assertThat(nitf("<byline><person>Mia Ross and Jon Pym</person><byttl>Example Wire</byttl></byline>")
                        .authors())
                .containsExactly("Mia Ross", "Jon Pym");
    }

    @Test
    void shouldReadNinjsAsSuperdeskWritesIt() {
        NewsroomItem item = NewsroomForm.NINJS
                .parse(
                        "{\"guid\":\"tag:sd.example,2024:1\",\"version\":\"2\",\"source\":\"Northern Wire\",\"headline_main\":\"Rain\","
                                + "\"body_html\":\"<p>It rained.</p>\",\"authors\":[{\"name\":\"Ana Ruiz\",\"role\":\"writer\"}]}")
                .orElseThrow();
        ArticleText text = item.article(null);
        assertThat(item.envelope().id()).isEqualTo("tag:sd.example,2024:1");
        assertThat(item.envelope().source()).isEqualTo("Northern Wire");
        assertThat(text.headline()).isEqualTo("Rain");
        assertThat(text.authors()).containsExactly("Ana Ruiz");
        assertThat(ninjs("{\"headline_sub\":\"Much of it\",\"headline_short\":\"Rain\",\"body_text\":\"x\"}")
                        .headline())
                .isEqualTo("Rain");
    }
}
