package newsreel.numbers.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Words that may stand on one side of a place, by the letter next to it, the longest first. Immutable. */
final class Affixes {
    private final boolean ends;
    private final char[] letters;
    private final String[][] words;

    private Affixes(Collection<String> all, boolean ends) {
        this.ends = ends;
        TreeMap<Character, List<String>> byLetter = new TreeMap<>();
        for (String word : all) {
            char letter = word.charAt(ends ? word.length() - 1 : 0);
            byLetter.computeIfAbsent(letter, any -> new ArrayList<>()).add(word);
        }
        this.letters = new char[byLetter.size()];
        this.words = new String[letters.length][];
        byLetter.forEach((letter, list) -> {
            list.sort(Comparator.comparingInt((String word) -> -word.length()));
            int slot = letters.length - byLetter.tailMap(letter).size();
            letters[slot] = letter;
            words[slot] = list.toArray(String[]::new);
        });
    }

    /** Those that begin where they are looked for. */
    static Affixes atStart(Collection<String> words) {
        return new Affixes(words, false);
    }

    /** Those that end where they are looked for. */
    static Affixes atEnd(Collection<String> words) {
        return new Affixes(words, true);
    }

    /** The longest that begins at the place, or ends before it; null when none does. */
    String longest(String text, int at) {
        int letter = ends ? at - 1 : at;
        int slot = letter < 0 || letter >= text.length() ? -1 : Arrays.binarySearch(letters, text.charAt(letter));
        if (slot < 0) {
            return null;
        }
        for (String word : words[slot]) {
            if (text.startsWith(word, ends ? at - word.length() : at)) {
                return word;
            }
        }
        return null;
    }
}
