package newsreel.topics;

import java.util.Arrays;
import java.util.Map;

/**
 * Numbers the words of text by their stems. Stemming costs far more than reading, and news repeats its words: the
 * numbers of words seen before are kept in a table of fixed size, where a newcomer takes the place of an older word
 * with the same slot. Thread-safe without locks: entries are immutable, and a lost update only costs a stemming.
 */
final class Vocabulary {
    /** The number of each word that no term has. */
    static final int UNKNOWN = 0;

    private static final int SLOTS = 1 << 16;

    private final Map<String, Integer> numbers;
    private final Stemmer stemmer;
    private final Entry[] slots = new Entry[SLOTS];

    /** @param numbers by stem, from 1 */
    Vocabulary(Map<String, Integer> numbers, Stemmer stemmer) {
        this.numbers = Map.copyOf(numbers);
        this.stemmer = stemmer;
    }

    /** The number of the lower-case word in the first {@code length} characters; {@code hash} is any hash of them. */
    int numberOf(char[] word, int length, int hash) {
        int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
        Entry entry = slots[slot];
        if (entry == null || !entry.is(word, length)) {
            entry = entryOf(new String(word, 0, length));
            slots[slot] = entry;
        }
        return entry.number;
    }

    private Entry entryOf(String word) {
        return new Entry(word.toCharArray(), numbers.getOrDefault(stemmer.stem(word), UNKNOWN));
    }

    private record Entry(char[] word, int number) {
        boolean is(char[] other, int length) {
            return Arrays.equals(word, 0, word.length, other, 0, length);
        }
    }
}
