package newsreel.topics;

import java.util.Arrays;
import java.util.Map;

/**
 * Numbers the words of text by their stems. Stemming costs far more than reading, and news repeats its words: the
 * numbers of words seen before are kept in a table of fixed size, two to a slot, where a newcomer takes the place of the
 * older of them. Thread-safe without locks: entries are immutable, and a lost update only costs a stemming.
 */
final class Vocabulary {
    /** The number of each word that no term has. */
    static final int UNKNOWN = 0;

    private static final int SLOTS = 1 << 15;
    private static final int[] ONE_WORD = {};

    private final Map<String, Integer> numbers;
    private final Stemmer stemmer;
    private final Compounds compounds;
    private final Word[] slots = new Word[2 * SLOTS];

    /** @param numbers by stem, from 1 */
    Vocabulary(Map<String, Integer> numbers, Stemmer stemmer, Compounds compounds) {
        this.numbers = Map.copyOf(numbers);
        this.stemmer = stemmer;
        this.compounds = compounds;
    }

    /** The lower-case word in the first {@code length} characters; {@code hash} is any hash of them. */
    Word word(char[] letters, int length, int hash) {
        int newer = 2 * ((hash ^ hash >>> 16) & (SLOTS - 1));
        Word word = slots[newer];
        if (word != null && word.is(letters, length)) {
            return word;
        }
        Word older = slots[newer + 1];
        Word found = older != null && older.is(letters, length) ? older : wordOf(new String(letters, 0, length));
        slots[newer + 1] = word;
        slots[newer] = found;
        return found;
    }

    /** The numbers of known words within a word that no term has. */
    int[] parts(Word word, byte capitals) {
        return word.parts.length > 0 && compounds.mayBe(capitals) ? word.parts : ONE_WORD;
    }

    private Word wordOf(String word) {
        int number = numbers.getOrDefault(stemmer.stem(word), UNKNOWN);
        return new Word(word.toCharArray(), number, number == UNKNOWN ? compounds.partsOf(word) : ONE_WORD);
    }

    /**
     * A word of text, as terms see it.
     *
     * @param letters in lower case
     * @param number {@link #UNKNOWN} for a word that no term has
     * @param parts the numbers of known words within it, where it has none itself and may be a compound
     */
    record Word(char[] letters, int number, int[] parts) {
        private boolean is(char[] other, int length) {
            return Arrays.equals(letters, 0, letters.length, other, 0, length);
        }
    }
}
