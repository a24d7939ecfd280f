package newsreel.enrich.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import newsreel.article.ArticleJson;
import newsreel.article.Quantity;
import newsreel.article.Quantity.Kind;
import newsreel.enrich.text.ArticleText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Scores the extractor on {@code newswire.ndjson}: sentences as news writes them, each with all of its quantities. A
 * quantity is right when one of the extracted ones has its value, and each extracted one answers for one only.
 */
class NewswireTest {
    private static final List<Sentence> SENTENCES = read();
    private static final EnglishNumbers NUMBERS = new EnglishNumbers();

    @Test
    void shouldFindTheValues() {
        assertThat(f1("value", Expected::hasValueOf)).isGreaterThanOrEqualTo(0.985);
    }

    @Test
    void shouldFindTheValuesWithTheirUnits() {
        assertThat(f1("value and unit", (e, q) -> e.hasValueOf(q) && e.hasUnitOf(q)))
                .isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void shouldFindTheValuesWithTheirBoundsAndTrends() {
        assertThat(f1("value, bound and trend", (e, q) -> e.hasValueOf(q) && e.hasChangeOf(q)))
                .isGreaterThanOrEqualTo(0.955);
    }

    @Test
    void shouldFindTheDatesAndTimes() {
        Tally tally = new Tally();
        for (Sentence sentence : SENTENCES) {
            tally.add(sentence.moments(), quantities(sentence, true), Expected::hasValueOf);
        }
        assertThat(tally.f1()).isGreaterThanOrEqualTo(0.98);
    }

    @AfterAll
    static void printMisses() {
        for (Sentence sentence : SENTENCES) {
            Tally tally = new Tally();
            List<Quantity> found = quantities(sentence, false);
            tally.add(sentence.amounts(), found, (e, q) -> e.hasValueOf(q) && e.hasUnitOf(q) && e.hasChangeOf(q));
            if (tally.f1() < 1) {
                System.out.println(
                        sentence.id + " " + sentence.text + "\n    want " + sentence.amounts() + "\n    got  " + found);
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
        return NUMBERS.extract(ArticleText.ofBody(sentence.text)).stream()
                .filter(quantity -> moments ? isMoment(quantity.kind()) : isAmount(quantity.kind()))
                .toList();
    }

    private static boolean isAmount(Kind kind) {
        return !isMoment(kind) && kind != Kind.ORDINAL && kind != Kind.SCORE;
    }

    private static boolean isMoment(Kind kind) {
        return kind == Kind.DATE || kind == Kind.TIME;
    }

    private static List<Sentence> read() {
        List<Sentence> sentences = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                NewswireTest.class.getResourceAsStream("newswire.ndjson"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sentences.add(Sentence.of(ArticleJson.mapper().readTree(line)));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return sentences;
    }

    private record Sentence(String id, String text, List<Expected> all) {
        static Sentence of(JsonNode row) {
            List<Expected> all = new ArrayList<>();
            row.get("numbers")
                    .forEach(number -> all.add(new Expected(ArticleJson.mapper().treeToValue(number, Label.class))));
            return new Sentence(row.get("id").asString(), row.get("text").asString(), all);
        }

        List<Expected> amounts() {
            return all.stream()
                    .filter(expected -> isAmount(expected.label().kind()))
                    .toList();
        }

        List<Expected> moments() {
            return all.stream()
                    .filter(expected -> isMoment(expected.label().kind()))
                    .toList();
        }
    }
}
