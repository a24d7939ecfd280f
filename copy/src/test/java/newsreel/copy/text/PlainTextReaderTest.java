package newsreel.copy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
    private static final String COPY =
            "The council voted 7-2 on Monday to spend $40 million on two new bridges over the river, and to close a third.\n\n"
                    + "Work starts in May and is to take 18 months, the mayor said.";

    private static ArticleText read(String content) {
        return new PlainTextReader().read(RawArticle.ofText(content));
    }

    private static ArticleText read(String headline, String content) {
        return new PlainTextReader()
                .read(RawArticle.builder().headline(headline).content(content).build());
    }

    @Nested
    class AScrapedPage {
        private final ArticleText page = read("""
                Advertisement

                Council Backs Two ‘Landmark’ Bridges : Transport: But members reject a toll, and ask the state for $12 million.

                Share
                Facebook
                Twitter
                COURIER STAFF WRITERS

                The City Council on Monday approved $40 million for two new bridges.

                Advertisement

                Sign up for our free morning newsletter.
                “Finally,” said the mayor, who had waited 11 years.

                Share prices of the two builders rose 4% and 6%.

                “No.”

                That was all that one member, who voted against, would say.

                Work is to start in May.Advertisement
                """);

        @Test
        void shouldPartHeadlineAndSubheadlineAtTheColonBetweenSpaces() {
            assertThat(page.headline()).isEqualTo("Council Backs Two ‘Landmark’ Bridges");
            assertThat(page.subheadline())
                    .isEqualTo("Transport: But members reject a toll, and ask the state for $12 million.");
        }

        @Test
        void shouldKeepABylineThatNamesNobody() {
            assertThat(page.byline()).isEqualTo("COURIER STAFF WRITERS");
            assertThat(page.authors()).isEmpty();
        }

        @Test
        void shouldLeaveTheCopyAndNothingElse() {
            assertThat(page.body().split("\n\n"))
                    .containsExactly(
                            "The City Council on Monday approved $40 million for two new bridges.",
                            "“Finally,” said the mayor, who had waited 11 years.",
                            "Share prices of the two builders rose 4% and 6%.",
                            "“No.”",
                            "That was all that one member, who voted against, would say.",
                            "Work is to start in May.");
        }
    }

    @Nested
    class TheTailOfAPage {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Related\n\nMayor hails vote\n\nWho will pay for the bridges?\n\nDec. 3, 2018",
                    "More to Read\n\nMayor hails vote\n\nSign up for our free newsletter.\n\nMost Read\n\nA title",
                })
        void shouldGoWithTheTitlesOfOtherStories(String tail) {
            assertThat(read(COPY + "\n\n" + tail).body()).isEqualTo(COPY);
        }

        @Test
        void shouldStayWhereCopyFollows() {
            assertThat(read(COPY + "\n\nRelated\n\nMayor hails vote\n\nThe vote was close.")
                            .body())
                    .isEqualTo(COPY + "\n\nMayor hails vote\n\nThe vote was close.");
        }

        @Test
        void shouldKeepTitlesThatNothingPointsTo() {
            assertThat(read(COPY + "\n\nDunmore 74 points\n\nAshdown 71").body())
                    .isEqualTo(COPY + "\n\nDunmore 74 points\n\nAshdown 71");
        }
    }

    @Nested
    class FrontMatterOfAPage {

        @Test
        void shouldReadAllThatStandsAboveTheBody() {
            ArticleText page = read(
                    "LOCAL NEWS\n\nCouncil Backs Bridges\n\nMembers reject a toll.\n\nBy Jane Doe and John Roe, Staff Writers\n\nOctober 5, 2018 | 4 min read\n\n"
                            + COPY);
            assertThat(page)
                    .isEqualTo(ArticleText.builder()
                            .headline("Council Backs Bridges")
                            .subheadline("Members reject a toll.")
                            .byline("By Jane Doe and John Roe, Staff Writers")
                            .authors(List.of("Jane Doe", "John Roe"))
                            .body(COPY)
                            .published(Instant.parse("2018-10-05T00:00:00Z"))
                            .build());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Council backs two bridges",
                    "Council Backs Two Bridges.",
                    "Will two bridges be enough?",
                    "State sues the U.S.",
                    "Bridges: what we know",
                    "“We will build,” says mayor",
                    "COUNCIL BACKS BRIDGES <CITY> - MAYOR",
                    "iBridge wins contract",
                })
        void shouldTakeATitleForTheHeadline(String title) {
            ArticleText page = read(title + "\n\n" + COPY);
            assertThat(page.headline()).isEqualTo(title);
            assertThat(page.subheadline()).isNull();
            assertThat(page.body()).isEqualTo(COPY);
        }

        @Test
        void shouldTakeASentenceRightAboveTheBylineForTheHeadline() {
            assertThat(read("A bridge too many.\n\nBy Jane Doe\n\n" + COPY).headline())
                    .isEqualTo("A bridge too many.");
        }

        @Test
        void shouldTakeAShortTitleBetweenHeadlineAndCopyForTheSubheadline() {
            ArticleText page = read("Council backs bridges\n\nMayor hails ‘landmark’ vote\n\n" + COPY);
            assertThat(page.subheadline()).isEqualTo("Mayor hails ‘landmark’ vote");
            assertThat(page.body()).isEqualTo(COPY);
        }

        @Test
        void shouldJoinABylineOfTwoLines() {
            ArticleText page = read("Council backs bridges\n\nJANE DOE\nCOURIER STAFF WRITER\n\n" + COPY);
            assertThat(page.byline()).isEqualTo("JANE DOE, COURIER STAFF WRITER");
            assertThat(page.authors()).containsExactly("Jane Doe");
            assertThat(page.body()).isEqualTo(COPY);
        }

        @Test
        void shouldJoinNamesAndRoleOnTheirOwnLines() {
            ArticleText page =
                    read("Council backs bridges\n\nShare\nJANE DOE and JOHN ROE\nCOURIER STAFF WRITERS\n\n" + COPY);
            assertThat(page.byline()).isEqualTo("JANE DOE and JOHN ROE, COURIER STAFF WRITERS");
            assertThat(page.authors()).containsExactly("Jane Doe", "John Roe");
        }

        @Test
        void shouldJoinARoleUnderTheDate() {
            ArticleText page = read(
                    "Council backs bridges\n\nBy Jane Doe\nOct. 5, 2018 12 AM PT\nCOURIER STAFF WRITER\n\n" + COPY);
            assertThat(page.byline()).isEqualTo("By Jane Doe, COURIER STAFF WRITER");
            assertThat(page.body()).isEqualTo(COPY);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "By Monday, 40 people had left their homes.",
                    "By a vote of 7-2, the council backed two bridges",
                    "Staff writers struck for a day.",
                })
        void shouldLeaveCopyUnderTheBylineInTheBody(String first) {
            ArticleText page = read("Council backs bridges\n\nBy Jane Doe\n\n" + first + "\n\n" + COPY);
            assertThat(page.byline()).isEqualTo("By Jane Doe");
            assertThat(page.body()).isEqualTo(first + "\n\n" + COPY);
        }

        @Test
        void shouldReadABareNameAboveTheDate() {
            ArticleText page = read("Council backs bridges\n\nJane Doe\n\n5 October 2018\n\n" + COPY);
            assertThat(page.authors()).containsExactly("Jane Doe");
        }

        @Test
        void shouldReadADateAboveTheHeadline() {
            ArticleText page = read("Friday, October 5, 2018\n\nCouncil backs bridges\n\n" + COPY);
            assertThat(page.headline()).isEqualTo("Council backs bridges");
            assertThat(page.published()).isEqualTo("2018-10-05T00:00:00Z");
        }

        @Test
        void shouldReadABylineWithoutAHeadline() {
            ArticleText page = read("By Jane Doe\n\n" + COPY);
            assertThat(page.headline()).isNull();
            assertThat(page.byline()).isEqualTo("By Jane Doe");
            assertThat(page.body()).isEqualTo(COPY);
        }

        @Test
        void shouldTakeTheDatelineOffTheBody() {
            ArticleText page = read("Council backs bridges\n\nSPRINGFIELD, Oct. 5 (Wire) - " + COPY);
            assertThat(page.dateline()).isEqualTo("SPRINGFIELD");
            assertThat(page.body()).isEqualTo(COPY);
        }

        @Test
        void shouldKeepASectionLabelThatNoHeadlineFollows() {
            assertThat(read("Sports\n\n" + COPY).headline()).isEqualTo("Sports");
        }
    }

    @Nested
    class WireCopy {
        private static final String STORY = """
                COFFEE BOARD CUTS <CFB> EXPORT FORECAST BY 30 PCT

                    SANTOS, Brazil, March 9 - Coffee exporters said that rain had
                come too late to save a third of this year's crop, and that they
                would ship no more than 2.1 mln bags.
                    Traders in London had counted on 3 mln bags or more.
                    Shr 12 cts vs 20 cts
                 Reuter
                """;
        private final List<String> paragraphs = List.of(
                "Coffee exporters said that rain had come too late to save a third of this year's crop, and that they would ship no more than 2.1 mln bags.",
                "Traders in London had counted on 3 mln bags or more.",
                "Shr 12 cts vs 20 cts");

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void shouldReadWrappedCopyWhateverItsNewlines(String newline) {
            ArticleText story = read(STORY.replace("\n", newline));
            assertThat(story.headline()).isEqualTo("COFFEE BOARD CUTS <CFB> EXPORT FORECAST BY 30 PCT");
            assertThat(story.subheadline()).isNull();
            assertThat(story.dateline()).isEqualTo("SANTOS, Brazil");
            assertThat(story.body().split("\n\n")).containsExactlyElementsOf(paragraphs);
        }

        @Test
        void shouldReadItWithoutABlankLineUnderTheHeadline() {
            assertThat(read(STORY.replace("\n\n", "\n"))).isEqualTo(read(STORY));
        }

        @Test
        void shouldTakeAnEarningsTableUnderAHeadlineInCapitalsForBody() {
            ArticleText table = read(
                    "ACME CORP <ACM> 4TH QTR NET\n\n    Shr 45 cts vs 58 cts\n    Net 1.1 mln vs 829,000\n    NOTE: 1986 had 53 weeks.\n Reuter");
            assertThat(table.headline()).isEqualTo("ACME CORP <ACM> 4TH QTR NET");
            assertThat(table.body().split("\n\n"))
                    .containsExactly("Shr 45 cts vs 58 cts", "Net 1.1 mln vs 829,000", "NOTE: 1986 had 53 weeks.");
        }
    }

    @Nested
    class CopyWithoutAHeadline {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "By John Smith",
                    "Advertisement",
                    "Council backs two bridges",
                    "WASHINGTON, April 16 (Reuters) - Rates rose 5% on Monday.",
                    "Friday, October 5, 2018",
                    "the council voted 7-2 to spend $40 million on two bridges and to close a third",
                })
        void shouldTakeATextOfOneParagraphForBody(String text) {
            assertThat(read(text)).isEqualTo(ArticleText.ofBody(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The council backed two bridges.\n\nWork starts in May and is to take 18 months.\n\nIt will cost $40 million.",
                    "the council backed two bridges\n\nwork starts in may and is to take 18 months in all\n\nit will cost $40 million",
                    "claxton hunts first medal\n\nthe hurdler ran 7.85 seconds in birmingham, and hopes to run faster in madrid.",
                    "He was told three things:\n\nThe bridge is closed until May, at the least.\n\nThe ferry sails twice a day.",
                    "Milk 2.50\n\nEggs 3.10\n\nBread 4",
                    "Ajax 2, PSV 1\nFeyenoord 0, Twente 0\nUtrecht 3, Heerenveen 3",
                    "“We won.”\n\nThat was all that the mayor had to say after a night of 11 hours.",
                    "The council said late on Monday that it had agreed to buy the old works of Acme Corp.\n\nIt is to pay $40 million.",
                })
        void shouldTakeEveryParagraphForBody(String text) {
            ArticleText read = read(text);
            assertThat(read).isEqualTo(ArticleText.ofBody(text.replaceAll("\n+", "\n\n")));
        }

        @Test
        void shouldLeaveTheDateLineOutOfCopyWhoseHeadlineIsKnown() {
            ArticleText read = read(
                    "Council backs bridges",
                    "Friday, July 21, 2017\nThe council backed two bridges.\nWork starts in May");
            assertThat(read.headline()).isNull();
            assertThat(read.published()).isEqualTo("2017-07-21T00:00:00Z");
            assertThat(read.body()).isEqualTo("The council backed two bridges.\n\nWork starts in May");
        }

        @Test
        void shouldTakeNoOtherLineForTheHeadlineThatIsKnown() {
            assertThat(read("Council backs bridges", "A long night\n\n" + COPY).body())
                    .isEqualTo("A long night\n\n" + COPY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"COUNCIL BACKS BRIDGES", "Council Backs ‘Bridges’"})
        void shouldNotRepeatTheKnownHeadlineInTheBody(String repeated) {
            ArticleText read =
                    read("Council backs bridges", repeated + "\n\nMembers reject a toll.\n\nBy Jane Doe\n\n" + COPY);
            assertThat(read.headline()).isEqualTo(repeated);
            assertThat(read.subheadline()).isEqualTo("Members reject a toll.");
            assertThat(read.authors()).containsExactly("Jane Doe");
            assertThat(read.body()).isEqualTo(COPY);
        }

        @Test
        void shouldAlwaysLeaveAParagraphForTheBody() {
            assertThat(read("Council backs bridges\n\nBy Jane Doe\n\nOctober 5, 2018")
                            .body())
                    .isNotEmpty();
            assertThat(read("Share\n\nCouncil backs bridges").body()).isEqualTo("Council backs bridges");
        }
    }
}
