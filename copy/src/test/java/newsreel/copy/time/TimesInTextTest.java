package newsreel.copy.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
                "Mi 08.11.23 · 09:42 Uhr · Von Ida Berg | 2023-11-08T09:42:00Z",
                "08.11.2023, kl. 21.05 | 2023-11-08T21:05:00Z",
                "Publié le 8 novembre 2023 à 14h07 | 2023-11-08T14:07:00Z",
                "2023年11月08日 09時05分 | 2023-11-08T09:05:00Z",
                "2023年11月8日 午後2時30分 | 2023-11-08T14:30:00Z",
                "2023/11/08 18:40 | 2023-11-08T18:40:00Z",
                "2023-11-08 09:05 | 2023-11-08T09:05:00Z",
                "2023年11月8日 下午3:07 | 2023-11-08T15:07:00Z",
                "입력 2023.11.08 오후 2:30 | 2023-11-08T14:30:00Z",
                "2023-11-08 오전 9:05 | 2023-11-08T09:05:00Z",
                "2023. 11. 8. 09:05 | 2023-11-08T09:05:00Z",
                "٨ نوفمبر ٢٠٢٣ - ٠٩:٠٥ م | 2023-11-08T21:05:00Z",
                "Rabu, 8 Nov 2023 18:40 WIB | 2023-11-08T11:40:00Z",
                "Thứ tư, 18/11/2023, 18:40 (GMT+7) | 2023-11-18T11:40:00Z",
                "8 Kasım 2023 Çarşamba 09:05 | 2023-11-08T09:05:00Z",
                "8 listopada 2023, 9:05 | 2023-11-08T09:05:00Z",
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
                "3.5.24 | 2024-05-03",
                "3 أيار 2024 | 2024-05-03",
                "٣ مايو ٢٠٢٤ | 2024-05-03",
                "3 تشرين الأول 2023 | 2023-10-03",
                "3 พฤษภาคม 2567 | 2024-05-03",
                "3 พ.ค. 2567 | 2024-05-03",
                "3 พฤษภาคม พ.ศ. 2567 | 2024-05-03",
                "Ngày 3 tháng 05 năm 2024 | 2024-05-03",
                "3 tháng 5, 2024 | 2024-05-03",
                "3 मई 2024 | 2024-05-03",
                "৩ মে ২০২৪ | 2024-05-03",
                "3 மே, 2024 | 2024-05-03",
                "3 مئی 2024 | 2024-05-03",
                "۳ مه ۲۰۲۴ | 2024-05-03",
                "3 травня 2024 р. | 2024-05-03",
                "3 sierpnia 2024 | 2024-08-03",
                "3 AĞUSTOS 2024 | 2024-08-03",
                "3 Kasım 2024 | 2024-11-03",
                "3 Agustus 2024 | 2024-08-03",
                "3 Μαΐου 2024 | 2024-05-03",
                "3 במאי 2024 | 2024-05-03",
                "2024. május 3. | 2024-05-03",
                "3 d’agost del 2024 | 2024-08-03",
                "3 février, 2024 | 2024-02-03",
                "Do 9 Apr 2020 | 2020-04-09",
                "3 dez. 2024 | 2024-12-03",
                "23-05-2024 | 2024-05-23",
                "2024년 5월 3일 | 2024-05-03",
                "2024.05.03. | 2024-05-03",
                "２０２４年５月３日 | 2024-05-03",
            })
    void readsADayAsItsStart(String text, String day) {
        assertThat(TimesInText.read(text)).contains(new Timestamp(Instant.parse(day + "T00:00:00Z"), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "令和3年5月14日 | 2021-05-14",
                "令和元年6月24日 | 2019-06-24",
                "平成31年4月30日(火) | 2019-04-30",
                "14 พ.ค. 64 10:30 น. | 2021-05-14",
                "۲۴ اردیبهشت ۱۴۰۰ | 2021-05-14",
                "۱ فروردین ۱۴۰۳ | 2024-03-20",
                "۳۰ اسفند ۱۳۹۹ | 2021-03-20",
                "۱۴۰۰/۰۲/۲۴ | 2021-05-14",
                "14 مايو/ أيار 2021 | 2021-05-14",
                "14.mai.2021 às 10h30 | 2021-05-14",
            })
    void shouldReadDaysThatAreCountedFromElsewhere(String text, String day) {
        assertThat(TimesInText.read(text, "")
                        .map(time -> time.instant().toString().substring(0, 10)))
                .hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "pt-BR, true", "vi, true", "en-GB, true", "en-US, false", "en, false", "fil, false"})
    void readsADayBeforeAMonthInNumbersWhereTheLanguageWritesThemSo(String language, boolean read) {
        assertThat(TimesInText.read("4/3/2026", language).map(Timestamp::instant))
                .isEqualTo(read ? Optional.of(Instant.parse("2026-03-04T00:00:00Z")) : Optional.empty());
    }

    @Test
    void readsAYearOfTwoDigitsBehindBarsWhereTheLanguagePutsDaysFirst() {
        assertThat(TimesInText.read("24/06/19", "fr").map(Timestamp::instant))
                .contains(Instant.parse("2019-06-24T00:00:00Z"));
        assertThat(TimesInText.read("24/06/19", "ja")).isEmpty();
    }

    @Test
    void readsTheDayWhereTheTimeOfDayIsNone() {
        assertThat(TimesInText.read("3 May 2024, 27:81"))
                .contains(new Timestamp(Instant.parse("2024-05-03T00:00:00Z"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024-13-45",
                "May 35, 2024",
                "99999999999999999999",
                "12:30",
                "1.5",
                "4/3/2026",
                "10.4.11.2",
                "40.5.24"
            })
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
