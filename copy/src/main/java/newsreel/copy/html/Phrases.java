package newsreel.copy.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases of a table in a text, in one pass however many there are. Each belongs to a set; a text's sets are bits.
 * Immutable once filled.
 */
final class Phrases {
    private record Phrase(String words, int set) {}

    private final Map<Integer, List<Phrase>> byStart = new HashMap<>();

    /** @param words two characters or more, in lower case */
    void add(String words, int set) {
        byStart.computeIfAbsent(start(words, 0), each -> new ArrayList<>(2)).add(new Phrase(words, set));
    }

    /** The bits of the sets that have a phrase in the text, which is in lower case. */
    int in(String text) {
        int found = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                found |= at(text, i);
            }
        }
        return found;
    }

    private int at(String text, int i) {
        int found = 0;
        for (Phrase phrase : byStart.getOrDefault(start(text, i), List.of())) {
            if (text.startsWith(phrase.words(), i) && startsWord(text, i)) {
                found |= phrase.set();
            }
        }
        return found;
    }

    private static int start(String text, int i) {
        return text.charAt(i) << 16 | text.charAt(i + 1);
    }

    /** Letters without cases are joined to those before, as words that have no blanks between them and articles are. */
    private static boolean startsWord(String text, int i) {
        return i == 0 || !Character.isLowerCase(text.charAt(i)) || !Character.isLetter(text.charAt(i - 1));
    }
}
