package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void shouldStillLeaveOutTheFurnitureOfAPage() {
        String page =
                "<html><body><nav><a href='/'>Home</a></nav><ul><li><a href='/a'>Sport</a></li><li><a href='/b'>Weather</a></li></ul>"
                        + "<p>It rained all day in the north, the weather service said on Monday, and it will go on.</p></body></html>";
        assertThat(body(page)).startsWith("It rained all day").doesNotContain("Sport");
    }
}
