package newsreel.numbers.words;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.numbers.words.DigitRun.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitRunTest {
    private static final DigitMarks ENGLISH = new DigitMarks('.', ',', true);
    private static final DigitMarks GERMAN = new DigitMarks(',', '.', false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,674.5 million|1674.5",
                "'1,1,1,1'|1",
                "12,34,567.89|1234567.89",
                "'22,24,26'|22",
                "'12 , 000 people'|12000",
                "3 . 5 %|3.5",
                "40 000 of them|40000",
                "40 100 of them|40",
                "1 234 567|1234567",
                ".25|0.25",
                "7. Then|7",
                "007|7",
                "4 .5 billion|4.5",
                "2 .22-calibre rifles|2",
                "'1.250,50 euros'|1250.5",
                "12'500 francs|12500",
                "'12 500,50 to each'|12500.5",
                "1.250.000 euros|1250000",
            })
    void shouldTakeTheDigitsOfOneNumber(String text, String value) {
        DigitRun run = DigitRun.at(text, 0, ENGLISH, true);

        assertThat(run.sort()).isEqualTo(Sort.NUMBER);
        assertThat(ENGLISH.value(text, 0, run.end())).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500 Euro|1500",
                "1.674,5 Millionen|1674.5",
                "3,5 Prozent|3.5",
                "'12,34'|12.34",
                "1.674.500|1674500",
                "40 000 Menschen|40000",
            })
    void shouldTakeTheMarksOfTheLanguage(String text, String value) {
        DigitRun run = DigitRun.at(text, 0, GERMAN, true);

        assertThat(run.sort()).isEqualTo(Sort.NUMBER);
        assertThat(GERMAN.value(text, 0, run.end())).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,5", "1,25 bn", "500,50 each"})
    void shouldDoubtADecimalCommaAndNeverCutIt(String text) {
        DigitRun run = DigitRun.at(text, 0, ENGLISH, true);

        assertThat(run.sort()).isEqualTo(Sort.DOUBTFUL);
        assertThat(run.end()).isEqualTo(text.split(" ")[0].length());
    }

    @Test
    void shouldTakeAnAddressOfANetworkForNoNumber() {
        assertThat(DigitRun.at("192.168.100.200", 0, ENGLISH, true)).isEqualTo(new DigitRun(15, Sort.CODE));
    }

    @Test
    void shouldTakeVersionsForNoNumber() {
        assertThat(DigitRun.at("2.0.1 is out", 0, ENGLISH, true)).isEqualTo(new DigitRun(5, Sort.CODE));
    }

    @Test
    void shouldTakeEndlessDigitsForNoNumber() {
        assertThat(DigitRun.at("9".repeat(31), 0, ENGLISH, true)).isEqualTo(new DigitRun(31, Sort.CODE));
    }

    @Test
    void shouldNotJoinNumbersAcrossATokenisedCommaAfterAMonth() {
        assertThat(DigitRun.at("12 , 300 people", 0, ENGLISH, false).end()).isEqualTo(2);
    }
}
