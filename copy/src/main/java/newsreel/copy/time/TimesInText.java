package newsreel.copy.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newsreel.article.CommonEra;

/**
 * Finds moments in what pages show and say: those that {@link Timestamps} reads, with words around them, and those that
 * people write out, in the languages of {@link CalendarDates}. Without a zone, UTC; without a time of day, the day's start;
 * to the second. Thread-safe.
 */
public final class TimesInText {
    private static final Set<String> DAY_FIRST_ENGLISH = Set.of("GB", "IE", "AU", "NZ", "ZA", "IN");
    private static final Set<String> BEFORE_DAYS = Set.of(
            "on", "at", "am", "vom", "den", "le", "el", "il", "em", "op", "om", "dnia", "dne", "pada", "ngày", "tháng");
    private static final int LONGEST = 100;
    private static final int FULL_WIDTH = 0xff01;
    private static final int FULL_WIDTH_END = 0xff5e;
    private static final int LAST_OF_ASCII = 0x7f;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern DATE_WORD =
            Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|tue|wed|thu|sat"
                    + "|st|nd|rd|th|a|p|m|am|pm|at|on|published|updated|posted|date|t|de|[a-z]{1,3}t|z|utc|gmt");

    private TimesInText() {}

    /** The first moment in the text, whose language nobody knows. */
    public static Optional<Timestamp> read(String text) {
        return read(text, "");
    }

    /**
     * The first moment in the text.
     *
     * @param language what the text is written in, as a language tag, which tells days from months in {@code 4/3/2026}; may
     *     be empty
     */
    public static Optional<Timestamp> read(String text, String language) {
        if (!holdsDigit(text)) {
            return Optional.empty();
        }
        String plain = plain(text).strip();
        try {
            return Timestamps.since1970(plain)
                    .map(moment -> new Timestamp(moment, true))
                    .or(() -> precise(iso(plain), () -> words(plain.toLowerCase(Locale.ROOT), language)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /**
     * The moment that a text gives which should hold nothing else: as {@link Timestamps} reads it, else as people write it.
     *
     * @param language as {@link #read(String, String)} has it
     */
    public static Optional<Instant> whole(String text, String language) {
        return Timestamps.parse(text)
                .or(() -> text.length() > LONGEST
                        ? Optional.empty()
                        : read(text, language).map(Timestamp::instant).filter(CommonEra::holds));
    }

    /** Whether the text has a digit, of whatever script: no form of a moment goes without, and most lines of a page do. */
    public static boolean holdsDigit(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can stand in a date: a month or weekday in any language, or what stands before days in some. */
    public static boolean isWordOfDate(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !lower.isEmpty()
                && (BEFORE_DAYS.contains(lower) || WeekdayNames.are(lower) || MonthNames.ofShort(lower) > 0);
    }

    /** Whether the text is a date, with or without a time, and nothing else. */
    public static boolean isOnly(String text) {
        return holdsDigit(text)
                && WORD.matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .allMatch(word -> DATE_WORD.matcher(word).matches() || MonthNames.of(word) > 0)
                && read(text).isPresent();
    }

    /** What is written by the standard, unless a time of day that is not stands beside it. */
    private static Optional<Timestamp> precise(Optional<Timestamp> iso, Supplier<Optional<Timestamp>> words) {
        if (iso.isPresent() && iso.get().precise()) {
            return iso;
        }
        Optional<Timestamp> written = words.get();
        return iso.isEmpty() || written.filter(Timestamp::precise).isPresent() ? written : iso;
    }

    private static Optional<Timestamp> iso(String text) {
        return IsoTimes.in(text)
                .map(found -> new Timestamp(found.instant().truncatedTo(ChronoUnit.SECONDS), found.precise()));
    }

    /** With the digits, colons, bars and blanks that all scripts share, and without marks for the direction of text. */
    private static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> plain.append(plain(c)));
        return plain.toString();
    }

    /** Whether it is ASCII: nothing in it would be another. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static char[] plain(int c) {
        if (Character.isDigit(c)) {
            return Character.toChars('0' + Character.digit(c, 10));
        }
        if (c >= FULL_WIDTH && c <= FULL_WIDTH_END) {
            return Character.toChars(c - FULL_WIDTH + '!');
        }
        return Character.toChars(Character.isSpaceChar(c) ? ' ' : c);
    }

    /** English does or does not, as the country has it; most other languages do. */
    private static boolean putsDayFirst(String language) {
        Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
        return switch (locale.getLanguage()) {
            case "", "fil", "tl", "ja", "zh", "ko" -> false;
            case "en" -> DAY_FIRST_ENGLISH.contains(locale.getCountry());
            default -> true;
        };
    }

    private static Optional<Timestamp> words(String text, String language) {
        return CalendarDates.in(text, () -> putsDayFirst(language))
                .map(found -> ClockTimes.in(found.after(), found.day())
                        .or(() -> ClockTimes.in(found.before(), found.day()))
                        .map(moment -> new Timestamp(moment.toInstant(), true))
                        .orElseGet(() -> startOf(found.day())));
    }

    private static Timestamp startOf(LocalDate day) {
        return new Timestamp(day.atStartOfDay().toInstant(ZoneOffset.UTC), false);
    }
}
