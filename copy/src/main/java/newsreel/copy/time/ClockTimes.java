package newsreel.copy.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsreel.copy.ResourceTable;

/**
 * Reads times of day with their zones, as people write them: {@code 11:34 PM EST}, {@code 08:02 (GMT+7)},
 * {@code 10:15:30+0200}, {@code 14h07}, {@code 午後2時30分}.
 */
final class ClockTimes {
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final Pattern CLOCK = Pattern.compile(
            "(?<!\\d)(?<hour>\\d{1,2})(?:[:.]|\\s?h\\s?)(?<minute>\\d{2})(?!\\d)"
                    + "(?::(?<second>\\d{2}))?(?:[.,]\\d+)?\\s*(?<half>[ap]\\.?\\s?m\\.?|[πμ]\\.?μ\\.?|[صم](?!\\p{L})|صباحا|مساء)?"
                    + "\\s*(?:uhr\\s*)?\\(?(?<zone>(?:gmt|utc)?[+-]\\d{2}:?\\d{2}|(?:gmt|utc)[+-]\\d{1,2}|[a-z]{1,4}(?!\\p{L}))?");

    /** {@code 午後2時30分}, {@code 오후 2:30}: the half of the day stands first, and signs may stand for the colon. */
    private static final String HALF = "오전|오후|午前|午後|上午|下午|晚上";

    private static final Pattern EASTERN = Pattern.compile("(?:(?<half>" + HALF + ")\\s*)?(?<!\\d)(?<hour>\\d{1,2})"
            + "(?:\\s*[時时시点點](?:\\s*(?<minute>\\d{1,2})\\s*[分분])?|(?<=(?:" + HALF
            + ")\\s?\\d{1,2}):(?<minutes>\\d{2}))");
    private static final Set<String> SECOND_HALVES = Set.of("p", "pm", "μμ", "م", "مساء", "오후", "午後", "下午", "晚上");

    private static final Map<String, ZoneId> ZONES = ResourceTable.read(ClockTimes.class, "time-zones.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(columns -> columns[0], columns -> ZoneId.of(columns[1])));

    private ClockTimes() {}

    /** The moment on that day that the text, in lower case, gives; nothing where the day has no such time. */
    static Optional<ZonedDateTime> in(String text, LocalDate day) {
        Matcher eastern = EASTERN.matcher(text);
        if (eastern.find()) {
            String minute = eastern.group("minute") == null ? eastern.group("minutes") : eastern.group("minute");
            return time(eastern, minute, null).map(time -> day.atTime(time).atZone(ZoneOffset.UTC));
        }
        Matcher clock = CLOCK.matcher(text);
        if (!clock.find()) {
            return Optional.empty();
        }
        return time(clock, clock.group("minute"), clock.group("second"))
                .map(time -> day.atTime(time).atZone(zone(clock.group("zone"))));
    }

    private static Optional<LocalTime> time(Matcher clock, String minute, String second) {
        int hour = hour(number(clock.group("hour")), clock.group("half"));
        return hour > LAST_HOUR || number(minute) > LAST_MINUTE || number(second) > LAST_MINUTE
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, number(minute), number(second)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    static int hour(int hour, String half) {
        if (half == null) {
            return hour;
        }
        String bare = half.toLowerCase(Locale.ROOT).replace(".", "").replace(" ", "");
        return hour % 12 + (SECOND_HALVES.contains(bare) ? 12 : 0);
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
        String hours = digits.length() < 2 ? "0" + digits : digits.substring(0, 2);
        String minutes = digits.length() < 4 ? "00" : digits.substring(2);
        return ZoneId.of(sign.charAt(0) + hours + ":" + minutes);
    }
}
