package newsreel.numbers.words;

import java.util.Collection;

/** Some words of a vocabulary, which {@link Tokens#next} looks for in a text. Immutable. */
public final class WordSet {
    /** Whether each word is one of them, by its id. */
    private final boolean[] held;

    /** Those, of one vocabulary. */
    public WordSet(Collection<Word> words) {
        held = new boolean[words.stream().mapToInt(word -> word.id).max().orElse(0) + 1];
        words.forEach(word -> held[word.id] = true);
    }

    boolean has(int id) {
        return id < held.length && held[id];
    }
}
