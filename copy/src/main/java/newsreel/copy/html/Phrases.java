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

    private static final int SLOTS = 1 << 13;

    /** A bit for the first two letters of each phrase: most places of a text are passed over by it. */
    private final long[] starts = new long[SLOTS / Long.SIZE];

    private final Map<Integer, List<Phrase>> byStart = new HashMap<>();

    /** @param words two characters or more, in lower case */
    void add(String words, int set) {
        int slot = slot(words, 0);
        starts[slot >> 6] |= 1L << slot;
        byStart.computeIfAbsent(start(words, 0), each -> new ArrayList<>(2)).add(new Phrase(words, set));
    }

    /** The bits of the sets that have a phrase in the text, which is in lower case. */
    int in(String text) {
        int found = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (mayStart(text, i)) {
                found |= at(text, i);
            }
        }
        return found;
    }

    private boolean mayStart(String text, int i) {
        return startsWord(text, i) && (starts[slot(text, i) >> 6] & 1L << slot(text, i)) != 0;
    }

    private static int slot(String text, int i) {
        return (text.charAt(i) * 37 + text.charAt(i + 1)) & SLOTS - 1;
    }

    private int at(String text, int i) {
        int found = 0;
        for (Phrase phrase : byStart.getOrDefault(start(text, i), List.of())) {
            if (text.startsWith(phrase.words(), i)) {
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
        return i == 0 || !isSmall(text.charAt(i)) || !Character.isLetter(text.charAt(i - 1));
    }

    private static boolean isSmall(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }
}
