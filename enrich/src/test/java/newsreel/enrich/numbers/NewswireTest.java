package newsreel.enrich.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import newsreel.article.Quantity;
import newsreel.enrich.text.ArticleText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Scores the extractor on {@code newswire.ndjson}: sentences as news writes them, each with all of its quantities. A
 * quantity is right when one of the extracted ones has its value, and each extracted one answers for one only.
 */
class NewswireTest {
    private static final List<Sentence> SENTENCES = Sentence.read("newswire.ndjson");
    private static final EnglishNumbers NUMBERS = new EnglishNumbers();

    @Test
    void shouldFindTheValues() {
        assertThat(f1("value", Expected::hasValueOf)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void shouldFindTheValuesWithTheirUnits() {
        assertThat(f1("value and unit", (e, q) -> e.hasValueOf(q) && e.hasUnitOf(q)))
                .isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void shouldFindTheValuesWithTheirBoundsAndTrends() {
        assertThat(f1("value, bound and trend", (e, q) -> e.hasValueOf(q) && e.hasChangeOf(q)))
                .isGreaterThanOrEqualTo(0.975);
    }

    @Test
    void shouldFindTheDatesAndTimes() {
        Tally tally = new Tally();
        for (Sentence sentence : SENTENCES) {
            tally.add(sentence.moments(), quantities(sentence, true), Expected::hasValueOf);
        }
        assertThat(tally.f1()).isGreaterThanOrEqualTo(0.98);
    }

    /** These were labelled by looking at what the extractor made of them: they hold what is right today. */
    @Test
    void shouldReadTheReviewedSentencesAsBefore() {
        Tally tally = new Tally();
        for (Sentence sentence : Sentence.read("reviewed.ndjson")) {
            tally.add(
                    sentence.amounts(),
                    quantities(sentence, false),
                    (e, q) -> e.hasValueOf(q) && e.hasUnitOf(q) && e.hasChangeOf(q));
        }
        assertThat(tally.f1()).as(tally.toString()).isGreaterThanOrEqualTo(0.99);
    }

    @AfterAll
    static void printMisses() {
        for (Sentence sentence : SENTENCES) {
            Tally tally = new Tally();
            List<Quantity> found = quantities(sentence, false);
            tally.add(sentence.amounts(), found, (e, q) -> e.hasValueOf(q) && e.hasUnitOf(q) && e.hasChangeOf(q));
            if (tally.f1() < 1) {
                System.out.println(sentence.id() + " " + sentence.text() + "\n    want " + sentence.amounts()
                        + "\n    got  " + found);
            }
        }
    }

    private static double f1(String what, BiPredicate<Expected, Quantity> right) {
        Tally tally = new Tally();
        for (Sentence sentence : SENTENCES) {
            tally.add(sentence.amounts(), quantities(sentence, false), right);
        }
        System.out.printf("newswire %s: %s%n", what, tally);
        return tally.f1();
    }

    private static List<Quantity> quantities(Sentence sentence, boolean moments) {
        return NUMBERS.extract(ArticleText.ofBody(sentence.text())).stream()
                .filter(quantity -> moments ? Sentence.isMoment(quantity.kind()) : Sentence.isAmount(quantity.kind()))
                .toList();
    }
}
