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

    private final Map<String, Integer> numbers;
    private final Stemmer stemmer;
    private final Entry[] slots = new Entry[2 * SLOTS];

    /** @param numbers by stem, from 1 */
    Vocabulary(Map<String, Integer> numbers, Stemmer stemmer) {
        this.numbers = Map.copyOf(numbers);
        this.stemmer = stemmer;
    }

    /** The number of the lower-case word in the first {@code length} characters; {@code hash} is any hash of them. */
    int numberOf(char[] word, int length, int hash) {
        int newer = 2 * ((hash ^ hash >>> 16) & (SLOTS - 1));
        Entry entry = slots[newer];
        if (entry != null && entry.is(word, length)) {
            return entry.number;
        }
        Entry older = slots[newer + 1];
        Entry found = older != null && older.is(word, length) ? older : entryOf(new String(word, 0, length));
        slots[newer + 1] = entry;
        slots[newer] = found;
        return found.number;
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
