package newsreel.copy.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads moments as pages write them. Without a zone, UTC; without a time of day, the day's start. */
final class Timestamps {
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}");
    private static final Pattern MILLISECONDS = Pattern.compile("1\\d{12}");
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d+)?"
                    + "\\s*([AaPp][Mm])?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?(?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern DATE_WORD =
            Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|tue|wed|thu|sat"
                    + "|st|nd|rd|th|a|p|m|am|pm|at|on|published|updated|posted|date|t|de|[a-z]{1,3}t|z|utc|gmt");

    private Timestamps() {}

    /** The moment in the text, and whether the text gives its time of day. */
    record Timestamp(Instant instant, boolean precise) {}

    static Optional<Timestamp> read(String text) {
        String plain = text.strip();
        try {
            return epoch(plain).or(() -> iso(plain)).or(() -> words(plain.toLowerCase(Locale.ROOT)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Whether the text is a date, with or without a time, and nothing else. */
    static boolean isOnly(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return read(text).isPresent()
                && WORD.matcher(lower)
                        .results()
                        .map(word -> word.group())
                        .allMatch(word -> CalendarDates.isMonth(word)
                                || DATE_WORD.matcher(word).matches());
    }

    private static Optional<Timestamp> epoch(String text) {
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(new Timestamp(Instant.ofEpochSecond(Long.parseLong(text)), true));
        }
        if (MILLISECONDS.matcher(text).matches()) {
            return Optional.of(new Timestamp(Instant.ofEpochMilli(Long.parseLong(text)), true));
        }
        return Optional.empty();
    }

    private static Optional<Timestamp> iso(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.find()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        if (iso.group(4) == null) {
            return Optional.of(startOf(day));
        }
        int hour = ClockTimes.hour(number(iso, 4), iso.group(7));
        LocalTime time = LocalTime.of(hour, number(iso, 5), number(iso, 6));
        return Optional.of(new Timestamp(
                day.atTime(time).atZone(ClockTimes.zone(iso.group(8))).toInstant(), true));
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

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }
}
