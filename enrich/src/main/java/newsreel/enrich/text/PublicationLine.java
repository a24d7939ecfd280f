package newsreel.enrich.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that holds nothing but when the article was published or updated: {@code Friday, July 21, 2017},
 * {@code Published: 4 October 1993}, {@code Updated Oct. 5, 1993 9:15 AM PT}.
 *
 * @param published the start of that day in UTC; null when the line only says when the article was updated
 */
record PublicationLine(Instant published) {
    private static final int LONGEST = 100;
    private static final Pattern LINE = Pattern.compile(
            "(?i)^(?:(first published|published|posted|date|updated|last updated|last modified|modified)"
                    + "(?: on| at)?\\s*:?\\s*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?"
                    + "(\\d{4}-\\d{2}-\\d{2}|[a-z]{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2} [a-z]{3,9}\\.?,? \\d{4})"
                    + "(?:[T,|]?\\s*(?:at\\s+)?\\d{1,2}(?::\\d{2}){0,2}\\s*(?:[ap]\\.?m\\.?)?\\s*\\(?[a-z]{0,4}\\)?)?$");
    private static final List<DateTimeFormatter> DATES = List.of(
            format("MMMM d yyyy"),
            format("MMM d yyyy"),
            format("d MMMM yyyy"),
            format("d MMM yyyy"),
            DateTimeFormatter.ISO_LOCAL_DATE);

    static Optional<PublicationLine> parse(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean update = matcher.group(1) != null
                && matcher.group(1).toLowerCase(Locale.ROOT).matches(".*(updated|modified)");
        return date(matcher.group(2))
                .map(date -> new PublicationLine(
                        update ? null : date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static Optional<LocalDate> date(String text) {
        String plain = text.replace(",", "").replace(".", "").replaceFirst("(?i)\\bsept\\b", "Sep");
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(plain, format));
            } catch (DateTimeParseException next) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US);
    }
}
