package newsreel.cli.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often a kind of change was met, and a few of them. Not thread-safe. */
final class KindCount {
    private final String kind;
    private final int mostExamples;
    private final Map<String, Long> details = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private long changes;
    private long articles;
    private String latest;

    /** A change, and the article that has it. */
    record Example(String id, Change change) {}

    KindCount(String kind, int mostExamples) {
        this.kind = kind;
        this.mostExamples = mostExamples;
    }

    /** Each example is of another article; those of one article come one after the other. */
    void add(String id, Change change) {
        changes++;
        if (!change.detail().isEmpty()) {
            details.merge(change.detail(), 1L, Long::sum);
        }
        if (!id.equals(latest)) {
            articles++;
            if (examples.size() < mostExamples) {
                examples.add(new Example(id, change));
            }
        }
        latest = id;
    }

    String kind() {
        return kind;
    }

    long changes() {
        return changes;
    }

    long articles() {
        return articles;
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }

    /** What they are told apart by, the most frequent first. */
    List<Map.Entry<String, Long>> details() {
        return details.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
