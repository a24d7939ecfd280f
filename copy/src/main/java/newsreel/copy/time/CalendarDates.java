package newsreel.copy.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads days as people write them, with the names of months that {@link MonthNames} has, or in numbers whose order is plain.
 * Years of the Buddhist era, which Thai pages write, count as ours; {@link OtherCalendars} has the rest.
 */
final class CalendarDates {
    /** A month's name: letters with the marks of their script, dots within ({@code มิ.ย.}), at times two words. */
    private static final String MONTH = "(?<month>[\\p{L}\\p{M}][\\p{L}\\p{M}.]{1,19}(?:\\s[\\p{L}\\p{M}]{4,8})?)";

    private static final String DAY = "(?<!\\d)(?<day>\\d{1,2})";
    private static final String YEAR = "(?<year>\\d{4})(?!\\d)";

    /** One way to write a day, and what no such day goes without: that is looked for first. */
    private record Form(Pattern pattern, List<String> signs) {
        static Form of(String pattern, String... signs) {
            return new Form(Pattern.compile(pattern), List.of(signs));
        }

        boolean mayStandIn(String text) {
            return signs.isEmpty() || signs.stream().anyMatch(text::contains);
        }
    }

    /** With the year in four digits. */
    private static final List<Form> OF_WHOLE_YEARS = List.of(
            Form.of("(?<![\\p{L}\\p{M}])" + MONTH + "\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?[,،]?\\s+" + YEAR),
            Form.of(DAY + "(?:(?:st|nd|rd|th|er|[ºª°.])?[\\s/-]+|\\.)(?:(?:de|of)\\s+|d['’])?" + MONTH
                    + "(?:\\s?/\\s?\\p{L}{3,12})?(?:\\.?[,،]?[\\s/-]+|\\.)(?:del?\\s+|พ\\.ศ\\.\\s*)?" + YEAR),
            Form.of(DAY + "\\s+tháng\\s+(?<month>\\d{1,2}),?\\s+(?:năm\\s+)?" + YEAR, "tháng"),
            Form.of("(?<!\\d)(?<year>\\d{4})\\.?\\s+(?:m\\.\\s+)?" + MONTH + "\\s+(?<day>\\d{1,2})(?!\\d)"),
            Form.of("(?<year>\\d{4})\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일]", "年", "년"),
            Form.of("(?<![\\d.])(?<year>(?:19|20|25)\\d\\d)\\s?(?<bar>[./-])\\s?(?<month>\\d{1,2})\\s?\\k<bar>\\s?"
                    + "(?<day>\\d{1,2})(?!\\d)"));

    private static final Form DOTTED = Form.of(
            "(?<![\\d.])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4}|\\d\\d)(?!\\d|\\.\\d)", ".");
    private static final Pattern BARRED = Pattern.compile(
            "(?<![\\d/-])(?<day>\\d{1,2})(?<bar>[/-])(?<month>\\d{1,2})\\k<bar>" + "(?<year>\\d{4}|\\d\\d)(?![\\d/-])");

    private static final int MONTHS = 12;
    private static final int YEAR_DIGITS = 4;
    private static final int CENTURY = 2000;
    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_BUDDHIST = 2443;

    private CalendarDates() {}

    /** A day, and what stands before and after it in the text. */
    record Found(LocalDate day, String before, String after) {
        static Found of(LocalDate day, Matcher parts, String text) {
            return new Found(day, text.substring(0, parts.start()), text.substring(parts.end()));
        }
    }

    /**
     * The first day in the text, which is in lower case with ASCII digits.
     *
     * @param dayFirst whether the text's language is one that puts the day before the month; where nobody knows, a day that
     *     could be a month makes no date
     */
    static Optional<Found> in(String text, BooleanSupplier dayFirst) {
        return Stream.concat(holdsWholeYear(text) ? OF_WHOLE_YEARS.stream() : Stream.of(), Stream.of(DOTTED))
                .filter(form -> form.mayStandIn(text))
                .flatMap(form -> find(form.pattern(), text).stream())
                .findFirst()
                .or(() -> barred(text, dayFirst))
                .or(() -> OtherCalendars.in(text));
    }

    /** Whether four digits stand in a row. */
    private static boolean holdsWholeYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < YEAR_DIGITS; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == YEAR_DIGITS;
    }

    private static Optional<Found> find(Pattern form, String text) {
        Matcher parts = form.matcher(text);
        while (parts.find()) {
            Optional<Found> found = found(parts, monthOf(parts.group("month")), number(parts, "day"), text);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> barred(String text, BooleanSupplier putsDayFirst) {
        Matcher parts = BARRED.matcher(text);
        if (!parts.find()) {
            return Optional.empty();
        }
        int first = number(parts, "day");
        int second = number(parts, "month");
        boolean dayFirst = putsDayFirst.getAsBoolean();
        if (parts.group("year").length() == 2 && !dayFirst) {
            return Optional.empty();
        }
        if (second > MONTHS) {
            return found(parts, first, second, text);
        }
        return dayFirst || first > MONTHS || first == second ? found(parts, second, first, text) : Optional.empty();
    }

    private static Optional<Found> found(Matcher parts, int month, int day, String text) {
        if (month == 0) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(year(number(parts, "year")), month, day);
            return Optional.of(Found.of(date, parts, text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(int written) {
        if (written < 100) {
            return CENTURY + written;
        }
        return written < FIRST_BUDDHIST ? written : written - BUDDHIST_ERA;
    }

    static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }

    private static int monthOf(String name) {
        if (Character.isDigit(name.charAt(0))) {
            return Integer.parseInt(name);
        }
        int blank = name.indexOf(' ');
        String first = blank < 0 ? name : name.substring(0, blank);
        return Stream.of(name, first, withoutIn(first))
                .mapToInt(MonthNames::ofShort)
                .filter(month -> month > 0)
                .findFirst()
                .orElse(0);
    }

    /** Hebrew writes "in June" as one word. */
    private static String withoutIn(String name) {
        return name.charAt(0) == 'ב' ? name.substring(1) : name;
    }
}
