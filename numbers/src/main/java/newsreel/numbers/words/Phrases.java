package newsreel.numbers.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Phrases of one or more words with what they mean, found as the longest that begins at a token. Between the words of a
 * phrase the text may have a hyphen or an abbreviation's dot: {@code sq. ft}, {@code kilowatt-hours}. Immutable once the
 * tables are read.
 */
public final class Phrases<T> {
    /** A phrase of the text: its last token, and what it means. */
    public record Match<T>(int last, T meaning) {}

    private static final int LONGEST = 8;
    private static final int ROOT = 0;

    private final BitSet firstWords = new BitSet();
    private final BitSet leadingWords = new BitSet();
    private final Predicate<T> leads;
    private final Steps steps = new Steps();
    private final List<T> meanings = new ArrayList<>();

    /** Without any phrase yet. */
    public Phrases() {
        this(any -> true);
    }

    /** Without any phrase yet, of those of which some stand only after others: {@code leads} tells the meanings of all else. */
    public Phrases(Predicate<T> leads) {
        this.leads = leads;
        meanings.add(null);
    }

    /** Adds the phrase; the first meaning that a phrase is given stays. */
    public void add(List<Word> phrase, T meaning) {
        if (get(phrase) == null) {
            set(phrase, meaning);
        }
    }

    /** Gives the phrase that meaning, whatever it meant before. */
    public void set(List<Word> phrase, T meaning) {
        int node = ROOT;
        for (Word word : phrase) {
            int next = steps.get(node, word.id);
            if (next == ROOT) {
                meanings.add(null);
                next = meanings.size() - 1;
                steps.put(node, word.id, next);
            }
            node = next;
        }
        meanings.set(node, meaning);
        firstWords.set(phrase.get(0).id);
        if (leads.test(meaning)) {
            leadingWords.set(phrase.get(0).id);
        }
    }

    /** Whether any phrase begins with the word: a quick look, before {@link #at}. */
    public boolean mayStart(Word word) {
        return firstWords.get(word.id);
    }

    /** Whether any phrase that leads begins with the word. */
    public boolean mayLead(Word word) {
        return leadingWords.get(word.id);
    }

    /** What exactly that phrase means; null when it is none. */
    public T get(List<Word> phrase) {
        int node = ROOT;
        for (Word word : phrase) {
            node = steps.get(node, word.id);
            if (node == ROOT) {
                return null;
            }
        }
        return meanings.get(node);
    }

    /** The longest phrase that begins at {@code first}; null when none does. */
    public Match<T> at(Tokens tokens, int first) {
        if (!mayStart(tokens.word(first))) {
            return null;
        }
        int last = -1;
        T meaning = null;
        int node = ROOT;
        int i = first;
        for (int words = 0; words < LONGEST; words++) {
            node = steps.get(node, tokens.word(i).id);
            if (node == ROOT) {
                break;
            }
            if (meanings.get(node) != null) {
                meaning = meanings.get(node);
                last = i;
            }
            i = following(tokens, i);
        }
        return meaning == null ? null : new Match<>(last, meaning);
    }

    private int following(Tokens tokens, int i) {
        if (tokens.isHyphen(i + 1)) {
            return i + 2;
        }
        if (tokens.isSymbol(i + 1, '.') && tokens.isGlued(i + 1) && tokens.length(i) <= 3) {
            return tokens.isHyphen(i + 2) ? i + 3 : i + 2;
        }
        return i + 1;
    }
}
