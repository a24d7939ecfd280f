package newsreel.ingest.sgml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SgmlFormatTest {
    private static final String REUTERS = """
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="5544" NEWID="1">
            <DATE>26-FEB-1987 15:01:01.79</DATE>
            <TOPICS><D>coffee</D></TOPICS>
            <UNKNOWN>&#5;&#5;&#5;C T&#22;&#22;&#1;f0704&#31;reute</UNKNOWN>
            <TEXT>&#2;
            <TITLE>COFFEE REVIEW</TITLE>
            <AUTHOR>    By Jane Doe, Reuters</AUTHOR>
            <DATELINE>    SANTOS, Feb 26 - </DATELINE><BODY>Rain continued throughout the week in
            the coffee zone &lt;ABC.O>.
                Traders said 5.81 mln bags &amp; more.
             Reuter
            &#3;</BODY></TEXT>
            </REUTERS>
            <REUTERS NEWID="2">
            <DATE> 2-MAR-1987 04:59:59.03</DATE>
            <TEXT TYPE="BRIEF">&#2;
            <TITLE>BANK CUTS RATE BY 1/2 POINT</TITLE>
            &#3;</TEXT>
            </REUTERS>
            <REUTERS NEWID="3">
            <DATE> 2-MAR-1987 05:59:59.03</DATE>
            <TEXT TYPE="UNPROC">&#2;
            ****EXAMPLE CORP SETS PAYOUT
                Shr 34 cts vs 20 cts
             Reuter
            &#3;</TEXT>
            </REUTERS>
            """;

    private static final String NEWSWIRE = """
            <DOC>
            <DOCNO> AP880212-0001 </DOCNO>
            <FIRST>u i AM-Spring-Festival 02-12 0441</FIRST>
            <HEAD>Reports Former Agent Left Country</HEAD>
            <BYLINE>By JOHN ROE</BYLINE>
            <DATELINE>PEKING (AP) </DATELINE>
            <TEXT>
               Thousands of people left the city on Friday.
            </TEXT>
            </DOC>
            <DOC id="AFP_ENG_20010131.0002" type="story" >
            <HEADLINE>
            Talks resume
            in Geneva
            </HEADLINE>
            <DATELINE>
            GENEVA, Jan 31
            </DATELINE>
            <TEXT>
            <P>
            Talks resumed on Wednesday.
            </P>
            <P>
            Both sides sent 12 delegates.
            </P>
            </TEXT>
            </DOC>
            """;

    @Test
    void shouldReadTheDocumentsOfReuters() throws IOException {
        List<RawArticle> articles = articles(REUTERS);

        assertThat(articles)
                .extracting(RawArticle::id)
                .containsExactly("reuters-21578-1", "reuters-21578-2", "reuters-21578-3");
        RawArticle article = articles.get(0);
        assertThat(article.source()).isEqualTo("Reuters");
        assertThat(article.headline()).isEqualTo("COFFEE REVIEW");
        assertThat(article.byline()).isEqualTo("By Jane Doe, Reuters");
        assertThat(article.published()).isEqualTo("1987-02-26T15:01:01Z");
        assertThat(article.content())
                .isEqualTo("    SANTOS, Feb 26 - Rain continued throughout the week in\nthe coffee zone <ABC.O>.\n"
                        + "    Traders said 5.81 mln bags & more.");
        assertThat(articles.get(1).content()).isEqualTo("BANK CUTS RATE BY 1/2 POINT");
        assertThat(articles.get(2).content().strip()).isEqualTo("EXAMPLE CORP SETS PAYOUT\n    Shr 34 cts vs 20 cts");
    }

    @Test
    void shouldReadTheDocumentsOfNewswireCollections() throws IOException {
        List<RawArticle> articles = articles(NEWSWIRE);

        assertThat(articles).extracting(RawArticle::id).containsExactly("AP880212-0001", "AFP_ENG_20010131.0002");
        assertThat(articles)
                .extracting(article -> article.published().toString())
                .containsExactly("1988-02-12T00:00:00Z", "2001-01-31T00:00:00Z");
        assertThat(articles.get(0).headline()).isEqualTo("Reports Former Agent Left Country");
        assertThat(articles.get(0).byline()).isEqualTo("By JOHN ROE");
        assertThat(articles.get(0).content()).isEqualTo("PEKING (AP) -- Thousands of people left the city on Friday.");
        assertThat(articles.get(1).headline()).isEqualTo("Talks resume in Geneva");
        assertThat(articles.get(1).content().split("\\s*\\n\\s*\\n\\s*"))
                .containsExactly("GENEVA, Jan 31 -- Talks resumed on Wednesday.", "Both sides sent 12 delegates.");
    }

    @Test
    void shouldSayWhatIsCutOff() throws IOException {
        List<Item> items = read(REUTERS.substring(0, REUTERS.lastIndexOf("</REUTERS>")));

        assertThat(items).hasSize(3);
        assertThat(items.get(2))
                .isInstanceOfSatisfying(
                        Item.Unreadable.class, item -> assertThat(item.reason()).contains("cut off"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">",
                "<REUTERS TOPICS=\"NO\" NEWID=\"1\">",
                "<DOC>\n<DOCNO> AP880212-0001 </DOCNO>",
                "<DOC id=\"AFP_ENG_20010131.0002\" type=\"story\" >\n<HEADLINE>"
            })
    void shouldKnowACollection(String beginning) {
        assertThat(SgmlFormat.looksLike(Beginning.of(beginning.getBytes(UTF_8))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<doc>The word", "<!doctype html><html>", "Reuters said <it>", "<document><text>"})
    void shouldLeaveOtherMarkupAlone(String beginning) {
        assertThat(SgmlFormat.looksLike(Beginning.of(beginning.getBytes(UTF_8))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"910514", "<P>\nMay 14, 1991, Tuesday, Home Edition\n</P>"})
    void shouldReadTheDaysOfOtherCollections(String day) throws IOException {
        assertThat(articles(
                        "<DOC>\n<DOCNO>X-1</DOCNO>\n<DATE>" + day + "\n</DATE>\n<TEXT>\nIt rained.\n</TEXT>\n</DOC>\n"))
                .extracting(RawArticle::published)
                .containsExactly(Instant.parse("1991-05-14T00:00:00Z"));
    }

    private static List<RawArticle> articles(String sgml) throws IOException {
        return read(sgml).stream().map(item -> ((Item.Found) item).article()).toList();
    }

    private static List<Item> read(String sgml) throws IOException {
        List<Item> items = new ArrayList<>();
        new SgmlFormat().read(new Document("x", null, new ByteArrayInputStream(sgml.getBytes(UTF_8))), items::add);
        return items;
    }
}
