package newsreel.sink.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsreel.sink.check.Finding;

/** What was read, and what was found. The first findings are kept, all are counted. Not thread-safe. */
public final class Report {
    private static final int MOST_KEPT = 1000;

    private final String layout;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Finding.Kind, Long> counts = new EnumMap<>(Finding.Kind.class);
    private long files;
    private long articles;

    Report(String layout) {
        this.layout = layout;
    }

    void read(long newArticles) {
        files++;
        articles += newArticles;
    }

    void add(Finding.Kind kind, Object place, String what) {
        counts.merge(kind, 1L, Long::sum);
        if (findings.size() < MOST_KEPT) {
            findings.add(new Finding(kind, place.toString(), what));
        }
    }

    public String layout() {
        return layout;
    }

    /** How many files of the sink's were read. */
    public long files() {
        return files;
    }

    /** How many articles are in them. */
    public long articles() {
        return articles;
    }

    /** How many of each kind were found; kinds of which there are none are left out. */
    public Map<Finding.Kind, Long> counts() {
        return counts;
    }

    public List<Finding> findings() {
        return findings;
    }

    public boolean isSound() {
        return counts.isEmpty();
    }
}
