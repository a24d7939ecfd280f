package newsreel.cli.trends;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsreel.article.Trend;
import newsreel.article.WindowLength;

/** Trends as a person reads them. */
final class TrendTable {
    private static final DateTimeFormatter DAY = formatter("uuuu-MM-dd");
    private static final DateTimeFormatter HOUR = formatter("uuuu-MM-dd HH:mm'Z'");
    private static final int LONGEST_NAME = 44;

    private TrendTable() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    /** Its lines, with one above them that says what stands where. */
    static List<String> of(List<Trend> trends) {
        List<String> lines = new ArrayList<>(List.of(row("TOPIC", "WINDOW", "COUNT", "USUAL", "OUT")));
        for (Trend trend : trends) {
            lines.add(row(
                    name(trend),
                    window(trend.length(), trend.start()),
                    Integer.toString(trend.count()),
                    String.format(Locale.ROOT, "%.1f ± %.1f", trend.mean(), trend.spread()),
                    String.format(Locale.ROOT, "%+.1f", trend.deviation())));
        }
        return lines;
    }

    private static String row(String topic, String window, String count, String usual, String out) {
        return String.format("%-44s  %-17s %7s %13s %7s", topic, window, count, usual, out);
    }

    private static String name(Trend trend) {
        String name = trend.name();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static String window(WindowLength length, Instant start) {
        return (length == WindowLength.DAY ? DAY : HOUR).format(start);
    }
}
