package newsreel.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads moments as IPTC's formats write them: ISO 8601, extended ({@code 2019-05-10T16:02:28+02:00}) or basic, as in NITF
 * ({@code 20080219T101500+0100}). Without a zone, UTC; without a time of day, the day's start. Thread-safe.
 */
public final class IptcTime {
    private static final Pattern MOMENT = Pattern.compile("(?<year>\\d{4})-?(?<month>\\d{2})-?(?<day>\\d{2})"
            + "(?:[T ](?<hour>\\d{2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d+)?)?)?"
            + "\\s?(?<zone>Z|[+-]\\d{2}(?::?\\d{2})?)?");

    private IptcTime() {}

    /** The moment that the text names; empty for null and for what names none. */
    public static Optional<Instant> parse(String text) {
        Matcher parts = MOMENT.matcher(text == null ? "" : text.strip());
        try {
            return parts.matches() ? Optional.of(instant(parts)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Instant instant(Matcher parts) {
        LocalDate day = LocalDate.of(number(parts, "year"), number(parts, "month"), number(parts, "day"));
        LocalTime time = LocalTime.of(number(parts, "hour"), number(parts, "minute"), number(parts, "second"));
        String zone = parts.group("zone");
        return day.atTime(time).toInstant(zone == null ? ZoneOffset.UTC : ZoneOffset.of(zone));
    }

    private static int number(Matcher parts, String group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
