package newsreel.topics;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

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

    /** For a language that writes none as one word. */
    static final Compounds NO_COMPOUNDS = new Compounds(Stems.of(List.of()), new BitSet(), null, false);

    private final Stems stems;
    private final BitSet parts;
    private final Stemmer stemmer;
    private final boolean askCapitals;

    /**
     * @param parts the numbers of those stems whose words may be a part
     * @param askCapitals whether only words with a capital are compounds
     */
    Compounds(Stems stems, BitSet parts, Stemmer stemmer, boolean askCapitals) {
        this.stems = stems;
        this.parts = parts;
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
            return Word.noParts();
        }
        int end = endOfFirst(word);
        int start = startOfLast(word);
        boolean hasFirst = end > 0;
        boolean hasLast = start < word.length();
        if (hasFirst && hasLast && end > start) {
            hasFirst = end >= word.length() - start;
            hasLast = !hasFirst;
        }
        return numbers(
                hasFirst ? number(word, 0, end) : Vocabulary.UNKNOWN,
                hasLast ? number(word, start, word.length()) : Vocabulary.UNKNOWN);
    }

    private int endOfFirst(String word) {
        int end = word.length() - LEAST_REST;
        while (end >= LEAST_PART && number(word, 0, end) == Vocabulary.UNKNOWN) {
            end--;
        }
        return end < LEAST_PART ? 0 : end;
    }

    private int startOfLast(String word) {
        int start = LEAST_REST;
        while (start <= word.length() - LEAST_PART && number(word, start, word.length()) == Vocabulary.UNKNOWN) {
            start++;
        }
        return start > word.length() - LEAST_PART ? word.length() : start;
    }

    /** {@link Vocabulary#UNKNOWN} for what is no part. */
    private int number(String word, int from, int to) {
        String stem = stemmer.stem(word.substring(from, to));
        int number = stem.length() < LEAST_PART ? Vocabulary.UNKNOWN : stems.numberOf(stem);
        return parts.get(number) ? number : Vocabulary.UNKNOWN;
    }

    private static int[] numbers(int first, int last) {
        return IntStream.of(first, last)
                .filter(number -> number != Vocabulary.UNKNOWN)
                .toArray();
    }
}
