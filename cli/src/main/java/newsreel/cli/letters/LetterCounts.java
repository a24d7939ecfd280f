package newsreel.cli.letters;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letters counted by what is alike in their reasons. Not thread-safe. */
final class LetterCounts {
    private final Map<String, Alike> kinds = new HashMap<>();

    /**
     * Letters whose reasons are alike.
     *
     * @param first one of them
     */
    record Alike(long count, Letter first) {
        private Alike more() {
            return new Alike(count + 1, first);
        }
    }

    void add(Letter letter) {
        kinds.merge(letter.kind(), new Alike(1, letter), (before, one) -> before.more());
    }

    long total() {
        return kinds.values().stream().mapToLong(Alike::count).sum();
    }

    /** The most frequent first. */
    List<Alike> byCount() {
        return kinds.values().stream()
                .sorted(Comparator.comparingLong(Alike::count)
                        .reversed()
                        .thenComparing(alike -> alike.first().kind()))
                .toList();
    }
}
