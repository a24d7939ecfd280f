package newsreel.enrich.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases of one or more words with what they mean, found as the longest that begins at a token. Between the words of a
 * phrase the text may have a hyphen or an abbreviation's dot: {@code sq. ft}, {@code kilowatt-hours}. Immutable once the
 * tables are read.
 */
final class Phrases<T> {
    /** A phrase of the text: its last token, and what it means. */
    record Match<T>(int last, T meaning) {}

    private static final int LONGEST = 8;

    private final BitSet firstWords = new BitSet();
    private final Map<Long, Integer> steps = new HashMap<>();
    private final List<T> meanings = new ArrayList<>();

    Phrases() {
        meanings.add(null);
    }

    /** Adds the phrase; the first meaning that a phrase is given stays. */
    void add(List<Word> phrase, T meaning) {
        if (get(phrase) == null) {
            set(phrase, meaning);
        }
    }

    void set(List<Word> phrase, T meaning) {
        int node = 0;
        for (Word word : phrase) {
            node = steps.computeIfAbsent(step(node, word), fresh -> newNode());
        }
        meanings.set(node, meaning);
        firstWords.set(phrase.get(0).id);
    }

    /** Whether any phrase begins with the word: a quick look, before {@link #at}. */
    boolean mayStart(Word word) {
        return firstWords.get(word.id);
    }

    T get(List<Word> phrase) {
        int node = 0;
        for (Word word : phrase) {
            Integer next = steps.get(step(node, word));
            if (next == null) {
                return null;
            }
            node = next;
        }
        return meanings.get(node);
    }

    /** The longest phrase that begins at {@code first}; null when none does. */
    Match<T> at(Tokens tokens, int first) {
        if (!mayStart(tokens.word(first))) {
            return null;
        }
        Match<T> best = null;
        int node = 0;
        int i = first;
        for (int words = 0; words < LONGEST; words++) {
            Word word = tokens.word(i);
            Integer next = word == Word.UNKNOWN ? null : steps.get(step(node, word));
            if (next == null) {
                return best;
            }
            node = next;
            if (meanings.get(node) != null) {
                best = new Match<>(i, meanings.get(node));
            }
            i = following(tokens, i);
        }
        return best;
    }

    private int following(Tokens tokens, int i) {
        if (tokens.isHyphen(i + 1)) {
            return i + 2;
        }
        if (tokens.isSymbol(i + 1, '.') && tokens.isGlued(i + 1) && tokens.length(i) <= 3) {
            return i + 2;
        }
        return i + 1;
    }

    private int newNode() {
        meanings.add(null);
        return meanings.size() - 1;
    }

    private static long step(int node, Word word) {
        return ((long) node << 32) | word.id;
    }
}
