package newsreel.numbers.words;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final BitSet lastWords = new BitSet();
    /** The node that each first word leads to, by its id: most phrases are one word. */
    private int[] firstNodes = {};
    /** The nodes that longer phrases go on from. */
    private final BitSet stems = new BitSet();

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
        int node = firstNode(phrase.get(0));
        for (Word word : phrase.subList(1, phrase.size())) {
            node = nodeAfter(node, word);
        }
        meanings.set(node, meaning);
        lastWords.set(phrase.get(phrase.size() - 1).id);
        if (leads.test(meaning)) {
            leadingWords.set(phrase.get(0).id);
        }
    }

    private int firstNode(Word word) {
        if (!mayStart(word)) {
            if (word.id >= firstNodes.length) {
                firstNodes = Arrays.copyOf(firstNodes, Math.max(2 * firstNodes.length, word.id + 1));
            }
            firstNodes[word.id] = newNode();
            firstWords.set(word.id);
        }
        return firstNodes[word.id];
    }

    private int nodeAfter(int node, Word word) {
        int next = steps.get(node, word.id);
        if (next == ROOT) {
            next = newNode();
            steps.put(node, word.id, next);
            stems.set(node);
        }
        return next;
    }

    private int newNode() {
        meanings.add(null);
        return meanings.size() - 1;
    }

    /** Whether any phrase begins with the word: a quick look, before {@link #at}. */
    public boolean mayStart(Word word) {
        return firstWords.get(word.id);
    }

    /** Whether any phrase ends in the word: a quick look, before those that may end there are looked for from all places. */
    public boolean mayEnd(Word word) {
        return lastWords.get(word.id);
    }

    /** Whether any phrase that leads begins with the word. */
    public boolean mayLead(Word word) {
        return leadingWords.get(word.id);
    }

    /** What exactly that phrase means; null when it is none. */
    public T get(List<Word> phrase) {
        Word first = phrase.get(0);
        int node = mayStart(first) ? firstNodes[first.id] : ROOT;
        for (int i = 1; i < phrase.size() && node != ROOT; i++) {
            node = steps.get(node, phrase.get(i).id);
        }
        return meanings.get(node);
    }

    /** The longest phrase that begins at {@code first}; null when none does. */
    public Match<T> at(Tokens tokens, int first) {
        Word word = tokens.word(first);
        if (!mayStart(word)) {
            return null;
        }
        int node = firstNodes[word.id];
        int last = first;
        T meaning = meanings.get(node);
        int i = first;
        for (int words = 1; words < LONGEST && stems.get(node); words++) {
            i = following(tokens, i);
            node = steps.get(node, tokens.word(i).id);
            if (meanings.get(node) != null) {
                meaning = meanings.get(node);
                last = i;
            }
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
