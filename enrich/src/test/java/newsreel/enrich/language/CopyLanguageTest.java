package newsreel.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import newsreel.article.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyLanguageTest {
    private static final LanguageDetector FRENCH = text -> Optional.of("fr");
    private static final LanguageDetector UNSURE = text -> Optional.empty();

    @Test
    void shouldBeWhatIsSaidAndAskNobodyElse() {
        LanguageDetector unasked = text -> {
            throw new AssertionError("asked");
        };
        assertThat(CopyLanguage.of(text("de-AT"), unasked)).isEqualTo(new CopyLanguage("de-AT", "de-AT"));
    }

    @ParameterizedTest
    @CsvSource({"eng, en", "en_gb, en-GB", "deu-at, de-AT", "EN, en", "iw, he"})
    void shouldBeReadAsTheTagNamesItInWhateverFormItCame(String said, String spoken) {
        assertThat(CopyLanguage.of(text(said), FRENCH)).isEqualTo(new CopyLanguage(said, spoken));
    }

    @Test
    void shouldBeWhatTheWordsTellWhereNobodySaysIt() {
        assertThat(CopyLanguage.of(text(null), FRENCH)).isEqualTo(new CopyLanguage("fr", "fr"));
        assertThat(CopyLanguage.of(text(" "), FRENCH)).isEqualTo(new CopyLanguage("fr", "fr"));
    }

    @Test
    void shouldKeepATagThatNamesNoLanguage() {
        assertThat(CopyLanguage.of(text("und"), FRENCH)).isEqualTo(new CopyLanguage("und", "fr"));
        assertThat(CopyLanguage.of(text("und"), UNSURE)).isEqualTo(new CopyLanguage("und", "en"));
    }

    @Test
    void shouldBeReadAsEnglishWhereNobodyKnows() {
        assertThat(CopyLanguage.of(text(null), UNSURE)).isEqualTo(new CopyLanguage(null, "en"));
    }

    @Test
    void shouldBeOneOfThoseThatItIs() {
        CopyLanguage language = new CopyLanguage("en_US", "en_US");
        assertThat(language.isOneOf(Set.of("de", "en"))).isTrue();
        assertThat(language.isOneOf(Set.of("de"))).isFalse();
        assertThat(language.isOneOf(Set.of())).isFalse();
    }

    private static ArticleText text(String language) {
        return ArticleText.ofBody("Copy.").toBuilder().language(language).build();
    }
}
