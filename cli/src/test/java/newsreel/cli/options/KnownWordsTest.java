package newsreel.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import newsreel.search.query.Query;
import newsreel.search.query.QueryParser;
import newsreel.search.query.Vocabulary;
import newsreel.topics.MediaTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownWordsTest {
    private static final Vocabulary WORDS = KnownWords.of(MediaTopics.shipped());

    @ParameterizedTest
    @CsvSource({
        "USD, USD",
        "$, USD",
        "dollars, USD",
        "euros, EUR",
        "%, percent",
        "percent, percent",
        "barrels, barrel",
        "barrel, barrel",
        "km, kilometer",
        "tonnes, tonne",
        "hours, hour"
    })
    void shouldKnowUnitsByWhatArticlesCallThem(String word, String unit) {
        assertThat(WORDS.units().of(word)).hasValue(unit);
    }

    @ParameterizedTest
    @CsvSource({"tariff", "people", "new", "of", "-", "billion", "5", "steel"})
    void shouldTakeNoOtherWordForAUnit(String word) {
        assertThat(WORDS.units().of(word)).isEmpty();
    }

    @Test
    void shouldKnowTopicsAndWhatIsBelowThem() {
        assertThat(WORDS.topics().within("international trade"))
                .contains("medtop:20000373", "medtop:20000376")
                .doesNotContain("medtop:15000000");
        assertThat(WORDS.topics().within("sport")).hasSizeGreaterThan(100);
    }

    @Test
    void shouldReadTheFirstExample() {
        Query query = new QueryParser(WORDS, Clock.systemUTC())
                .parse("topic:\"international trade\" amount>1bn USD since:1d tariff");

        assertThat(query.toString())
                .startsWith("topic:\"international trade\" amount>1bn unit:USD published:")
                .endsWith(" tariff");
    }
}
