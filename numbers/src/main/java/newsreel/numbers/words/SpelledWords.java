package newsreel.numbers.words;

import java.util.Arrays;

/**
 * The words of a vocabulary that are no {@link LetterWords}: symbols, digits, long words, letters of other alphabets. Found
 * by the characters of a text without making strings. Open addressing, at most half full, with the hashes beside the words.
 */
final class SpelledWords {
    private static final int NONE = 0;
    private static final int FILTER_BITS = 12;
    private static final int FILTER_SHIFT = Integer.SIZE - FILTER_BITS;

    private Word[] slots = new Word[1 << 9];
    private int[] hashes = new int[1 << 9];
    /** A bit for each hash that some word has. */
    private final long[] filter = new long[1 << FILTER_BITS - 6];

    private int size;

    /** The id of the word that the span spells, but for case, or that of {@link Word#UNKNOWN}. */
    int find(char[] text, int start, int end) {
        int hash = hash(text, start, end);
        int folded = hash >>> FILTER_SHIFT;
        if ((filter[folded >>> 6] & 1L << folded) == 0) {
            return Word.UNKNOWN.id;
        }
        int mask = hashes.length - 1;
        int slot = hash & mask;
        for (int found = hashes[slot]; found != NONE; found = hashes[slot]) {
            if (found == hash && spells(slots[slot].spelling, text, start, end)) {
                return slots[slot].id;
            }
            slot = slot + 1 & mask;
        }
        return Word.UNKNOWN.id;
    }

    /** Adds the word, whose spelling is none that is there. */
    void put(Word word) {
        if (++size * 2 > slots.length) {
            grow();
        }
        place(word);
    }

    private void grow() {
        Word[] old = slots;
        slots = new Word[old.length * 2];
        hashes = new int[slots.length];
        Arrays.stream(old).filter(word -> word != null).forEach(this::place);
    }

    private void place(Word word) {
        int mask = slots.length - 1;
        int hash = hash(word.spelling.toCharArray(), 0, word.spelling.length());
        int slot = hash & mask;
        while (slots[slot] != null) {
            slot = slot + 1 & mask;
        }
        slots[slot] = word;
        hashes[slot] = hash;
        int folded = hash >>> FILTER_SHIFT;
        filter[folded >>> 6] |= 1L << folded;
    }

    /** Of the characters as they are folded; never that of an empty slot. */
    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Characters.fold(text[i]);
        }
        int spread = hash * 0x9E3779B9;
        int stored = spread ^ spread >>> 15;
        return stored == NONE ? 1 : stored;
    }

    private static boolean spells(String word, char[] text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != Characters.fold(text[i])) {
                return false;
            }
        }
        return true;
    }
}
