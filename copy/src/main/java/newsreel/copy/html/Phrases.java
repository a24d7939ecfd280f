package newsreel.copy.html;

import java.util.Arrays;

/**
 * Finds phrases of a table in a text, in one pass however many there are. Each belongs to a set; a text's sets are bits.
 * Immutable once filled.
 */
final class Phrases {
    private record Phrase(String words, int set) {}

    private static final int SLOTS = 1 << 13;
    private static final char FIRST_BEYOND_ASCII = 128;
    private static final Phrase[] NONE = {};

    /** By their first two letters: for most places of a text there are none. */
    private final Phrase[][] byStart = new Phrase[SLOTS][];

    Phrases() {
        Arrays.fill(byStart, NONE);
    }

    /** @param words two characters or more, in lower case */
    void add(String words, int set) {
        int slot = slot(words.charAt(0), words.charAt(1));
        Phrase[] longer = Arrays.copyOf(byStart[slot], byStart[slot].length + 1);
        longer[longer.length - 1] = new Phrase(words, set);
        byStart[slot] = longer;
    }

    /** The bits of the sets that have a phrase in the text, which is in lower case. */
    int in(String text) {
        int found = 0;
        boolean afterLetter = false;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (!afterLetter || !isSmall(c)) {
                found |= at(text, i, byStart[slot(c, text.charAt(i + 1))]);
            }
            afterLetter = isLetter(c);
        }
        return found;
    }

    private static int slot(char first, char second) {
        return (first * 37 + second) & SLOTS - 1;
    }

    private static int at(String text, int i, Phrase[] phrases) {
        int found = 0;
        for (Phrase phrase : phrases) {
            if (text.startsWith(phrase.words(), i)) {
                found |= phrase.set();
            }
        }
        return found;
    }

    private static boolean isLetter(char c) {
        return c < FIRST_BEYOND_ASCII ? isSmall(c) || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    /** Letters without cases are joined to those before, as words that have no blanks between them and articles are. */
    private static boolean isSmall(char c) {
        return c < FIRST_BEYOND_ASCII ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }
}
