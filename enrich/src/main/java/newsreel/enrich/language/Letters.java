package newsreel.enrich.language;

import java.util.function.Consumer;

/** What is part of a word, for telling languages: letters, and the marks that scripts write vowels with. Pure. */
final class Letters {
    private static final int ASCII = 0x80;
    private static final char NONE = 0;
    private static final char[] LOWER_ASCII = lowerAscii();

    private Letters() {}

    /** Hands on the words of a text, one after the other. */
    static void eachWord(String text, Consumer<String> word) {
        for (int at = 0, end; at < text.length(); at = end + 1) {
            end = endOfWord(text, at);
            if (end > at) {
                word.accept(text.substring(at, end));
            }
        }
    }

    /** Where the word ends that starts at {@code from}; {@code from} when none does. */
    static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The letter in lower case; 0 for what is part of no word. */
    static char lower(char c) {
        if (c < ASCII) {
            return LOWER_ASCII[c];
        }
        return isLetterBeyondAscii(c) ? Character.toLowerCase(c) : NONE;
    }

    private static boolean isLetter(char c) {
        return c < ASCII ? LOWER_ASCII[c] != NONE : isLetterBeyondAscii(c);
    }

    private static char[] lowerAscii() {
        char[] lower = new char[ASCII];
        for (char c = 'a'; c <= 'z'; c++) {
            lower[c] = c;
            lower[Character.toUpperCase(c)] = c;
        }
        return lower;
    }

    private static boolean isLetterBeyondAscii(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
