package newsreel.copy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParagraphsTest {
    private static final String WRAPPED = """
            Coffee exporters said on Monday that rain had come too late to
            save a third of this year's crop, and that they would ship no
            more than 2.1 mln bags.
                Traders in London had counted on 3 mln bags or more. May
            futures rose 41 stg to 1,870 stg a tonne.
                The board meets on
            Thursday.
             WIRE
            """;

    @Test
    void shouldJoinTheLinesOfWrappedCopyWithIndentedParagraphs() {
        assertThat(Paragraphs.of(WRAPPED))
                .containsExactly(
                        "Coffee exporters said on Monday that rain had come too late to save a third of this year's crop, and that they would ship no more than 2.1 mln bags.",
                        "Traders in London had counted on 3 mln bags or more. May futures rose 41 stg to 1,870 stg a tonne.",
                        "The board meets on Thursday.",
                        "WIRE");
    }

    @Test
    void shouldJoinTheLinesOfWrappedCopyWithBlankLines() {
        assertThat(Paragraphs.of(WRAPPED.replace("on\nThurs", "on Thurs").replace("\n    ", "\n\n")))
                .isEqualTo(Paragraphs.of(WRAPPED));
    }

    @Test
    void shouldJoinTheLinesOfCopyThatIsIndentedAsAWhole() {
        assertThat(Paragraphs.of(WRAPPED.lines()
                        .limit(3)
                        .map(line -> "        " + line + "\n")
                        .reduce("", String::concat)))
                .singleElement()
                .asString()
                .startsWith("Coffee exporters")
                .endsWith("bags.");
    }

    @Test
    void shouldJoinAFirstLineThatLostItsDateline() {
        assertThat(Paragraphs.of("""
                        Exporters said the
                        Coffee Board would ship no more than 2.1 mln bags this year, down
                        from 3 mln.
                            Traders had counted on more.
                        """))
                .containsExactly(
                        "Exporters said the Coffee Board would ship no more than 2.1 mln bags this year, down from 3 mln.",
                        "Traders had counted on more.");
    }

    @Test
    void shouldKeepAHeadlineApartFromTheWrappedCopyRightUnderIt() {
        assertThat(Paragraphs.of("COFFEE CROP FAILS\n" + WRAPPED)).hasSize(5).startsWith("COFFEE CROP FAILS");
    }

    static Stream<Arguments> apart() {
        return Stream.of(
                Arguments.of(
                        "one paragraph a line",
                        "Rates rose to 5% on Monday.\nShares fell 2% on Tuesday.\nThen it rained."),
                Arguments.of("short lines", "Milk\nEggs\nBread"),
                Arguments.of(
                        "an earnings table",
                        "    Shr 45 cts vs 58 cts\n    Net 1.1 mln vs 829,000\n    Revs 7.9 mln vs 9.4 mln"),
                Arguments.of("scores", "Ajax 2, PSV 1\nFeyenoord 0, Twente 0\nUtrecht 3, Heerenveen 3"),
                Arguments.of(
                        "paragraphs in lower case",
                        "shares in the company rose for the third day in a row\nanalysts said that they expect more of the same\nthe pound fell"),
                Arguments.of(
                        "headlines",
                        "Fed raises rates for the third time this year\nOil falls below $70 as stocks pile up\nDollar gains"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void apart(String what, String text) {
        assertThat(Paragraphs.of(text)).hasSize(3);
    }

    static Stream<Arguments> twoParagraphs() {
        return Stream.of(
                        "One.\n\nTwo.",
                        "One.\r\n\r\nTwo.",
                        "One.\r\rTwo.",
                        "One.\u2029Two.",
                        "One.\u0085Two.",
                        "\uFEFFOne.\n \u00A0\t\nTwo.\u0000",
                        "\n\n\nOne.\n\n\n\nTwo.\n\n",
                        "O\u00ADne.\n\nT\u200Bwo.")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource
    void twoParagraphs(String text) {
        assertThat(Paragraphs.of(text)).containsExactly("One.", "Two.");
    }

    @Test
    void shouldFoldWhiteSpaceWithinAParagraph() {
        assertThat(Paragraphs.of("  One\u00A0and \t two\u2009three.  ")).containsExactly("One and two three.");
    }
}
