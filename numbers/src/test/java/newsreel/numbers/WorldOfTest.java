package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.numbers.words.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What numbers are about in the languages whose nouns articles lead. */
class WorldOfTest {
    private static final String NONE = "-";

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "it", "nl"})
    void shouldSayWhatSharesAreOfAndWhatMoved(String language) {
        NumberExtractor numbers = NumberExtractors.in(language).orElseThrow();
        List<String[]> rows = new Tables(WorldOfTest.class).columns(language + "/of.tsv");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(14);
        for (String[] row : rows) {
            assertThat(given(numbers, row[0])).as(row[0]).isEqualTo(row[1].equals(NONE) ? "" : row[1]);
        }
    }

    @Test
    void shouldSayNothingWhereTwoThingsMayHaveMoved() {
        NumberExtractor french = NumberExtractors.in("fr").orElseThrow();
        assertThat(given(french, "Les salaires et les prix ont augmenté de 3 %."))
                .isEmpty();
        assertThat(given(french, "Le groupe a réduit ses coûts de 3 %.")).isEmpty();
    }

    private static String given(NumberExtractor numbers, String text) {
        return numbers.extract(ArticleText.ofBody(text)).stream()
                .filter(quantity -> Objects.nonNull(quantity.of()))
                .map(quantity -> said(quantity))
                .collect(Collectors.joining("; "));
    }

    private static String said(Quantity quantity) {
        return quantity.text() + "=" + quantity.of();
    }
}
