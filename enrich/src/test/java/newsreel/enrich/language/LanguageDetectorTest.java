package newsreel.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = LanguageDetector.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The government said on Monday that it would cut taxes for families who earn less than average.",
                "de|Die Regierung hat am Montag angekündigt, dass sie die Steuern für Familien mit kleinem Einkommen senken wird.",
                "fr|Le gouvernement a annoncé lundi qu'il allait baisser les impôts des familles dont les revenus sont faibles.",
                "es|El gobierno anunció el lunes que va a bajar los impuestos a las familias que ganan menos que la media.",
                "pt|O governo anunciou na segunda-feira que vai baixar os impostos para as famílias que não ganham muito.",
                "it|Il governo ha annunciato lunedì che abbasserà le tasse alle famiglie che guadagnano meno della media.",
                "nl|De regering heeft maandag aangekondigd dat zij de belastingen voor gezinnen met een laag inkomen zal verlagen.",
                "sv|Regeringen sade på måndagen att den ska sänka skatten för familjer som inte tjänar så mycket.",
                "pl|Rząd zapowiedział w poniedziałek, że obniży podatki dla rodzin, które nie zarabiają dużo, oraz dla osób starszych.",
                "tr|Hükümet pazartesi günü bir açıklama yaptı ve geliri düşük olan aileler için vergilerin daha az olacağını söyledi.",
                "fi|Hallitus sanoi maanantaina, että se laskee veroja, mutta vain niiden perheiden, jotka eivät ansaitse paljon.",
                "id|Pemerintah mengatakan pada hari Senin bahwa pajak akan turun untuk keluarga yang tidak berpenghasilan besar.",
                "ru|Правительство сообщило в понедельник, что оно снизит налоги для семей, которые не получают много.",
                "uk|Уряд повідомив у понеділок, що він знизить податки для родин, які не мають великих доходів, але не для всіх.",
                "ar|قالت الحكومة يوم الاثنين إنها ستخفض الضرائب على الأسر التي لا تكسب كثيرا من المال في هذا العام",
                "el|Η κυβέρνηση ανακοίνωσε τη Δευτέρα ότι θα μειώσει τους φόρους.",
                "zh|政府周一宣布将为低收入家庭减税。",
                "ja|政府は月曜日、所得の低い家庭の税金を下げると発表した。",
                "ko|정부는 월요일 저소득 가정의 세금을 줄이겠다고 발표했다.",
                "he|הממשלה הודיעה ביום שני כי תוריד את המסים למשפחות.",
                "hi|सरकार ने सोमवार को कहा कि वह करों में कटौती करेगी।"
            })
    void shouldTellTheLanguageOfASentence(String language, String text) {
        assertThat(detector.detect(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "Shr 45 cts vs 58 cts Net 1.1 mln vs 829,000",
                "La La Land, El Chapo and Los Angeles",
                "Der Spiegel sues Die Welt in Berlin"
            })
    void shouldNotTakeEnglishOrNothingForAnotherLanguage(String text) {
        assertThat(detector.detect(text).filter(language -> !language.equals("en")))
                .isEmpty();
    }

    @Test
    void shouldTellEnglishThatQuotesAnotherLanguage() {
        String text =
                "\"Le roi est mort, vive le roi\", he said, and the crowd in the square shouted with him for an hour.";
        assertThat(detector.detect(text)).contains("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"******Blah blah blah.", "42 malaysian ringgit", "Dada dada, DADA dada!"})
    void shouldLeaveOpenWhatIsHardlyAWordOrTwo(String text) {
        assertThat(detector.detect(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"größte Brücke gesperrt, de", "różne głosy w sejmie, pl", "sequía y más calor, es"})
    void shouldTellAFewWordsByLettersThatEnglishLacks(String text, String language) {
        assertThat(detector.detect(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Chef opens café", "naïve cliché", "A protégé of Dalí", "Fiancé jailed", "Beyoncé résumé row"})
    void shouldTakeNoEnglishForAnotherLanguageForAWordThatItBorrowed(String text) {
        assertThat(detector.detect(text).orElse("en")).isEqualTo("en");
    }

    /** Languages whose numbers look alike are confused first: Malay and Indonesian, Danish and Norwegian. */
    @ParameterizedTest
    @CsvSource({"200, 97.5, 1.5", "50, 93, 4", "20, 71, 7.5"})
    void shouldTellNewsInSeventyLanguages(int length, double leastRight, double mostWrong) {
        NewsByLength news = NewsByLength.of(detector, length);
        assertThat(news.percentRight()).isGreaterThanOrEqualTo(leastRight);
        assertThat(news.percentWrong()).as(String.join("\n", news.wrong())).isLessThanOrEqualTo(mostWrong);
    }

    @Test
    void shouldBeMeasuredInAllLanguagesThatItTells() {
        Set<String> measured =
                NewsByLength.lines().stream().map(line -> line.split("\t")[0]).collect(Collectors.toSet());
        assertThat(measured)
                .hasSizeGreaterThan(70)
                .containsAll(FunctionWords.shipped().languages());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks resume in Geneva",
                "Bank raises rates again",
                "Supreme Court Rules Trump Wrongly Ended DACA, Leaves Program In Place",
                "Princess Eugenie Praises Selena Gomez For Revealing Kidney Transplant Scar",
                "CANADIAN BASHAW LEDUC TO MERGE WITH ERSKINE RESOURCES",
                "Oper shr loss 17 cts vs profit 24 cts, revs 14.3 mln vs 11.9 mln, avg shrs"
            })
    void shouldNeverTakeAnEnglishHeadlineForAnotherLanguage(String headline) {
        assertThat(detector.detect(headline).orElse("en")).isEqualTo("en");
    }
}
