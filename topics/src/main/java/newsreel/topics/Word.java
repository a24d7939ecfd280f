package newsreel.topics;

/**
 * A word of text, as terms see it.
 *
 * @param key as {@link WordReader#key()} gives it
 * @param letters in lower case, where the key does not say it all; else null
 * @param number {@link Vocabulary#UNKNOWN} for a word that no term has
 * @param parts the numbers of known words within it, where it has none itself and may be a compound
 */
record Word(long key, char[] letters, int number, int[] parts) {
    private static final int[] NONE = {};

    static Word of(WordReader read, int number, int[] parts) {
        return new Word(read.key(), read.isPacked() ? null : read.letters(), number, parts);
    }

    static int[] noParts() {
        return NONE;
    }

    /** The key tells nearly every word; only one that does not fit in it is compared letter by letter. */
    boolean is(WordReader read) {
        return key == read.key() && (letters == null || read.isSpelt(letters));
    }
}
