package newsreel.copy.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesInTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-03T10:15:30Z | 2024-05-03T10:15:30Z",
                "2024-05-03T10:15:30.123+02:00 | 2024-05-03T08:15:30Z",
                "2024-05-03T10:15:30+0000 | 2024-05-03T10:15:30Z",
                "2024-05-03T10:15-05:00 | 2024-05-03T15:15:00Z",
                "2024-05-03 10:15:30 -0800 | 2024-05-03T18:15:30Z",
                "20240503T101530Z | 2024-05-03T10:15:30Z",
                "Fri, 03 May 2024 10:15:30 GMT | 2024-05-03T10:15:30Z",
                "Fri May 03 2024 10:15:30 GMT+0200 | 2024-05-03T08:15:30Z",
                "May 3, 2024 10:15 AM ET | 2024-05-03T14:15:00Z",
                "Published 11:34 PM EST Nov 19, 2019 | 2019-11-20T04:34:00Z",
                "01:38:07 PM IST Nov 20, 2019 | 2019-11-20T08:08:07Z",
                "20 Nov 2019 08:02 GMT | 2019-11-20T08:02:00Z",
                "Nov. 3rd, 2019 at 12:05 a.m. | 2019-11-03T00:05:00Z",
                "1714731330 | 2024-05-03T10:15:30Z",
                "1714731330000 | 2024-05-03T10:15:30Z",
            })
    void readsAMomentWrittenLikeThis(String text, String moment) {
        assertThat(TimesInText.read(text)).contains(new Timestamp(Instant.parse(moment), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-03 | 2024-05-03",
                "20240503 | 2024-05-03",
                "May 3, 2024 | 2024-05-03",
                "3 May 2024 | 2024-05-03",
                "Friday, 3rd May 2024 | 2024-05-03",
                "3. Mai 2024 | 2024-05-03",
                "3 de mayo de 2024 | 2024-05-03",
                "3 мая 2024 | 2024-05-03",
                "le 3 août 2024 | 2024-08-03",
                "03.05.2024 | 2024-05-03",
                "2024年5月3日 | 2024-05-03",
            })
    void readsADayAsItsStart(String text, String day) {
        assertThat(TimesInText.read(text)).contains(new Timestamp(Instant.parse(day + "T00:00:00Z"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2024-13-45", "May 35, 2024", "99999999999999999999", "12:30", "1.5"})
    void readsNothingElse(String text) {
        assertThat(TimesInText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published May 3, 2024 at 10:15 am EST | true",
                "Friday, May 3, 2024 | true",
                "The council met on May 3, 2024 | false",
                "May 3, 2024: bridge closes | false",
            })
    void tellsADateFromALineThatHoldsOne(String text, boolean only) {
        assertThat(TimesInText.isOnly(text)).isEqualTo(only);
    }
}
