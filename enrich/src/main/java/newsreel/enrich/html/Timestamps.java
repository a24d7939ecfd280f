package newsreel.enrich.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads moments as pages write them. Without a zone, UTC; without a time of day, the day's start. */
final class Timestamps {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})"
                    + "(?:[T ]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d+)?\\s*([AaPp][Mm])?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTHS + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -]+" + MONTHS + "\\.?,?[ -]+(\\d{4})");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?\\s*([ap]\\.?m\\.?)?\\s*\\(?((?:gmt|utc)?[+-]\\d{2}:?\\d{2}|z|utc|gmt|[a-z]{2,4}|[+-]\\d{2}:?\\d{2})?\\b");
    private static final Pattern OTHER_WORD = Pattern.compile(
            "\\b(?!" + MONTHS
                    + "\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\\b|(?:st|nd|rd|th|am|pm|at|on|published|updated|posted|date|t|z|[a-z]{2,4}t|utc|gmt)\\b)[a-z]+");
    private static final String NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "UTC"),
            Map.entry("utc", "UTC"),
            Map.entry("gmt", "UTC"),
            Map.entry("bst", "+01:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("et", "America/New_York"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("ct", "America/Chicago"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("mt", "America/Denver"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("pt", "America/Los_Angeles"),
            Map.entry("ist", "+05:30"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("jst", "+09:00"));

    private Timestamps() {}

    /** The moment in the text, and whether the text gives its time of day. */
    record Timestamp(Instant instant, boolean precise) {}

    static Optional<Timestamp> read(String text) {
        String plain = text.strip();
        try {
            return epoch(plain).or(() -> iso(plain)).or(() -> words(plain.toLowerCase(Locale.ROOT)));
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    /** Whether the text is a date, with or without a time, and nothing else. */
    static boolean isOnly(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return read(text).isPresent() && !OTHER_WORD.matcher(lower).find();
    }

    private static Optional<Timestamp> epoch(String text) {
        if (text.matches("1\\d{9}")) {
            return Optional.of(new Timestamp(Instant.ofEpochSecond(Long.parseLong(text)), true));
        }
        if (text.matches("1\\d{12}")) {
            return Optional.of(new Timestamp(Instant.ofEpochMilli(Long.parseLong(text)), true));
        }
        return Optional.empty();
    }

    private static Optional<Timestamp> iso(String text) {
        Matcher m = ISO.matcher(text);
        if (!m.find() || m.start() > 20) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
        if (m.group(4) == null) {
            return Optional.of(new Timestamp(day.atStartOfDay().toInstant(ZoneOffset.UTC), false));
        }
        LocalTime time =
                LocalTime.of(hour(number(m, 4), m.group(7)), number(m, 5), m.group(6) == null ? 0 : number(m, 6));
        return Optional.of(
                new Timestamp(day.atTime(time).atZone(zone(m.group(8))).toInstant(), true));
    }

    private static Optional<Timestamp> words(String text) {
        Matcher m = MONTH_FIRST.matcher(text);
        if (m.find()) {
            return at(LocalDate.of(number(m, 3), month(m.group(1)), number(m, 2)), text, m.end());
        }
        m = DAY_FIRST.matcher(text);
        if (m.find()) {
            return at(LocalDate.of(number(m, 3), month(m.group(2)), number(m, 1)), text, m.end());
        }
        return Optional.empty();
    }

    private static Optional<Timestamp> at(LocalDate day, String text, int after) {
        Matcher m = CLOCK.matcher(text);
        if (m.find(after) || m.find(0)) {
            LocalTime time =
                    LocalTime.of(hour(number(m, 1), m.group(4)), number(m, 2), m.group(3) == null ? 0 : number(m, 3));
            return Optional.of(
                    new Timestamp(day.atTime(time).atZone(zone(m.group(5))).toInstant(), true));
        }
        return Optional.of(new Timestamp(day.atStartOfDay().toInstant(ZoneOffset.UTC), false));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return NAMES.indexOf(name) / 3 + 1;
    }

    private static int hour(int hour, String half) {
        if (half == null) {
            return hour;
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static ZoneId zone(String name) {
        if (name == null) {
            return ZoneOffset.UTC;
        }
        String known = ZONES.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return ZoneId.of(known);
        }
        String offset = name.replaceFirst("^[a-z]+(?=[+-])", "");
        return offset.startsWith("+") || offset.startsWith("-") ? offset(offset) : ZoneOffset.UTC;
    }

    private static ZoneId offset(String name) {
        String digits = name.substring(1).replace(":", "");
        return ZoneId.of(
                name.charAt(0) + digits.substring(0, 2) + ":" + (digits.length() < 4 ? "00" : digits.substring(2)));
    }
}
