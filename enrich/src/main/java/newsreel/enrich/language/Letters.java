package newsreel.enrich.language;

import java.util.function.Consumer;

/** What is part of a word, for telling languages: letters, and the marks that scripts write vowels with. Pure. */
final class Letters {
    private Letters() {}

    /** Hands on the words of a text, one after the other. */
    static void eachWord(String text, Consumer<String> word) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                word.accept(text.substring(start, i));
                start = -1;
            }
        }
    }

    private static boolean isLetter(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
