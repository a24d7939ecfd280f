package newsreel.cli.diff;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What was found over many articles. Not thread-safe. */
final class DiffSummary {
    private final int mostExamples;
    private final Map<String, KindCount> kinds = new LinkedHashMap<>();
    private final Set<String> rulesBefore = new TreeSet<>();
    private final Set<String> rulesAfter = new TreeSet<>();
    private long articles;
    private long changed;

    /** @param mostExamples how many changes of each kind are kept */
    DiffSummary(int mostExamples) {
        this.mostExamples = mostExamples;
    }

    void add(ArticlePair pair, ArticleDiff diff) {
        articles++;
        changed += diff.isSame() ? 0 : 1;
        diff.changes().stream()
                .sorted(Comparator.comparing(Change::kind))
                .forEach(change -> kinds.computeIfAbsent(change.kind(), kind -> new KindCount(kind, mostExamples))
                        .add(pair.id(), change));
        if (pair.before() != null && pair.before().enrichedBy() != null) {
            rulesBefore.add(pair.before().enrichedBy());
        }
        if (pair.after() != null && pair.after().enrichedBy() != null) {
            rulesAfter.add(pair.after().enrichedBy());
        }
    }

    long articles() {
        return articles;
    }

    long changed() {
        return changed;
    }

    /** The rules and lexicons that made the earlier ones. */
    Set<String> rulesBefore() {
        return rulesBefore;
    }

    /** Those that made the later ones. */
    Set<String> rulesAfter() {
        return rulesAfter;
    }

    /** Those that touch the most articles first. */
    List<KindCount> kinds() {
        return kinds.values().stream()
                .sorted(Comparator.comparingLong(KindCount::articles)
                        .thenComparingLong(KindCount::changes)
                        .reversed()
                        .thenComparing(KindCount::kind))
                .toList();
    }

    /** As an object of JSON. */
    Map<String, Object> json() {
        Map<String, Long> articlesByKind = new LinkedHashMap<>();
        kinds().forEach(kind -> articlesByKind.put(kind.kind(), kind.articles()));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("articles", articles);
        summary.put("changed", changed);
        summary.put("before", rulesBefore);
        summary.put("after", rulesAfter);
        summary.put("kinds", articlesByKind);
        return summary;
    }
}
