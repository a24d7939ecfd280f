package newsreel.ingest.wire;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.copy.text.Dateline;

/**
 * The title of a message where its lines are marked as that: set flush left, {@code ^Oil falls<}, {@code ^By JANE DOE=}, as
 * American wires have it, ended by an equals sign, as German ones, or standing alone above the copy.
 *
 * @param headline null when none is marked
 * @param byline null when none is marked
 */
record WireTitle(String headline, String byline) {
    private static final int MOST_LINES = 5;
    private static final int MOST_LINES_ALONE = 3;
    private static final int LONGEST_LINE = 100;
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?:;,]");
    private static final Pattern BYLINE = Pattern.compile("(?i)by\\s.*");
    private static final Pattern WRITER = Pattern.compile("(?i).*\\b(?:writers?|correspondents?|editors?|press)");
    private static final Pattern NOTE =
            Pattern.compile("(?i)(?:eds|editors|ap photo|laserphoto|with |note|undated|graphic).*");

    private static final WireTitle NONE = new WireTitle(null, null);

    /** Takes the title off the lines. */
    static WireTitle take(List<String> lines) {
        return Stream.<Function<List<String>, WireTitle>>of(WireTitle::flushLeft, WireTitle::ended, WireTitle::alone)
                .map(way -> way.apply(lines))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NONE);
    }

    private static WireTitle flushLeft(List<String> lines) {
        String headline = null;
        String byline = null;
        boolean any = false;
        while (!lines.isEmpty()
                && (lines.get(0).startsWith("^") || any && lines.get(0).isBlank())) {
            String line = flushLine(lines);
            any = true;
            if (BYLINE.matcher(line).matches()) {
                byline = line;
            } else if (byline != null && WRITER.matcher(line).matches()) {
                byline = byline + ", " + line;
            } else if (headline == null
                    && !line.isBlank()
                    && !NOTE.matcher(line).matches()
                    && !WireCodes.is(line)) {
                headline = line;
            }
        }
        return any ? new WireTitle(headline, byline) : null;
    }

    /** One line as it was set, over as many as it was sent in. */
    private static String flushLine(List<String> lines) {
        String line = lines.remove(0);
        while (!line.isBlank() && !isEnded(line) && !lines.isEmpty() && isContinued(lines.get(0))) {
            line = line + " " + lines.remove(0).strip();
        }
        return line.replaceFirst("^\\^", "")
                .replaceFirst("(?<![<=])[<=]++\\s*+$", "")
                .strip();
    }

    private static boolean isEnded(String line) {
        return line.endsWith("<") || line.endsWith("=");
    }

    private static boolean isContinued(String next) {
        return !next.isBlank() && !next.startsWith("^") && !next.startsWith(" ");
    }

    private static WireTitle ended(List<String> lines) {
        int last = 0;
        while (last < Math.min(MOST_LINES, lines.size())
                && isOfTitle(lines.get(last))
                && !lines.get(last).endsWith("=")) {
            last++;
        }
        if (last == Math.min(MOST_LINES, lines.size())
                || !lines.get(last).strip().endsWith("=")) {
            return null;
        }
        List<String> title = lines.subList(0, last + 1);
        String headline = title.stream()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replaceFirst("(?<!\\s)\\s*+=++$", "");
        title.clear();
        return headline.isBlank() ? null : new WireTitle(headline, null);
    }

    /** No sentence, and no copy behind a dateline. */
    private static WireTitle alone(List<String> lines) {
        int end = 0;
        while (end < lines.size() && !lines.get(end).isBlank() && !isOpening(lines.get(end), end)) {
            end++;
        }
        String title = lines.subList(0, end).stream().map(String::strip).collect(Collectors.joining(" "));
        boolean isTitle = end > 0
                && end <= MOST_LINES_ALONE
                && lines.subList(0, end).stream().allMatch(WireTitle::isOfTitle)
                && lines.stream().skip(end).anyMatch(line -> !line.isBlank())
                && !SENTENCE.matcher(title).matches()
                && Dateline.parse(title + ".").isEmpty();
        if (!isTitle) {
            return null;
        }
        lines.subList(0, end).clear();
        return new WireTitle(title, null);
    }

    /** Whether the copy begins there, behind an indent and a dateline. */
    private static boolean isOpening(String line, int at) {
        return at > 0 && line.startsWith(" ") && Dateline.opens(WireCopy.of(List.of(line)));
    }

    private static boolean isOfTitle(String line) {
        return !line.isBlank() && line.length() <= LONGEST_LINE && !line.startsWith(" ");
    }
}
