package newsreel.topics;

import java.util.Arrays;

/**
 * A word of text, as terms see it.
 *
 * @param head as {@link WordReader#head()} gives it
 * @param tail as {@link WordReader#tail()} gives it
 * @param letters in lower case, where head and tail do not say it all; else null
 * @param number {@link Vocabulary#UNKNOWN} for a word that no term has
 * @param parts the numbers of known words within it, where it has none itself and may be a compound
 */
record Word(long head, long tail, char[] letters, int number, int[] parts) {
    private static final int[] NONE = {};

    static Word of(WordReader read, int number, int[] parts) {
        return new Word(read.head(), read.tail(), read.isPacked() ? null : read.letters(), number, parts);
    }

    static int[] noParts() {
        return NONE;
    }

    /** Two longs tell nearly every word; only one that does not fit in them is compared letter by letter. */
    boolean is(WordReader read) {
        return tail == read.tail()
                && head == read.head()
                && (letters == null ? read.isPacked() : Arrays.equals(letters, read.letters()));
    }
}
