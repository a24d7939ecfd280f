package newsreel.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsreel.cli.console.Console;

/** What was found, as a person reads it. */
final class DiffScreen {
    private static final int MOST_DETAILS = 8;
    private static final int MOST_RULES = 3;

    private DiffScreen() {}

    /** Its lines: how much changes, then each kind with what it is most often, and some of it. */
    static List<String> of(DiffSummary summary) {
        List<String> lines = new ArrayList<>();
        lines.add(Console.count(summary.articles(), "article") + ", " + grouped(summary.changed()) + " of them differ"
                + (summary.changed() == 1 ? "s" : "") + rules(summary));
        for (KindCount kind : summary.kinds()) {
            lines.add("");
            lines.add(
                    kind.kind() + ": " + grouped(kind.changes()) + " in " + Console.count(kind.articles(), "article"));
            details(kind, lines);
            kind.examples().forEach(example -> example(example, lines));
        }
        return lines;
    }

    private static String rules(DiffSummary summary) {
        return summary.rulesBefore().isEmpty() && summary.rulesAfter().isEmpty()
                ? ""
                : " (" + rules(summary.rulesBefore()) + " → " + rules(summary.rulesAfter()) + ")";
    }

    private static String rules(Set<String> rules) {
        String some = String.join(", ", rules.stream().limit(MOST_RULES).toList());
        return rules.isEmpty() ? "unknown" : some + (rules.size() > MOST_RULES ? ", …" : "");
    }

    private static void details(KindCount kind, List<String> lines) {
        List<Map.Entry<String, Long>> details = kind.details();
        details.stream()
                .limit(MOST_DETAILS)
                .forEach(detail -> lines.add(String.format("%8s  %s", grouped(detail.getValue()), detail.getKey())));
        if (details.size() > MOST_DETAILS) {
            lines.add("          and " + (details.size() - MOST_DETAILS) + " others");
        }
    }

    private static void example(KindCount.Example example, List<String> lines) {
        lines.add("  " + example.id());
        example.change().lines().forEach(line -> lines.add("    " + line));
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
