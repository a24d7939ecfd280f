package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mark-up that is the article itself, and pages that hold next to nothing else. */
class FragmentTest {

    private static String body(String html) {
        return new WebPageReader()
                .read(RawArticle.builder()
                        .contentType(RawArticle.HTML)
                        .content(html)
                        .build())
                .body();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>It rained.</p> | It rained.",
                "It rained all day. <a href='/3'>Read more</a> | It rained all day. Read more",
                "Rates rose <b>5%</b>. | Rates rose 5%.",
                "<a href='/7'><img src='x.png'></a><div>Rates rose 5% in March.</div> | Rates rose 5% in March.",
                "<table><tr><td>Oslo</td><td>7</td></tr></table> | Oslo 7",
                "<html><body><p>It rained.</p></body></html> | It rained.",
                "<!doctype html><title>Rain</title><body><p>It rained.</p> | It rained."
            })
    void shouldBeAllOfTheArticle(String html, String body) {
        assertThat(body(html)).isEqualTo(body);
    }

    @Test
    void shouldKeepItsParagraphsApart() {
        assertThat(body("<ul><li>Rates rose</li><li>Shares fell</li></ul>")).isEqualTo("Rates rose\n\nShares fell");
        assertThat(body("It rained.<br><br>It snowed.")).isEqualTo("It rained.\n\nIt snowed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>It rained.</p><p>The post <a href='/1'>Rain</a> appeared first on <a href='/'>Wire</a>.</p>",
                "<p>It rained.</p><p>Der Beitrag <a href='/1'>Regen</a> erschien zuerst auf <a href='/'>Wire</a>.</p>",
                "<p>It rained.</p><hr><p><a href='/1'>Rain</a> was originally published in <a href='/'>Wire</a> on Medium,"
                        + " where people are continuing the conversation by highlighting and responding to this story.</p>",
                "<p>It rained.</p><div class='subscription-widget-wrap-editor'><p>Wire is free. To receive posts, subscribe.</p></div>",
                "<p>It rained.</p><p><a href='/1'>Continue reading</a></p>",
                "It rained.<div class='feedflare'><a href='/x'>Digg this</a></div>"
            })
    void shouldLeaveOutWhatSystemsPutAroundEveryItem(String html) {
        assertThat(body(html)).isEqualTo("It rained.");
    }

    @Test
    void shouldTakeTheFieldThatHoldsTheTextForAllOfIt() {
        assertThat(body("<span class='field field--name-title'>Rain</span> <span class='field--name-uid'>editor</span>"
                        + "<div class='field field--name-body'><p>It rained all day in the north.</p></div>"
                        + "<div class='field field--name-field-tags'><h3>Tags</h3></div>"))
                .isEqualTo("It rained all day in the north.");
    }

    @Test
    void shouldKeepShortSentencesThatAreLabelsElsewhere() {
        assertThat(body("<p>It rained.</p><p>Next.</p>")).isEqualTo("It rained.\n\nNext.");
        assertThat(body("<p>Advertisement</p>")).isEqualTo("Advertisement");
    }

    @Test
    void shouldLeaveOutATitleThatIsKnownFromElsewhere() {
        RawArticle article = RawArticle.builder()
                .contentType(RawArticle.HTML)
                .headline("Rain all day in the north")
                .content("<h3>Rain all day in the north</h3><p>It rained.</p>")
                .build();

        assertThat(new WebPageReader().read(article).body()).isEqualTo("It rained.");
    }

    @Test
    void shouldStillLeaveOutTheFurnitureOfAPage() {
        String page =
                "<html><body><nav><a href='/'>Home</a></nav><ul><li><a href='/a'>Sport</a></li><li><a href='/b'>Weather</a></li></ul>"
                        + "<p>It rained all day in the north, the weather service said on Monday, and it will go on.</p></body></html>";
        assertThat(body(page)).startsWith("It rained all day").doesNotContain("Sport");
    }
}
