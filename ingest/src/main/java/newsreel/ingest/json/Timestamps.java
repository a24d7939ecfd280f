package newsreel.ingest.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import newsreel.article.CommonEra;

/**
 * Reads the dates that JSON holds: ISO 8601 with an offset ({@code 2026-03-04T12:00:00.5+01:00}, {@code +0100},
 * {@code +01}, {@code Z}; a blank may stand for the T), without one (taken as UTC), a date alone (its first moment in
 * UTC), the form of mail and HTTP ({@code Wed, 04 Mar 2026 12:00:00 GMT}), and seconds or milliseconds since 1970.
 */
final class Timestamps {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    /** More seconds than that are milliseconds: the year 5138 is not in the news yet, and neither is 1973 in milliseconds. */
    private static final BigDecimal MOST_SECONDS = new BigDecimal("100000000000");

    private static final int NANO_DIGITS = 9;
    private static final int MOST_DIGITS = 100;

    private Timestamps() {}

    /** Nothing when the text is no date in any of these forms. */
    static Optional<Instant> parse(String text) {
        String date = text.strip();
        return parse(ISO, blankToT(date)).or(() -> parse(DateTimeFormatter.RFC_1123_DATE_TIME, date));
    }

    /** Nothing when it is out of all bounds. */
    static Optional<Instant> ofNumber(BigDecimal number) {
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

    private static Optional<Instant> parse(DateTimeFormatter form, String text) {
        try {
            return Optional.of(
                            instant(form.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)))
                    .filter(CommonEra::holds);
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor date) {
        if (date instanceof OffsetDateTime exact) {
            return exact.toInstant();
        }
        LocalDateTime local = date instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) date;
        return local.toInstant(ZoneOffset.UTC);
    }

    private static String blankToT(String date) {
        int blank = date.indexOf(' ');
        return blank == 10
                ? date.substring(0, blank) + "T" + date.substring(blank + 1).replace(" ", "")
                : date;
    }
}
