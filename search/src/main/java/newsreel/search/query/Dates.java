package newsreel.search.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.search.query.Query.Published;

/** Reads when an article was published: days, months and years of UTC, and moments. */
final class Dates {
    private static final String TO = "..";
    private static final Pattern AGO = Pattern.compile("(\\d{1,5})([smhdw])");
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private final Instant now;

    Dates(Instant now) {
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** From the begin of a day, month or year to the end of another; of a moment, to right before it. */
    Published published(Token token) {
        String value = token.value().strip();
        int to = value.indexOf(TO);
        String first = to < 0 ? value : value.substring(0, to);
        String last = to < 0 ? value : value.substring(to + TO.length());
        if (to < 0 && value.length() > DAY_LENGTH) {
            read(token, value);
            throw Conditions.instead(
                    token, "a moment is one end of a range", "published:" + QueryWriter.value(value + TO));
        }
        Published range = new Published(
                first.isEmpty() ? null : read(token, first).from(),
                last.isEmpty() ? null : read(token, last).to());
        if (range.from() == null && range.to() == null) {
            throw Slip.at(token, "a range from nothing to nothing");
        }
        if (range.from() != null && range.to() != null && !range.from().isBefore(range.to())) {
            throw Conditions.instead(
                    token, "the range ends before it begins", "published:" + QueryWriter.value(last + TO + first));
        }
        return range;
    }

    Published since(Token token) {
        Matcher ago = AGO.matcher(token.value().strip());
        if (!ago.matches()) {
            throw Slip.at(token, "since takes a time such as 30m, 12h, 1d or 2w");
        }
        long number = Long.parseLong(ago.group(1));
        Duration duration = switch (ago.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> Duration.ofDays(7 * number);
        };
        return new Published(now.minus(duration), null);
    }

    private static Published read(Token token, String date) {
        try {
            return switch (date.length()) {
                case YEAR_LENGTH -> years(Year.parse(date));
                case MONTH_LENGTH -> months(YearMonth.parse(date));
                case DAY_LENGTH -> days(LocalDate.parse(date));
                default -> moment(OffsetDateTime.parse(date).toInstant());
            };
        } catch (DateTimeParseException e) {
            throw Slip.at(token, "\"" + date + "\" is no date such as 2024, 2024-03, 2024-03-15 or 2024-03-15T18:00Z");
        }
    }

    private static Published years(Year year) {
        return new Published(begin(year.atDay(1)), begin(year.plusYears(1).atDay(1)));
    }

    private static Published months(YearMonth month) {
        return new Published(begin(month.atDay(1)), begin(month.plusMonths(1).atDay(1)));
    }

    private static Published days(LocalDate day) {
        return new Published(begin(day), begin(day.plusDays(1)));
    }

    private static Published moment(Instant moment) {
        Instant counted = moment.truncatedTo(ChronoUnit.MILLIS);
        return new Published(counted, counted);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
