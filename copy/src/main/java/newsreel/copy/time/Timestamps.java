package newsreel.copy.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsreel.article.CommonEra;

/**
 * The one rule of what is a moment, for every source, the same on every machine: ISO 8601, extended or basic, with an offset
 * ({@code 2026-03-04T12:00:00.5+01:00}, {@code 20260304T120000+0100}, {@code +01}, {@code Z}; a blank may stand for the T),
 * without one (taken as UTC), a date alone (its first moment); the forms with a month's name that mail, HTTP, feeds and
 * programs write ({@code Wed, 04 Mar 26 12:00:00 GMT}, {@code March 4, 2026 12:15 PM}); seconds or milliseconds since 1970. A
 * date whose day could be its month ({@code 04/03/2026}) is none. Thread-safe.
 */
public final class Timestamps {
    /** As text, only those of our time: other digits may be anything. */
    private static final Pattern SINCE_1970 = Pattern.compile("1\\d{9}(?:\\d{3}|\\.\\d{1,9})?");

    /** More seconds than that are milliseconds: the year 5138 is not in the news yet, and neither is 1973 in milliseconds. */
    private static final BigDecimal MOST_SECONDS = new BigDecimal("100000000000");

    private static final int NANO_DIGITS = 9;
    private static final int LONGEST = 100;
    private static final int MOST_DIGITS = 100;

    private Timestamps() {}

    /** Nothing when the text, which may be null, is no moment in any of these forms, and nothing else. */
    public static Optional<Instant> parse(String text) {
        String bare = text == null ? "" : text.strip();
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return since1970(bare)
                    .or(() -> IsoTimes.parse(bare).map(Timestamp::instant))
                    .or(() -> MailTimes.parse(bare).map(Timestamp::instant))
                    .filter(CommonEra::holds);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The first of these texts that is a moment, to the second, which is as precise as news is; null when none is. */
    public static Instant first(String... texts) {
        return Stream.of(texts)
                .flatMap(text -> parse(text).stream())
                .findFirst()
                .map(moment -> moment.truncatedTo(ChronoUnit.SECONDS))
                .orElse(null);
    }

    /** Seconds or milliseconds since 1970; nothing when it is out of all bounds. */
    public static Optional<Instant> ofNumber(BigDecimal number) {
        // Arithmetic with 1e999999999 would write out a billion digits.
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal seconds = number.abs().compareTo(MOST_SECONDS) > 0 ? number.movePointLeft(3) : number;
        if (seconds.abs().compareTo(MOST_SECONDS) > 0) {
            return Optional.empty();
        }
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        BigDecimal nanos = seconds.subtract(whole).movePointRight(NANO_DIGITS);
        return Optional.of(Instant.ofEpochSecond(whole.longValue(), nanos.longValue()));
    }

    static Optional<Instant> since1970(String text) {
        return SINCE_1970.matcher(text).matches() ? ofNumber(new BigDecimal(text)) : Optional.empty();
    }
}
