package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary news of seven languages, written without sight of their tables, and the forms that it showed to be missing. */
class FreshNewsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "it", "nl"})
    void shouldReadWhatAgenciesWrite(String language) {
        NewsTable copy = NewsTable.of(language, "wire.tsv");
        assertThat(copy.size()).isGreaterThanOrEqualTo(24);
        assertThat(copy.misses()).isEmpty();
    }

    /** Every desk's; what is known to be missed is counted, so that it may become less and never more. */
    @ParameterizedTest
    @CsvSource({"de,4", "fr,6", "es,8", "pt,2", "it,2", "nl,4"})
    void shouldReadNewsOfEveryDesk(String language, int missed) {
        NewsTable desks = NewsTable.of(language, "desks.tsv");
        assertThat(desks.size()).isGreaterThanOrEqualTo(100);
        assertThat(desks.misses()).hasSizeLessThanOrEqualTo(missed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "fr", "es", "pt", "it", "nl"})
    void shouldReadEveryKind(String language) {
        NewsTable kinds = NewsTable.of(language, "kinds.tsv");
        assertThat(kinds.size()).isGreaterThanOrEqualTo(90);
        assertThat(kinds.misses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "fr", "es", "pt", "it", "nl"})
    void shouldReadEverySentence(String language) {
        NewsTable news = NewsTable.of(language, "fresh.tsv");
        assertThat(news.size()).isGreaterThanOrEqualTo(40);
        assertThat(news.misses()).isEmpty();
    }
}
