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
                "20190504                        | 2019-05-04T00:00:00Z",
                "20190504T120000+0200            | 2019-05-04T10:00:00Z",
                "20190504120000                  | 2019-05-04T12:00:00Z",
                "1709553600                      | 2024-03-04T12:00:00Z",
                "2026-03-04T12:00:00.123456Z     | 2026-03-04T12:00:00.123456Z",
                "2026-03-04 12:00:00 EST         | 2026-03-04T17:00:00Z",
            })
    void datesAreReadInTheFormsThatJsonHasThem(String text, Instant expected) {
        assertThat(Timestamps.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 22 Sep 23 22:05:03 +0300         | 2023-09-22T19:05:03Z",
                "Fri, 22 Sep 78 22:05:03 GMT           | 1978-09-22T22:05:03Z",
                "Mon, 04 Mar 2024 12:00:00 +0000 (UTC) | 2024-03-04T12:00:00Z",
                "Mon, 4 Mar 2024 12:00:00 -0500 EST    | 2024-03-04T17:00:00Z",
                "Mon, 04 Mar 2024 12:00:00 CET         | 2024-03-04T11:00:00Z",
                "Mon, 04 Mar 2024 12:00:00 IST         | 2024-03-04T06:30:00Z",
                "Mon, 04 Mar 2024 12:00:00 CST         | 2024-03-04T18:00:00Z",
                "Mon, 04 Mar 2024 12:00:00 UT          | 2024-03-04T12:00:00Z",
                "Mon, 04 Mar 2024 12:00:00 GMT+0200    | 2024-03-04T10:00:00Z",
                "Mon, 04 Mar 2024 12:00:00 +01:00      | 2024-03-04T11:00:00Z",
                "Mon, 04 Mar 2024 12:00:00             | 2024-03-04T12:00:00Z",
                "Mon, 04 Mar 2024                      | 2024-03-04T00:00:00Z",
                "Wed, 04 Mar 2024 12:00:00 GMT         | 2024-03-04T12:00:00Z",
                "Mon,04 Mar 2024 12:00:00 GMT          | 2024-03-04T12:00:00Z",
                "Monday, 4 March 2024 12:00 EST        | 2024-03-04T17:00:00Z",
                "04-Mar-2024 12:00:00                  | 2024-03-04T12:00:00Z",
                "Mon, 04 mars 2024 12:00:00 +0100      | 2024-03-04T11:00:00Z",
                "lun., 04 févr. 2024 12:00:00 +0100    | 2024-02-04T11:00:00Z",
                "Mon Mar 04 12:00:00 GMT 2024          | 2024-03-04T12:00:00Z",
                "Mon Mar  4 12:00:00 2024              | 2024-03-04T12:00:00Z",
                "Mon Mar 04 12:00:00 +0000 2024        | 2024-03-04T12:00:00Z",
                "Sun, 15 Dec 2024 12:15 PM             | 2024-12-15T12:15:00Z",
                "Sun, 15 Dec 2024 12:15 am EST         | 2024-12-15T05:15:00Z",
                "March 4, 2024 12:00 PM                | 2024-03-04T12:00:00Z",
                "4 de marzo de 2024                    | 2024-03-04T00:00:00Z",
            })
    void datesAreReadInTheFormsThatMailAndFeedsHaveThem(String text, Instant expected) {
        assertThat(Timestamps.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "04/03/2024 12:00",
                "Thu, 30 Feb 2024 12:00:00 GMT",
                "4 Smarch 2024",
                "2026-03-04 12:00 or so",
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
