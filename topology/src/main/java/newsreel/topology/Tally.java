package newsreel.topology;

import java.util.concurrent.atomic.LongAdder;

/**
 * Counts where raw records ended: each in exactly one of the three. A record that is processed again after a failure is
 * counted again; what stands on the topics is exact. Thread-safe.
 */
public final class Tally {
    private final LongAdder enriched = new LongAdder();
    private final LongAdder duplicates = new LongAdder();
    private final LongAdder deadLetters = new LongAdder();

    public long enriched() {
        return enriched.sum();
    }

    public long duplicates() {
        return duplicates.sum();
    }

    public long deadLetters() {
        return deadLetters.sum();
    }

    public long all() {
        return enriched() + duplicates() + deadLetters();
    }

    void countEnriched() {
        enriched.increment();
    }

    void countDuplicate() {
        duplicates.increment();
    }

    void countDeadLetter() {
        deadLetters.increment();
    }
}
