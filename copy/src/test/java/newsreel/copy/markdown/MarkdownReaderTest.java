package newsreel.copy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MarkdownReaderTest {
    @Test
    void shouldReadTheWordsAndNotTheMarks() {
        ArticleText text = read("""
                # Bank *raises* rate

                By Jane Doe

                OSLO (AP) -- The [central bank](https://example.org) raised
                its **rate** to `5%` on Monday.

                ![The bank](bank.jpg)

                ## What follows

                {{< figure src="x.jpg" >}}

                > More may follow.

                - Loans cost more
                - Savings earn <b>more</b>

                ```
                code = 1
                ```

                <div class="note">A note.</div>
                """);

        assertThat(text.headline()).isEqualTo("Bank raises rate");
        assertThat(text.byline()).isEqualTo("By Jane Doe");
        assertThat(text.authors()).containsExactly("Jane Doe");
        assertThat(text.dateline()).isEqualTo("OSLO");
        assertThat(text.body().split("\n\n"))
                .containsExactly(
                        "The central bank raised its rate to 5% on Monday.",
                        "What follows", "More may follow.", "Loans cost more", "Savings earn more", "A note.");
    }

    @Test
    void shouldReadDeepQuotationsAsText() {
        assertThat(read(">".repeat(100_000) + " x").body()).contains("x");
        assertThat(read("- ".repeat(50_000) + "x").body()).contains("x");
        assertThat(read("[".repeat(50_000)).body()).startsWith("[");
    }

    @Test
    void shouldLeaveOutFootnotesAndTheirMarks() {
        assertThat(read("The bank[^1] raised its rate.\n\n[^1]: Of Oslo.\n").body())
                .isEqualTo("The bank raised its rate.");
    }

    @Test
    @Timeout(60)
    void shouldReadShortcodesThatNeverEnd() {
        assertThat(read("{{< {% ".repeat(100_000) + "x").body()).endsWith("x");
    }

    @Test
    void shouldReadNothingAsNothing() {
        assertThat(read("![](x.jpg)").body()).isEmpty();
    }

    private static ArticleText read(String markdown) {
        return new MarkdownReader().read(RawArticle.builder().content(markdown).build());
    }
}
