package newsreel.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import newsreel.article.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @CsvSource({"eng, en", "en_gb, en-GB", "deu-at, de-AT", "EN, en", "iw, he", "English, en"})
    void shouldBeTheTagInTheFormOfTheStandardInWhateverFormItCame(String said, String tag) {
        assertThat(CopyLanguage.of(text(said), FRENCH)).isEqualTo(new CopyLanguage(tag, tag));
    }

    @Test
    void shouldBeWhatTheWordsTellWhereNobodySaysIt() {
        assertThat(CopyLanguage.of(text(null), FRENCH)).isEqualTo(new CopyLanguage("fr", "fr"));
        assertThat(CopyLanguage.of(text(" "), FRENCH)).isEqualTo(new CopyLanguage("fr", "fr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "xx", "unknown", "mul", "a language"})
    void shouldBeWhatTheWordsTellWhereTheTagNamesNoLanguage(String tag) {
        assertThat(CopyLanguage.of(text(tag), FRENCH)).isEqualTo(new CopyLanguage("fr", "fr"));
        assertThat(CopyLanguage.of(text(tag), UNSURE)).isEqualTo(new CopyLanguage(null, "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | de | Die Regierung hat am Montag angekündigt, dass sie die Steuern für Familien mit kleinem Einkommen senken wird. Es ist nicht das erste Mal, sagte der Minister, und es wird auch nicht das letzte sein.",
                "de | en | The government said on Monday that it would cut taxes for families who earn less than average. It is not the first time, said the minister, and it will not be the last of the year.",
                "en | ru | Правительство сообщило в понедельник, что оно снизит налоги для семей, которые не получают много, но это было только для них.",
                "fr | ja | 政府は月曜日、所得の低い家庭の税金を下げると発表した。",
                "da | da | Regeringen sagde mandag, at den vil sænke skatten for familier, der ikke tjener så meget, og det er ikke første gang.",
                "nb | nb | Regjeringen sa mandag at den vil senke skatten for familier som ikke tjener så mye, og det er ikke første gang.",
                "no | no | Regjeringen sa mandag at den vil senke skatten for familier som ikke tjener så mye, og det er ikke første gang.",
                "mr | mr | सरकारने सोमवारी सांगितले की ते कर कमी करतील.",
                "hi | mr | सरकारने सोमवारी सांगितले की ते कर कमी करतील, पण विरोधकांनी हे पुरेसे नाही असे म्हटले आहे.",
                "no | en | The government said on Monday that it would cut taxes for families who earn less than average. It is not the first time, said the minister, and it will not be the last of the year.",
                "sr-Latn | sr-Latn | Vlada je u ponedeljak saopštila da će smanjiti poreze za porodice koje ne zarađuju mnogo, ali to nije prvi put da se o tome govori.",
                "bs | bs | Vlada je u ponedjeljak saopćila da će smanjiti poreze za porodice koje ne zarađuju mnogo, ali to nije prvi put da se o tome govori.",
                "ms | ms | Pemerintah mengatakan pada hari Senin bahwa pajak akan turun untuk keluarga yang tidak berpenghasilan besar, kata menteri itu.",
                "uz | uz | Ҳукумат душанба куни солиқларни камайтиришини айтди.",
                "en | en | \"Le roi est mort, vive le roi\", he said, and the crowd in the square shouted with him for an hour.",
                "fr-CA | fr-CA | Le gouvernement a annoncé lundi qu'il allait baisser les impôts des familles dont les revenus sont faibles.",
                "de | de | Breaking news: the Beatles are back. Der Sänger war nicht dabei."
            })
    void shouldBeWhatTheWordsClearlyAre(String said, String tag, String body) {
        ArticleText text = text(said).toBuilder().body(body).build();
        assertThat(CopyLanguage.of(text, LanguageDetector.shipped()).tag()).isEqualTo(tag);
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
