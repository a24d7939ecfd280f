package newsreel.topics;

import java.util.List;

/**
 * The stems of a lexicon's words and their numbers, which count from 1. Immutable.
 *
 * @param texts the stems; the first has number 1
 * @param slots a hash table of the numbers: each at the place that its stem's hash gives it, or at the next that is free
 */
record Stems(Texts texts, int[] slots) {

    static Stems of(List<String> stems) {
        Stems table = new Stems(Texts.of(stems), new int[Integer.highestOneBit(stems.size() + 1) << 2]);
        for (int i = 0; i < stems.size(); i++) {
            table.slots[table.place(stems.get(i))] = i + 1;
        }
        return table;
    }

    /** {@link Vocabulary#UNKNOWN} for a stem of no term. */
    int numberOf(String stem) {
        return slots[place(stem)];
    }

    private int place(String stem) {
        int hash = stem.hashCode();
        int place = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[place] != Vocabulary.UNKNOWN && !texts.is(slots[place] - 1, stem)) {
            place = place + 1 & slots.length - 1;
        }
        return place;
    }
}
