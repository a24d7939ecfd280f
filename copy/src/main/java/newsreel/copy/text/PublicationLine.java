package newsreel.copy.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that holds nothing but when the article was published or updated: {@code Friday, July 21, 2017},
 * {@code Published: 4 October 1993}, {@code Oct. 5, 1993 9:15 AM PT}, {@code Published 4 Oct 2023 | Updated 5 Oct 2023}.
 *
 * @param published the start of that day in UTC; empty when the line only says when the article was updated
 */
record PublicationLine(Optional<Instant> published) {
    private static final int LONGEST = 120;
    private static final int DIGITS_OF_A_YEAR = 4;
    private static final String LABEL =
            "(?<label>first published|published|posted|date|updated|last updated|last modified|modified)"
                    + "(?: on| at)?\\s*:?\\s*";
    private static final String TIME =
            "(?:at\\s+)?\\d{1,2}(?:[:.]\\d{2}){0,2}\\s*(?:[ap]\\.?m\\.?)?\\s*\\(?[a-z]{0,4}\\)?";
    private static final String WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+";
    private static final String DATE =
            "(?<date>\\d{4}-\\d{2}-\\d{2}|[a-z]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\\.?,? \\d{4})";
    private static final Pattern MOMENT = Pattern.compile("(?i)^(?:" + LABEL + ")?(?:" + TIME + ",?\\s+)?(?:" + WEEKDAY
            + ")?" + DATE + "(?:[T,]?\\s*" + TIME + ")?$");
    private static final Pattern TIME_ALONE = Pattern.compile("(?i)^" + TIME + "$|^\\d+ min(?:ute)?s? read$");
    private static final Pattern PARTS = Pattern.compile(
            "\\s*[|•·/]\\s*|\\s+[-–—]\\s+|(?<!(?i:last))[.,;]?\\s+(?=(?i:last )?(?i:updated|modified))");
    private static final List<DateTimeFormatter> DATES = List.of(
            format("MMMM d yyyy"),
            format("MMM d yyyy"),
            format("d MMMM yyyy"),
            format("d MMM yyyy"),
            DateTimeFormatter.ISO_LOCAL_DATE);

    static Optional<PublicationLine> parse(String line) {
        if (line.length() > LONGEST || !hasYear(line)) {
            return Optional.empty();
        }
        Optional<PublicationLine> found = Optional.empty();
        for (String part : PARTS.split(line)) {
            Optional<PublicationLine> here = ofPart(part);
            if (here.isEmpty() && !TIME_ALONE.matcher(part).matches()) {
                return Optional.empty();
            }
            found = found.filter(earlier -> earlier.published.isPresent()).or(() -> here);
        }
        return found;
    }

    /** No date that counts goes without one. */
    private static boolean hasYear(String line) {
        int digits = 0;
        for (int i = 0; i < line.length() && digits < DIGITS_OF_A_YEAR; i++) {
            digits = line.charAt(i) >= '0' && line.charAt(i) <= '9' ? digits + 1 : 0;
        }
        return digits == DIGITS_OF_A_YEAR;
    }

    private static Optional<PublicationLine> ofPart(String part) {
        Matcher matcher = MOMENT.matcher(part);
        return matcher.matches()
                ? date(matcher.group("date"))
                        .map(date -> isUpdate(matcher.group("label"))
                                ? new PublicationLine(Optional.empty())
                                : new PublicationLine(Optional.of(
                                        date.atStartOfDay(ZoneOffset.UTC).toInstant())))
                : Optional.empty();
    }

    private static boolean isUpdate(String label) {
        return label != null && label.toLowerCase(Locale.ROOT).matches(".*(?:updated|modified)");
    }

    private static Optional<LocalDate> date(String text) {
        String plain = text.replaceAll("[,.]", "")
                .replaceFirst("(?i)\\bsept\\b", "Sep")
                .replaceFirst("(?i)(?<=\\d)(?:st|nd|rd|th)\\b", "");
        return DATES.stream().flatMap(format -> parse(plain, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String date, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(date, format));
        } catch (DateTimeException otherFormat) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US);
    }
}
