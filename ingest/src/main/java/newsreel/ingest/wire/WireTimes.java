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

    /** {@code 04-MAR-24 12:00}. */
    private static final Pattern HYPHENED =
            Pattern.compile("\\b(\\d{2})-(\\p{L}{3})-(\\d{4}|\\d{2}) (\\d{2})[:.](\\d{2})\\b");

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    /** As agencies write months that do not write English. */
    private static final Map<String, String> OTHER_MONTHS = Map.ofEntries(
            Map.entry("gen", "Jan"),
            Map.entry("ene", "Jan"),
            Map.entry("fév", "Feb"),
            Map.entry("mrz", "Mar"),
            Map.entry("mär", "Mar"),
            Map.entry("avr", "Apr"),
            Map.entry("abr", "Apr"),
            Map.entry("mai", "May"),
            Map.entry("mag", "May"),
            Map.entry("giu", "Jun"),
            Map.entry("lug", "Jul"),
            Map.entry("ago", "Aug"),
            Map.entry("set", "Sep"),
            Map.entry("okt", "Oct"),
            Map.entry("ott", "Oct"),
            Map.entry("out", "Oct"),
            Map.entry("dez", "Dec"),
            Map.entry("déc", "Dec"),
            Map.entry("dic", "Dec"));

    private WireTimes() {}

    static Optional<Instant> in(String line) {
        return group(GROUP.matcher(line))
                .or(() -> american(AMERICAN.matcher(line)))
                .or(() -> hyphened(HYPHENED.matcher(line)));
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

    private static Optional<Instant> hyphened(Matcher time) {
        return time.find()
                ? Timestamps.parse("%s %s %s %s:%s:00 GMT"
                        .formatted(time.group(1), month(time.group(2)), time.group(3), time.group(4), time.group(5)))
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
