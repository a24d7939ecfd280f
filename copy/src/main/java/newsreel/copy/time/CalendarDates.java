package newsreel.copy.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people write them, with the names of months that {@link MonthNames} has. */
final class CalendarDates {
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]+(?:de\\s+)?"
                    + "(\\p{L}{3,12})\\.?,?[\\s-]+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern DOTTED = Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");
    private static final Pattern EAST_ASIAN = Pattern.compile("(\\d{4})[年년]\\s*(\\d{1,2})[月월]\\s*(\\d{1,2})[日일]");

    private CalendarDates() {}

    /** A day, and what stands before and after it in the text. */
    record Found(LocalDate day, String before, String after) {}

    /** The first day in the text, which is in lower case. */
    static Optional<Found> in(String text) {
        return find(MONTH_FIRST, text, 3, 1, 2)
                .or(() -> find(DAY_FIRST, text, 3, 2, 1))
                .or(() -> find(DOTTED, text, 3, 2, 1))
                .or(() -> find(EAST_ASIAN, text, 1, 2, 3));
    }

    private static Optional<Found> find(Pattern form, String text, int year, int month, int day) {
        Matcher found = form.matcher(text);
        while (found.find()) {
            int number = monthOf(found.group(month));
            if (number > 0) {
                LocalDate date =
                        LocalDate.of(Integer.parseInt(found.group(year)), number, Integer.parseInt(found.group(day)));
                return Optional.of(new Found(date, text.substring(0, found.start()), text.substring(found.end())));
            }
        }
        return Optional.empty();
    }

    private static int monthOf(String name) {
        return Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : MonthNames.of(name);
    }
}
