package newsreel.copy.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-04T12:00:00Z            | 2026-03-04T12:00:00Z",
                "2026-03-04T12:00:00.250+01:00   | 2026-03-04T11:00:00.250Z",
                "2026-03-04T12:00:00+0100        | 2026-03-04T11:00:00Z",
                "2026-03-04T12:00:00-05          | 2026-03-04T17:00:00Z",
                "2026-03-04t12:00z               | 2026-03-04T12:00:00Z",
                "2026-03-04 12:00:00 +0000       | 2026-03-04T12:00:00Z",
                "2026-03-04T12:00:00             | 2026-03-04T12:00:00Z",
                "2026-03-04 12:00                | 2026-03-04T12:00:00Z",
                "2026-03-04                      | 2026-03-04T00:00:00Z",
                "Wed, 04 Mar 2026 12:00:00 GMT   | 2026-03-04T12:00:00Z",
                "Wed, 4 Mar 2026 12:00:00 +0100  | 2026-03-04T11:00:00Z",
            })
    void datesAreReadInTheFormsThatJsonHasThem(String text, Instant expected) {
        assertThat(Timestamps.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "04/03/2026",
                "2026-13-04",
                "2026-03-04T25:00:00Z",
                "2026-03-04Tx",
                "+99999-01-01T00:00:00Z"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(Timestamps.parse(text)).isEmpty();
    }

    @Test
    void numbersAreSecondsOrMillisecondsSince1970() {
        assertThat(Timestamps.ofNumber(new BigDecimal("1772625600"))).contains(Instant.parse("2026-03-04T12:00:00Z"));
        assertThat(Timestamps.ofNumber(new BigDecimal("1772625600.5")))
                .contains(Instant.parse("2026-03-04T12:00:00.500Z"));
        assertThat(Timestamps.ofNumber(new BigDecimal("1772625600123")))
                .contains(Instant.parse("2026-03-04T12:00:00.123Z"));
        assertThat(Timestamps.ofNumber(new BigDecimal("-86400"))).contains(Instant.parse("1969-12-31T00:00:00Z"));
        assertThat(Timestamps.ofNumber(new BigDecimal("1e50"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999"})
    void shouldNotWriteOutABillionDigits(String number) {
        assertThat(Timestamps.ofNumber(new BigDecimal(number))).isEmpty();
    }
}
