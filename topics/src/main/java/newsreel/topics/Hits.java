package newsreel.topics;

import java.util.Arrays;

/**
 * The terms found in an article: how often each, how prominently, and where first. For one article after the other; not
 * thread-safe.
 */
final class Hits {
    private static final int EMPTY = 0;

    private int size;
    private int[] slots = new int[512];
    private int[] terms = new int[128];
    private int[] counts = new int[128];
    private double[] prominences = new double[128];
    private int[] firsts = new int[128];
    private int[] lasts = new int[128];
    private int[] starts = new int[128];
    private int[] ends = new int[128];
    private int lookedAt;

    /** Forgets all. */
    void clear() {
        Arrays.fill(slots, EMPTY);
        size = 0;
    }

    /** How many different terms. */
    int size() {
        return size;
    }

    int term(int hit) {
        return terms[hit];
    }

    int count(int hit) {
        return counts[hit];
    }

    /** That of the most prominent occurrence. */
    double prominence(int hit) {
        return prominences[hit];
    }

    /** The first word of the first occurrence. */
    int first(int hit) {
        return firsts[hit];
    }

    /** The last word of the first occurrence. */
    int last(int hit) {
        return lasts[hit];
    }

    /**
     * Finds the places of what the terms say. All are looked at before any is used: they lie far from each other, and come from
     * memory together where nothing waits for one before it asks for the next.
     */
    void locate(Terms said) {
        for (int hit = 0; hit < size; hit++) {
            starts[hit] = said.start(terms[hit]);
            ends[hit] = said.start(terms[hit] + 1);
        }
        int topics = 0;
        for (int hit = 0; hit < size; hit++) {
            topics |= said.topic(starts[hit]);
        }
        // Else the compiler would leave out what nobody uses.
        lookedAt = topics;
    }

    /** The place of what its term says first, once it is located. */
    int start(int hit) {
        return starts[hit];
    }

    /** The place after what its term says last, once it is located. */
    int end(int hit) {
        return ends[hit];
    }

    void add(int term, double prominence, int first, int last) {
        int slot = slotOf(term);
        if (slots[slot] == EMPTY) {
            append(term, first, last);
            slots[slot] = size;
        }
        int hit = slots[slot] - 1;
        counts[hit]++;
        prominences[hit] = Math.max(prominences[hit], prominence);
        if (4 * size > 3 * slots.length) {
            rehash();
        }
    }

    private void append(int term, int first, int last) {
        if (size == terms.length) {
            grow();
        }
        terms[size] = term;
        counts[size] = 0;
        prominences[size] = 0;
        firsts[size] = first;
        lasts[size] = last;
        size++;
    }

    private int slotOf(int term) {
        int slot = term * 0x9E3779B1 >>> 7 & slots.length - 1;
        while (slots[slot] != EMPTY && terms[slots[slot] - 1] != term) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        for (int hit = 0; hit < size; hit++) {
            slots[slotOf(terms[hit])] = hit + 1;
        }
    }

    private void grow() {
        int length = 2 * size;
        terms = Arrays.copyOf(terms, length);
        counts = Arrays.copyOf(counts, length);
        prominences = Arrays.copyOf(prominences, length);
        firsts = Arrays.copyOf(firsts, length);
        lasts = Arrays.copyOf(lasts, length);
        starts = new int[length];
        ends = new int[length];
    }
}
