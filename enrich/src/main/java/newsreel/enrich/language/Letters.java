package newsreel.enrich.language;

import java.util.function.Consumer;

/** What is part of a word, for telling languages: letters, and the marks that scripts write vowels with. Pure. */
final class Letters {
    private static final int ASCII = 0x80;

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

    private static boolean isLetter(char c) {
        return c < ASCII ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : isLetterBeyondAscii(c);
    }

    private static boolean isLetterBeyondAscii(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
