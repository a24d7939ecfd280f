package newsreel.numbers.words;

/**
 * The words of a vocabulary that have a few letters of the alphabet and nothing else, as nearly all have. Each is found by
 * its letters packed into one number, five bits for each, so that no characters are compared. Open addressing, at most
 * half full.
 */
final class LetterWords {
    /** So many letters fit into a key. */
    static final int LONGEST = 12;

    private static final int BITS = 5;
    private static final int NONE = 0;
    private static final int FILTER_BITS = 16;
    private static final int FILTER_SHIFT = Long.SIZE - FILTER_BITS;

    /** Each key and, beside it, the id of its word, as they are asked for together. */
    private long[] entries = new long[2 << 12];
    /** A bit for the hash of each word: small enough to stay near, it turns most other words away at once. */
    private final long[] filter = new long[1 << FILTER_BITS - 6];

    private int size;

    /** The key with one more letter, of which the place in the alphabet is given, from 1. */
    static long next(long key, int rank) {
        return key << BITS | rank;
    }

    /** The key of those characters but for their dots; 0 when they are not all letters of the alphabet, or are too many. */
    static long key(char[] text, int start, int end) {
        long key = NONE;
        int letters = 0;
        for (int i = start; i < end; i++) {
            int rank = Characters.rank(Characters.fold(text[i]));
            if (rank != 0) {
                key = next(key, rank);
                letters++;
            } else if (text[i] != '.') {
                return NONE;
            }
        }
        return letters > LONGEST ? NONE : key;
    }

    /** The id of the word of that key, or that of {@link Word#UNKNOWN}. */
    int get(long key) {
        long hash = spread(key);
        int folded = (int) (hash >>> FILTER_SHIFT);
        if ((filter[folded >>> 6] & 1L << folded) == 0) {
            return Word.UNKNOWN.id;
        }
        int mask = entries.length - 1;
        int slot = slot(hash, mask);
        for (long found = entries[slot]; found != NONE; found = entries[slot]) {
            if (found == key) {
                return (int) entries[slot + 1];
            }
            slot = slot + 2 & mask;
        }
        return Word.UNKNOWN.id;
    }

    /** Adds the word, whose key is none that is there. */
    void put(long key, int id) {
        if (++size * 4 > entries.length) {
            grow();
        }
        place(key, id);
        int folded = (int) (spread(key) >>> FILTER_SHIFT);
        filter[folded >>> 6] |= 1L << folded;
    }

    private void grow() {
        long[] old = entries;
        entries = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != NONE) {
                place(old[i], (int) old[i + 1]);
            }
        }
    }

    private void place(long key, int id) {
        int mask = entries.length - 1;
        int slot = slot(spread(key), mask);
        while (entries[slot] != NONE) {
            slot = slot + 2 & mask;
        }
        entries[slot] = key;
        entries[slot + 1] = id;
    }

    private static long spread(long key) {
        return key * 0x9E3779B97F4A7C15L;
    }

    private static int slot(long hash, int mask) {
        return (int) (hash >>> Integer.SIZE) << 1 & mask;
    }
}
