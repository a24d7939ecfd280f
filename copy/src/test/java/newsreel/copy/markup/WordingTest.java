package newsreel.copy.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45<sup>1</sup> billion | 45¹ billion",
                "45<sup><a href='#fn1'>1</a></sup> billion | 45 billion",
                "45<a href='/story#fn1'><sup>[1]</sup></a> billion | 45 billion",
                "<a href='/story'>45<sup>1</sup></a> billion | 45¹ billion",
                "1,250<sup>1, 2</sup> cases | 1,250¹, ² cases",
                "10<sup>-9</sup> or 10<sup>\u221212</sup> | 10⁻⁹ or 10⁻¹²",
                "3<sup>rd</sup> of May, 1<sup>er</sup> mai | 3rd of May, 1er mai",
                "in 2023<sup>2024-25</sup> | in 20232024-25",
                "<sup>1</sup>/<sub>2</sub> | 1/2",
                "CO<sub>2</sub> | CO2",
                "from <del>£50</del>£30 | from £30",
                "to <s>$99</s> $79, <strike>now</strike> | to  $79,",
                "<s>all of it</s> | all of it",
                "<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby> | 東京",
                "<rb>a</rb><q>b</q><sub>c</sub> | abc"
            })
    void shouldSayWhatMarkedUpCopySays(String html, String words) {
        assertThat(words(html).strip()).isEqualTo(words);
    }

    /** Each that looked at all the others would take minutes together. */
    @Test
    @Timeout(60)
    void shouldReadStrikesInARow() {
        assertThat(words("<s>a</s>".repeat(100_000))).hasSize(100_000);
    }

    private static String words(String html) {
        StringBuilder words = new StringBuilder();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof Element element && Wording.isLeftOut(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    words.append(node instanceof TextNode text ? Wording.of(text) : "");
                    return FilterResult.CONTINUE;
                },
                Jsoup.parseBodyFragment(html).body());
        return words.toString();
    }
}
