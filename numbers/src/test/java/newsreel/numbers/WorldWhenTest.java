package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What dates mean in six languages. */
class WorldWhenTest {
    private static final Instant WEDNESDAY = Instant.parse("2024-03-20T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "it", "nl"})
    void shouldTellWhatDatesMean(String language) {
        List<DatedSentence> sentences =
                DatedSentence.read(NumberExtractors.in(language).orElseThrow(), language + "/when.tsv");
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(40);
        assertThat(sentences.stream().filter(sentence -> !sentence.isRight())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Am Montag, 25. März, endet die Frist.",
                "fr|Le délai expire lundi 25 mars.",
                "es|El plazo vence el lunes 25 de marzo.",
                "pt|O prazo termina na segunda-feira, 25 de março.",
                "it|La scadenza è lunedì 25 marzo.",
                "nl|De termijn eindigt maandag 25 maart."
            })
    void shouldTakeTheDayOfTheWeekIntoTheDate(String language, String text) {
        assertThat(whens(language, text)).containsExactly("2024-03-25");
    }

    /** A museum that closes on Tuesdays, and a planet. */
    @Test
    void shouldLeaveOpenWhatIsNoDayOfTheCalendar() {
        assertThat(whens("fr", "Le musée ferme le mardi. La sonde est arrivée sur Mars."))
                .isEmpty();
        assertThat(whens("pt", "Mora lá há três anos.")).isEmpty();
        assertThat(whens("es", "Hace dos años que vive en Lima.")).isEmpty();
        assertThat(whens("de", "Am Morgen war es kalt.")).isEmpty();
    }

    private static List<String> whens(String language, String text) {
        ArticleText article =
                ArticleText.builder().body(text).published(WEDNESDAY).build();
        return NumberExtractors.in(language).orElseThrow().extract(article).stream()
                .map(Quantity::when)
                .filter(when -> when != null)
                .toList();
    }
}
