package newsreel.numbers.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            })
    void shouldTakeTheDigitsOfOneNumber(String text, String value) {
        DigitRun run = DigitRun.at(text, 0, ENGLISH, true);

        assertThat(run.isNumber()).isTrue();
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
                "10.30 Uhr|10",
            })
    void shouldTakeTheMarksOfTheLanguage(String text, String value) {
        DigitRun run = DigitRun.at(text, 0, GERMAN, true);

        assertThat(run.isNumber()).isTrue();
        assertThat(GERMAN.value(text, 0, run.end())).isEqualByComparingTo(value);
    }

    @Test
    void shouldTakeVersionsForNoNumber() {
        assertThat(DigitRun.at("2.0.1 is out", 0, ENGLISH, true)).isEqualTo(new DigitRun(5, false));
    }

    @Test
    void shouldTakeEndlessDigitsForNoNumber() {
        assertThat(DigitRun.at("9".repeat(31), 0, ENGLISH, true)).isEqualTo(new DigitRun(31, false));
    }

    @Test
    void shouldNotJoinNumbersAcrossATokenisedCommaAfterAMonth() {
        assertThat(DigitRun.at("12 , 300 people", 0, ENGLISH, false).end()).isEqualTo(2);
    }
}
