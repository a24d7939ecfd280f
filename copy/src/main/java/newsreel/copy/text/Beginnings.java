package newsreel.copy.text;

import java.util.BitSet;

/**
 * How the entries of a table begin, so that most lines are known to be none of them by three letters, and cost no copy in lower
 * case. Not thread-safe while it is filled.
 */
final class Beginnings {
    private static final int LETTERS = 3;
    private static final int PLACES = 1 << 14;
    private static final int ASCII = 0x80;

    private final BitSet places = new BitSet(PLACES);

    /** @param entry a whole line, in lower case, its numbers a 0 each */
    void addLine(String entry) {
        if (entry.length() >= LETTERS) {
            places.set(place(entry, 0));
        }
    }

    /** @param entry in lower case, its numbers a 0 each; one of fewer than three letters lets every line pass that is not told anyway */
    void addOpening(String entry) {
        boolean tooShort = entry.length() < LETTERS && isPlain(entry, 0, entry.length());
        places.set(0, tooShort ? PLACES : 0);
        addLine(entry);
    }

    /** False when no entry begins as the text between the two places does, in any case; true when one may. */
    boolean mayHave(String text, int start, int end) {
        return end - start < LETTERS || !isPlain(text, start, start + LETTERS) || places.get(place(text, start));
    }

    /** Digits become a 0 together, and letters beyond ASCII more than one in lower case. */
    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ASCII || c >= '0' && c <= '9') {
                return false;
            }
        }
        return true;
    }

    private static int place(String text, int start) {
        int place = 0;
        for (int i = start; i < start + LETTERS; i++) {
            char c = text.charAt(i);
            place = 31 * place + (c >= 'A' && c <= 'Z' ? c + ' ' : c);
        }
        return place & PLACES - 1;
    }
}
