package newsreel.topics;

import java.util.Arrays;

/**
 * The words that one thread has read last. The vocabulary has a word in two places of memory that are far from each other, its
 * slot and the word itself; here one number is all that is asked of it, in a table so small that it stays near. Only words
 * that their {@link WordReader#isPacked() key} tells, and that are no compounds, are kept. Not thread-safe.
 *
 * <p>Multiplying by an odd number loses nothing of a key. What the product's first bits say is where the entry stands; the
 * entry has the others, and below them, where the key leaves room, the word's number.
 */
final class RecentWords {
    /** Of a word that is not here. */
    static final int ABSENT = -1;

    private static final int PLACE_BITS = 14;

    /** A key does not use its highest bits: moved to the other end, they and those of the place are the number's. */
    private static final int FREE_BITS = Long.SIZE - WordReader.KEY_BITS;

    private static final int NUMBER_BITS = FREE_BITS + PLACE_BITS;

    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final long[] entries = new long[1 << PLACE_BITS];
    private Vocabulary vocabulary;

    /** Forgets all of another vocabulary. */
    void of(Vocabulary words) {
        if (words != vocabulary) {
            Arrays.fill(entries, 0);
            vocabulary = words;
        }
    }

    /** The number of the word with that key, or {@link #ABSENT}. */
    int number(long key) {
        long product = product(key);
        long number = entries[place(product)] ^ rest(product);
        return number >>> NUMBER_BITS == 0 && key >= 0 ? (int) number : ABSENT;
    }

    /** Keeps the word, where it may be kept. */
    void keep(Word word) {
        if (word.letters() == null && word.parts().length == 0 && word.number() >>> NUMBER_BITS == 0) {
            long product = product(word.key());
            entries[place(product)] = rest(product) | word.number();
        }
    }

    private static long product(long key) {
        return (key << FREE_BITS) * ODD;
    }

    private static int place(long product) {
        return (int) (product >>> Long.SIZE - PLACE_BITS);
    }

    /** No entry is 0, as some of the last letters of a key never are. */
    private static long rest(long product) {
        return product << PLACE_BITS;
    }
}
