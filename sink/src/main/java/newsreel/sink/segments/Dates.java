package newsreel.sink.segments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which directories the lines of a group go to: {@code date=<yyyy-mm-dd>}. A group that has more dates than {@value #MOST}
 * has the ones with the fewest articles in one file together, {@code date=mixed}: an archive in no order makes no storm of
 * tiny files.
 */
final class Dates {
    static final int MOST = 32;
    private static final String MIXED = "date=mixed";

    /** By day, the directory. */
    private final Map<Integer, String> directories = new HashMap<>();

    private Dates(Set<Integer> all, Set<Integer> own) {
        all.forEach(day -> directories.put(day, own.contains(day) ? "date=" + LocalDate.ofEpochDay(day) : MIXED));
    }

    static Dates of(Group group) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int record = 0; record < group.records(); record++) {
            counts.merge(group.day(record), 1, Integer::sum);
        }
        if (counts.size() <= MOST) {
            return new Dates(counts.keySet(), counts.keySet());
        }
        Set<Integer> most = new HashSet<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST - 1)
                .forEach(entry -> most.add(entry.getKey()));
        return new Dates(counts.keySet(), most);
    }

    /** The directory for the articles of a day. */
    String directory(int day) {
        return directories.get(day);
    }

    /** All directories that the group has lines for, in order. */
    Set<String> directories() {
        return new TreeSet<>(directories.values());
    }
}
