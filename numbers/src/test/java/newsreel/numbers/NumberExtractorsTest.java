package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberExtractorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "EN", "en-Latn-US"})
    void shouldReadEnglishOfAnyKind(String tag) {
        assertThat(NumberExtractors.in(tag)).containsSame(NumberExtractors.english());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tlh", "und", "", "no tag"})
    void shouldHaveNoneForALanguageThatCldrDoesNotKnow(String tag) {
        assertThat(NumberExtractors.in(tag)).isEmpty();
    }

    @Test
    void shouldKeepWhatItBuilt() {
        assertThat(NumberExtractors.english()).isSameAs(NumberExtractors.english());
    }
}
