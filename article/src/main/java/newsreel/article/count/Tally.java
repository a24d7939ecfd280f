package newsreel.article.count;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Keeps the counts in memory. Thread-safe. */
public final class Tally implements Counters {
    private final Map<Count, LongAdder> adders = new EnumMap<>(Count.class);

    /** All counts at nought. */
    public Tally() {
        for (Count count : Count.values()) {
            adders.put(count, new LongAdder());
        }
    }

    @Override
    public void increment(Count what) {
        adders.get(what).increment();
    }

    /** How often that happened. */
    public long of(Count what) {
        return adders.get(what).sum();
    }

    /** All counts of this moment. */
    public Counts snapshot() {
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        // Ends first: what ends in between has come in before.
        read(Count.Role.END, counts);
        read(Count.Role.IN, counts);
        read(Count.Role.ASIDE, counts);
        return new Counts(counts);
    }

    private void read(Count.Role role, Map<Count, Long> counts) {
        adders.forEach((count, adder) -> {
            if (count.role() == role) {
                counts.put(count, adder.sum());
            }
        });
    }
}
