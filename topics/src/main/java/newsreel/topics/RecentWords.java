package newsreel.topics;

import java.util.Arrays;

/**
 * The words that one thread has read last. The vocabulary has a word in two places of memory that are far from each other, its
 * slot and the word itself; here all that is asked of it lies together, in a table so small that it stays near. Only words
 * that {@link WordReader#isPacked() two numbers} tell, and that are no compounds, are kept. Not thread-safe.
 */
final class RecentWords {
    /** Of a word that is not here. */
    static final int ABSENT = -1;

    private static final int BITS = 12;

    /** The letters in two numbers, the word's number, and one to fill up a power of two. */
    private static final int LONGS = 4;

    private static final int TAIL = 1;
    private static final int NUMBER = 2;

    private final long[] entries = new long[LONGS << BITS];
    private Vocabulary vocabulary;

    RecentWords() {
        clear();
    }

    /** Forgets all of another vocabulary. */
    void of(Vocabulary words) {
        if (words != vocabulary) {
            clear();
            vocabulary = words;
        }
    }

    /** The number of the word that was just read, or {@link #ABSENT}. */
    int number(WordReader read) {
        int entry = entry(read);
        return entries[entry + TAIL] == read.tail() && entries[entry] == read.head() && read.isPacked()
                ? (int) entries[entry + NUMBER]
                : ABSENT;
    }

    /** Keeps the word that was just read, where it may be kept. */
    void keep(WordReader read, Word word) {
        if (read.isPacked() && word.parts().length == 0) {
            int entry = entry(read);
            entries[entry] = read.head();
            entries[entry + TAIL] = read.tail();
            entries[entry + NUMBER] = word.number();
        }
    }

    /** The only word with the letters that this leaves, sixteen times {@code ÿ}, is found to be absent. */
    private void clear() {
        Arrays.fill(entries, ABSENT);
    }

    private static int entry(WordReader read) {
        return Vocabulary.place(read, BITS) * LONGS;
    }
}
