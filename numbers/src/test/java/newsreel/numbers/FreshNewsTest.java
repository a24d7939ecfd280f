package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary news of six languages, written without sight of their tables, and the forms that it showed to be missing. */
class FreshNewsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "it", "nl"})
    void shouldReadEverySentence(String language) {
        NewsTable news = NewsTable.of(language, "fresh.tsv");
        assertThat(news.size()).isGreaterThanOrEqualTo(40);
        assertThat(news.misses()).isEmpty();
    }
}
