package newsreel.copy.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds moments in what pages show and say: those that {@link Timestamps} reads, with words around them, and those that
 * people write out, in the languages of {@link CalendarDates}. Without a zone, UTC; without a time of day, the day's start;
 * to the second. Thread-safe.
 */
public final class TimesInText {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern DATE_WORD =
            Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|tue|wed|thu|sat"
                    + "|st|nd|rd|th|a|p|m|am|pm|at|on|published|updated|posted|date|t|de|[a-z]{1,3}t|z|utc|gmt");

    private TimesInText() {}

    /** The first moment in the text. */
    public static Optional<Timestamp> read(String text) {
        String plain = text.strip();
        try {
            return Timestamps.since1970(plain)
                    .map(moment -> new Timestamp(moment, true))
                    .or(() -> iso(plain))
                    .or(() -> words(plain.toLowerCase(Locale.ROOT)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Whether the text is a date, with or without a time, and nothing else. */
    public static boolean isOnly(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return read(text).isPresent()
                && WORD.matcher(lower)
                        .results()
                        .map(word -> word.group())
                        .allMatch(word -> MonthNames.of(word) > 0
                                || DATE_WORD.matcher(word).matches());
    }

    private static Optional<Timestamp> iso(String text) {
        return IsoTimes.in(text)
                .map(found -> new Timestamp(found.instant().truncatedTo(ChronoUnit.SECONDS), found.precise()));
    }

    private static Optional<Timestamp> words(String text) {
        return CalendarDates.in(text)
                .map(found -> ClockTimes.in(found.after(), found.day())
                        .or(() -> ClockTimes.in(found.before(), found.day()))
                        .map(moment -> new Timestamp(moment.toInstant(), true))
                        .orElseGet(() -> startOf(found.day())));
    }

    private static Timestamp startOf(LocalDate day) {
        return new Timestamp(day.atStartOfDay().toInstant(ZoneOffset.UTC), false);
    }
}
