package newsreel.topics;

import java.util.Map;

/**
 * Looks into long words for shorter ones that are terms: <i>Klimagipfel</i> speaks of <i>Klima</i> and of <i>Gipfel</i>.
 * The longest word that it begins with is taken, and the longest that it ends with; where they overlap, the longer of
 * the two. What joins them (<i>Gesundheit-s-minister</i>) is left to the stemmer. Where nouns have capitals, only
 * words with one are compounds. Thread-safe.
 */
final class Compounds {
    /** Shorter words stand in too many others by chance. */
    private static final int LEAST_PART = 4;

    private static final int LEAST_REST = 3;
    private static final int[] NONE = {};

    /** For a language that writes none as one word. */
    static final Compounds NO_COMPOUNDS = new Compounds(Map.of(), null, false);

    private final Map<String, Integer> parts;
    private final Stemmer stemmer;
    private final boolean askCapitals;

    /**
     * @param parts the numbers of words that may be a part, by stem
     * @param askCapitals whether only words with a capital are compounds
     */
    Compounds(Map<String, Integer> parts, Stemmer stemmer, boolean askCapitals) {
        this.parts = Map.copyOf(parts);
        this.stemmer = stemmer;
        this.askCapitals = askCapitals;
    }

    /** Whether a word may be a compound, by its capitals. */
    boolean mayBe(byte capitals) {
        return !askCapitals || capitals != WordReader.NO_CAPITAL;
    }

    /** The numbers of the words in it, in their order. */
    int[] partsOf(String word) {
        if (parts.isEmpty() || word.length() < LEAST_PART + LEAST_REST) {
            return NONE;
        }
        int end = endOfFirst(word);
        int start = startOfLast(word);
        boolean hasFirst = end > 0;
        boolean hasLast = start < word.length();
        if (hasFirst && hasLast && end > start) {
            hasFirst = end >= word.length() - start;
            hasLast = !hasFirst;
        }
        return numbers(hasFirst ? number(word, 0, end) : null, hasLast ? number(word, start, word.length()) : null);
    }

    private int endOfFirst(String word) {
        int end = word.length() - LEAST_REST;
        while (end >= LEAST_PART && number(word, 0, end) == null) {
            end--;
        }
        return end < LEAST_PART ? 0 : end;
    }

    private int startOfLast(String word) {
        int start = LEAST_REST;
        while (start <= word.length() - LEAST_PART && number(word, start, word.length()) == null) {
            start++;
        }
        return start > word.length() - LEAST_PART ? word.length() : start;
    }

    private Integer number(String word, int from, int to) {
        String stem = stemmer.stem(word.substring(from, to));
        return stem.length() < LEAST_PART ? null : parts.get(stem);
    }

    private static int[] numbers(Integer first, Integer last) {
        if (first == null) {
            return last == null ? NONE : new int[] {last};
        }
        return last == null ? new int[] {first} : new int[] {first, last};
    }
}
