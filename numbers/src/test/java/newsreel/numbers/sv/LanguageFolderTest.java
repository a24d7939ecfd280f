package newsreel.numbers.sv;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.numbers.NumberExtractor;
import newsreel.numbers.NumberExtractors;
import newsreel.numbers.Shown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A language is a folder of tables and a class of a few lines; what its tables leave out it does not read. */
class LanguageFolderTest {
    private static final NumberExtractor SWEDISH = NumberExtractors.of(Swedish.language());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tjugofyra bilar|24 bil",
                "trehundratolv personer|312 personer",
                "tvåtusen femhundra bilar|2500 bil",
                "femtiotusen kronor|50000 SEK",
                "halvannan miljon kronor|1500000 SEK",
                "en miljard kronor|1000000000 SEK",
                "12 500 nya bilar|12500 bil",
                "1 234,56 kronor|1234.56 SEK",
                "en halv miljon bilar|500000 bil",
            })
    void shouldReadNumbersOfOneWordAndOfMany(String text, String expected) {
        assertThat(Shown.by(SWEDISH, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Priset steg från 3 till 5 kronor|3->5 SEK UP",
                "mellan 3 och 5 kilometer|3..5 kilometer",
                "Räntan sjönk med 0,5 procentenheter|0.5 percentage-point DOWN",
                "cirka 30 hus|30 hus APPROXIMATELY",
                "den 12 maj 2023|2023-05-12",
                "klockan 14.30|T14:30",
                "en 34 år gammal man|34 year",
                "en fyrtiofemåring|45 year",
                "den tjugofemte bilen|25",
            })
    void shouldReadWhatLanguagesShare(String text, String expected) {
        assertThat(Shown.by(SWEDISH, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"femtiofemton", "tjugotjugo", "hundrahundra", "tvåhund", "femtonhundratals", "ensam"})
    void shouldPassByWordsThatOnlyBeginAsNumbersDo(String word) {
        assertThat(Shown.by(SWEDISH, "Det var " + word + " då")).isEmpty();
    }
}
