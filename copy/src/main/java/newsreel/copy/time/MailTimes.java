package newsreel.copy.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads moments whose month has a name, as programs write them: mail and feeds ({@code Wed, 04 Mar 26 12:00:00 +0100 (CET)},
 * RFC 2822 with its years of two digits), {@code date} ({@code Wed Mar 04 12:00:00 GMT 2026}), and American clocks
 * ({@code March 4, 2026 12:15 PM}). The weekday is passed over, right or wrong. Without a zone, or with one that nobody
 * knows, it is UTC; without a time of day, the day's start.
 */
final class MailTimes {
    private static final String WEEKDAY = "(?:\\p{L}{2,15}(?:\\.?,\\s*|\\.?\\s+))?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?";
    private static final String MONTH = "(?<month>\\p{L}{3,15})\\.?";
    private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
    private static final String CLOCK = "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?"
            + "(?:[.,](?<fraction>\\d{1,30}))?\\s*(?<half>[ap]\\.?m\\b\\.?)?";
    private static final String ZONE =
            "(?:\\s*(?<zone>(?:gmt|utc)?[+-]\\d{2}:?\\d{2}|[a-z]{1,5})(?:\\s+[a-z]{2,5})?)?(?:\\s*\\([^()]*\\))?";
    private static final String THEN_CLOCK = "(?:(?:,|,?\\s+at|t)?\\s*" + CLOCK + ZONE + ")?";

    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + DAY + "(?:[\\s-]|de\\s)+" + MONTH + ",?(?:[\\s-]|de\\s)+" + YEAR + "(?!\\d)" + THEN_CLOCK);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+(?<year>\\d{4})(?!\\d)" + THEN_CLOCK);
    private static final Pattern YEAR_LAST =
            Pattern.compile(WEEKDAY + MONTH + "\\s+" + DAY + "\\s+" + CLOCK + ZONE + "\\s+(?<year>\\d{4})");

    /** Years of two digits below that are of this century (RFC 2822, 4.3). */
    private static final int TURN = 50;

    private static final int CENTURY = 100;

    private MailTimes() {}

    /**
     * The moment that the text is, and nothing else.
     *
     * @throws DateTimeException when the calendar has no such day, or the day no such time
     */
    static Optional<Timestamp> parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return parse(DAY_FIRST, lower).or(() -> parse(MONTH_FIRST, lower)).or(() -> parse(YEAR_LAST, lower));
    }

    private static Optional<Timestamp> parse(Pattern form, String text) {
        Matcher parts = form.matcher(text);
        if (!parts.matches() || MonthNames.ofShort(parts.group("month")) == 0) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(
                year(parts.group("year")),
                MonthNames.ofShort(parts.group("month")),
                Integer.parseInt(parts.group("day")));
        boolean precise = parts.group("hour") != null;
        LocalTime time = precise ? IsoTimes.time(parts) : LocalTime.MIN;
        return Optional.of(new Timestamp(
                day.atTime(time).atZone(ClockTimes.zone(parts.group("zone"))).toInstant(), precise));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < TURN ? 20 * CENTURY + year : 19 * CENTURY + year;
    }
}
