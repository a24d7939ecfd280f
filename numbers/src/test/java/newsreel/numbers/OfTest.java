package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What numbers are said to be about. */
class OfTest {

    /** The first table was labelled before there was a rule. */
    @ParameterizedTest
    @ValueSource(strings = {"of-unsighted.tsv", "of.tsv"})
    void shouldSayWhatNumbersAreAbout(String table) {
        List<AboutSentence> sentences = AboutSentence.read(table);
        int expected = sentences.stream().mapToInt(s -> s.things().size()).sum();
        int given = sentences.stream().mapToInt(s -> s.given().size()).sum();
        long right = sentences.stream().mapToLong(OfTest::right).sum();
        String figures = "%s: %d expected, %d given, %d right".formatted(table, expected, given, right);

        assertThat((double) right / given).as(figures).isGreaterThan(0.95);
        assertThat((double) right / expected).as(figures).isGreaterThan(0.8);
        assertThat(sentences).hasSize(150);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a $49-billion imbalance with Japan|imbalance",
                "Profit rose 5% to £12m.|profit; profit",
                "They have 36,000 staff.|''",
                "A 5% rise in sales|sales",
                "a 12 percent gain for the index|''",
                "Boeing rose 2 percent.|Boeing",
                "It raised the prime rate to 5 percent.|prime rate",
                "40 percent of the town's voters|voters",
                "a loss for the year of $5 million|''",
                "Beef and pork exports rose 5 percent.|''",
                "The index for finished goods fell 2 percent.|''",
                "It rose 5 percent.|''",
                "$20 million in aid|aid",
                "$20 million in London|''",
                "Smith, 44, said|Smith",
                "The probe passed within 1,212 km of the asteroid.|''",
                "Drivers face fines of up to 500 francs or 30 days in jail.|fines",
                "Doctors gave patients 20 mg of the drug twice a day.|drug",
                "Dixon bought 54 percent of Cyclops' shares.|''",
                "It expects earnings for the full year of 1.50 dollars a share.|''",
                "It made $86,000 in quarter.|''",
                "Shares in the brewer shed 11p to close at 432p.|shares; shares",
                "To 5 percent higher|''",
                "Only 5% rise|''",
                "'s 5% rise of 's 5%|''",
            })
    void shouldSayWhatIsPlainAndNothingElse(String text, String expected) {
        String given = NumberExtractors.english().extract(ArticleText.ofBody(text)).stream()
                .map(Quantity::of)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        assertThat(given).isEqualTo(expected);
    }

    @Test
    void shouldLeaveNamesTheirCapital() {
        Quantity rise = NumberExtractors.english()
                .extract(ArticleText.ofBody("Apple rose 2 percent."))
                .get(0);
        assertThat(rise.of()).isEqualTo("Apple");
    }

    private static long right(AboutSentence sentence) {
        return sentence.given().stream().filter(sentence::isRight).count();
    }
}
