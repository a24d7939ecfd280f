package newsreel.copy.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads moments of ISO 8601, extended ({@code 2019-05-10T16:02:28.5+02:00}) or basic ({@code 20080219T101500+0100}), and
 * what is often written for it: with a blank for the T or none, half days, a zone by its name. Without a zone it is UTC; without a
 * time of day, the day's start.
 */
final class IsoTimes {
    private static final String DATE = "(?<year>\\d{4})-?(?<month>\\d{2})-?(?<day>\\d{2})";
    private static final String TIME = "(?<hour>\\d{1,2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2}))?"
            + "(?:[.,](?<fraction>\\d{1,30}))?\\s*(?<half>[ap]m)?";
    private static final String ZONE = "\\s*(?<zone>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?";
    private static final String NAMED_ZONE = "(?:\\s*\\(?(?<zone>[A-Z]{1,4}|[+-]\\d{2}(?::?\\d{2})?)\\)?)?";
    private static final Pattern WHOLE =
            Pattern.compile(DATE + "(?:[T ]\\s*" + TIME + ")?" + NAMED_ZONE, Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS_ALONE = Pattern.compile("(\\d{8})(\\d{6}Z?)");
    private static final Pattern WITHIN =
            Pattern.compile("(?<!\\d)" + DATE + "(?:[T ]+" + TIME + ZONE + ")?(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final int NANO_DIGITS = 9;

    private IsoTimes() {}

    /**
     * The moment that the text is.
     *
     * @throws DateTimeException when the calendar has no such day, or the day no such time
     */
    static Optional<Timestamp> parse(String text) {
        Matcher digits = DIGITS_ALONE.matcher(text);
        Matcher parts = WHOLE.matcher(digits.matches() ? digits.group(1) + "T" + digits.group(2) : text);
        return parts.matches() && ClockTimes.isZone(parts.group("zone")) ? Optional.of(of(parts)) : Optional.empty();
    }

    /** The first moment in the text; throws the same. */
    static Optional<Timestamp> in(String text) {
        Matcher parts = WITHIN.matcher(text);
        return parts.find() ? Optional.of(of(parts)) : Optional.empty();
    }

    private static Timestamp of(Matcher parts) {
        LocalDate day = LocalDate.of(number(parts, "year"), number(parts, "month"), number(parts, "day"));
        boolean precise = parts.group("hour") != null;
        LocalTime time = precise ? time(parts) : LocalTime.MIN;
        return new Timestamp(
                day.atTime(time).atZone(ClockTimes.zone(parts.group("zone"))).toInstant(), precise);
    }

    /** The time of day in the groups {@code hour}, {@code minute}, {@code second}, {@code fraction} and {@code half}. */
    static LocalTime time(Matcher parts) {
        return LocalTime.of(
                ClockTimes.hour(number(parts, "hour"), parts.group("half")),
                number(parts, "minute"),
                number(parts, "second"),
                nanos(parts.group("fraction")));
    }

    private static int nanos(String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "0".repeat(NANO_DIGITS)).substring(0, NANO_DIGITS));
    }

    private static int number(Matcher parts, String group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
