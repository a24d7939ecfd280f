package newsreel.ingest.wire;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.copy.time.Timestamps;

/** When a message was sent, as wires write it. */
final class WireTimes {
    /** {@code 041200 MAR 24}, in Greenwich's time. */
    private static final Pattern GROUP =
            Pattern.compile("\\b(\\d{2})(\\d{2})(\\d{2})\\s?(?:GMT|UTC|Z)?\\s(\\p{L}{3})\\w*\\s(\\d{4}|\\d{2})\\b");

    /** {@code AP-NY-03-04-24 1200EST}, the month first. */
    private static final Pattern AMERICAN = Pattern.compile(
            "\\b\\p{Lu}{2,4}-\\p{Lu}{2}-(\\d{2})-(\\d{2})-(\\d{2}) (\\d{2})(\\d{2})([ECMP][SD]T|GMT)\\b");

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    /** As agencies write months that do not write English. */
    private static final Map<String, String> OTHER_MONTHS = Map.of(
            "mrz", "Mar", "mär", "Mar", "mai", "May", "okt", "Oct", "dez", "Dec", "fév", "Feb", "avr", "Apr", "déc",
            "Dec");

    private WireTimes() {}

    static Optional<Instant> in(String line) {
        return group(GROUP.matcher(line)).or(() -> american(AMERICAN.matcher(line)));
    }

    /** Whether the line says nothing else. */
    static boolean isAlone(String line) {
        return GROUP.matcher(line).replaceFirst("").isBlank() && !line.isBlank();
    }

    private static Optional<Instant> group(Matcher group) {
        return group.find()
                ? Timestamps.parse("%s %s %s %s:%s:00 GMT"
                        .formatted(
                                group.group(1), month(group.group(4)), group.group(5), group.group(2), group.group(3)))
                : Optional.empty();
    }

    private static String month(String written) {
        return OTHER_MONTHS.getOrDefault(written.toLowerCase(Locale.ROOT), written);
    }

    private static Optional<Instant> american(Matcher time) {
        if (!time.find()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(time.group(1));
        return month < 1 || month > MONTHS.length
                ? Optional.empty()
                : Timestamps.parse("%s %s %s %s:%s:00 %s"
                        .formatted(
                                time.group(2),
                                MONTHS[month - 1],
                                time.group(3),
                                time.group(4),
                                time.group(5),
                                time.group(6)));
    }
}
