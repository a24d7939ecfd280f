package newsreel.numbers.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitRunTest {

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
        DigitRun run = DigitRun.at(text, 0, true);

        assertThat(run.isNumber()).isTrue();
        assertThat(DigitRun.value(text, 0, run.end())).isEqualByComparingTo(value);
    }

    @Test
    void shouldTakeVersionsForNoNumber() {
        assertThat(DigitRun.at("2.0.1 is out", 0, true)).isEqualTo(new DigitRun(5, false));
    }

    @Test
    void shouldTakeEndlessDigitsForNoNumber() {
        assertThat(DigitRun.at("9".repeat(31), 0, true)).isEqualTo(new DigitRun(31, false));
    }

    @Test
    void shouldNotJoinNumbersAcrossATokenisedCommaAfterAMonth() {
        assertThat(DigitRun.at("12 , 300 people", 0, false).end()).isEqualTo(2);
    }
}
