package newsreel.copy.time;

import static newsreel.copy.time.CalendarDates.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days that are counted from elsewhere: by Japan's eras, by the Buddhist era in its last two digits, by the Persian
 * calendar in words or digits.
 */
final class OtherCalendars {
    private static final Pattern JAPANESE =
            Pattern.compile("(?<era>令和|平成|昭和)\\s?(?<year>元|\\d{1,2})年\\s?(?<month>\\d{1,2})月\\s?(?<day>\\d{1,2})日");
    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "平成", 1988, "昭和", 1925);

    private static final Pattern THAI =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\s+(?<month>[ก-๙.]{3,12})\\s+(?<year>\\d\\d)(?!\\d)");
    private static final int BUDDHIST_CENTURY = 2500 - 543;

    private static final List<String> PERSIAN_MONTHS = List.of(
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند");
    private static final Pattern PERSIAN = Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\s+(?<month>"
            + String.join("|", PERSIAN_MONTHS) + ")(?:\\s+ماه)?،?\\s+(?<year>1[34]\\d\\d)(?!\\d)");
    private static final Pattern PERSIAN_DIGITS = Pattern.compile(
            "(?<!\\d)(?<year>1[34]\\d\\d)(?<bar>[/-])(?<month>\\d{1,2})\\k<bar>(?<day>\\d{1,2})(?!\\d)");
    private static final LocalDate NEW_YEAR_1400 = LocalDate.of(2021, 3, 21);

    private OtherCalendars() {}

    /** The first such day in the text, which is in lower case with ASCII digits and one form of each letter. */
    static Optional<CalendarDates.Found> in(String text) {
        Matcher digits = PERSIAN_DIGITS.matcher(text);
        if (digits.find()) {
            return found(digits, text, OtherCalendars::persianInDigits);
        }
        if (text.chars().allMatch(c -> c < MonthNames.LATIN_ENDS)) {
            return Optional.empty();
        }
        return find(JAPANESE, text, OtherCalendars::japanese)
                .or(() -> find(THAI, text, OtherCalendars::thai))
                .or(() -> find(PERSIAN, text, OtherCalendars::persianInWords));
    }

    private static Optional<CalendarDates.Found> find(Pattern form, String text, Function<Matcher, LocalDate> day) {
        Matcher parts = form.matcher(text);
        return parts.find() ? found(parts, text, day) : Optional.empty();
    }

    private static Optional<CalendarDates.Found> found(Matcher parts, String text, Function<Matcher, LocalDate> day) {
        try {
            return Optional.of(CalendarDates.Found.of(day.apply(parts), parts, text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate japanese(Matcher parts) {
        String year = parts.group("year");
        int inEra = year.equals("元") ? 1 : Integer.parseInt(year);
        return LocalDate.of(ERAS.get(parts.group("era")) + inEra, number(parts, "month"), number(parts, "day"));
    }

    private static LocalDate thai(Matcher parts) {
        return LocalDate.of(
                BUDDHIST_CENTURY + number(parts, "year"),
                MonthNames.ofShort(parts.group("month")),
                number(parts, "day"));
    }

    private static LocalDate persianInWords(Matcher parts) {
        return persian(number(parts, "year"), PERSIAN_MONTHS.indexOf(parts.group("month")) + 1, number(parts, "day"));
    }

    private static LocalDate persianInDigits(Matcher parts) {
        return persian(number(parts, "year"), number(parts, "month"), number(parts, "day"));
    }

    /** Six months of 31 days, then of 30; a year starts with spring, and a day is added eight times in 33 years. */
    private static LocalDate persian(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            throw new DateTimeException("no such day");
        }
        int before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
        return newYear(year).plusDays(before + day - 1L);
    }

    private static LocalDate newYear(int year) {
        LocalDate start = NEW_YEAR_1400;
        for (int each = 1400; each < year; each++) {
            start = start.plusDays(isLeap(each) ? 366 : 365);
        }
        for (int each = 1399; each >= year; each--) {
            start = start.minusDays(isLeap(each) ? 366 : 365);
        }
        return start;
    }

    private static boolean isLeap(int year) {
        return (25 * year + 11) % 33 < 8;
    }
}
