package newsreel.copy.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsreel.copy.ResourceTable;

/** Reads times of day with their zones: {@code 11:34 PM EST}, {@code 08:02 GMT}, {@code 10:15:30+0200}. */
final class ClockTimes {
    private static final Pattern CLOCK = Pattern.compile("\\b(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*"
            + "([ap]\\.?m\\.?)?\\s*\\(?((?:gmt|utc)?[+-]\\d{2}:?\\d{2}|[a-z]{1,4})?\\b");
    private static final Map<String, ZoneId> ZONES = ResourceTable.read(ClockTimes.class, "time-zones.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(columns -> columns[0], columns -> ZoneId.of(columns[1])));

    private ClockTimes() {}

    /** The moment on that day that the text, in lower case, gives. */
    static Optional<ZonedDateTime> in(String text, LocalDate day) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.find()) {
            return Optional.empty();
        }
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        LocalTime time = LocalTime.of(
                hour(Integer.parseInt(clock.group(1)), clock.group(4)), Integer.parseInt(clock.group(2)), second);
        return Optional.of(day.atTime(time).atZone(zone(clock.group(5))));
    }

    static int hour(int hour, String half) {
        if (half == null) {
            return hour;
        }
        return hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }

    /** UTC when there is none, or none that is known. */
    static ZoneId zone(String name) {
        if (name == null) {
            return ZoneOffset.UTC;
        }
        String offset = name.replaceFirst("(?i)^(?:gmt|utc)(?=[+-])", "");
        return offset.startsWith("+") || offset.startsWith("-")
                ? offset(offset)
                : ZONES.getOrDefault(name.toLowerCase(Locale.ROOT), ZoneOffset.UTC);
    }

    /** Whether it is an offset, a name that is known, or null, which stands for none. */
    static boolean isZone(String name) {
        return name == null
                || name.startsWith("+")
                || name.startsWith("-")
                || ZONES.containsKey(name.toLowerCase(Locale.ROOT));
    }

    private static ZoneId offset(String sign) {
        String digits = sign.substring(1).replace(":", "");
        String minutes = digits.length() < 4 ? "00" : digits.substring(2);
        return ZoneId.of(sign.charAt(0) + digits.substring(0, 2) + ":" + minutes);
    }
}
