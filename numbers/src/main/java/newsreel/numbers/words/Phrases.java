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

    private static final int LEADS = 1;
    private static final int GOES_ON = 1 << 1;
    private static final int ENDS = 1 << 2;

    /** The node that each first word leads to, by its id: most phrases are one word. */
    private int[] firstNodes = {};
    /** What each word does in some phrase, by its id: it leads one, stands after its first word, ends it. */
    private byte[] roles = {};
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
            mark(word, GOES_ON);
        }
        meanings.set(node, meaning);
        mark(phrase.get(phrase.size() - 1), ENDS);
        if (leads.test(meaning)) {
            mark(phrase.get(0), LEADS);
        }
    }

    private void mark(Word word, int role) {
        if (word.id >= roles.length) {
            roles = Arrays.copyOf(roles, Math.max(2 * roles.length, word.id + 1));
        }
        roles[word.id] |= role;
    }

    private boolean has(Word word, int role) {
        return word.id < roles.length && (roles[word.id] & role) != 0;
    }

    private int firstNode(Word word) {
        if (!mayStart(word)) {
            if (word.id >= firstNodes.length) {
                firstNodes = Arrays.copyOf(firstNodes, Math.max(2 * firstNodes.length, word.id + 1));
            }
            firstNodes[word.id] = newNode();
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
        return nodeOf(word) != ROOT;
    }

    /** Whether any phrase ends in the word: a quick look, before those that may end there are looked for from all places. */
    public boolean mayEnd(Word word) {
        return has(word, ENDS);
    }

    /** Whether any phrase that leads begins with the word. */
    public boolean mayLead(Word word) {
        return has(word, LEADS);
    }

    /** What exactly that phrase means; null when it is none. */
    public T get(List<Word> phrase) {
        int node = nodeOf(phrase.get(0));
        for (int i = 1; i < phrase.size() && node != ROOT; i++) {
            node = steps.get(node, phrase.get(i).id);
        }
        return meanings.get(node);
    }

    /** The longest phrase that begins at {@code first}; null when none does. */
    public Match<T> at(Tokens tokens, int first) {
        int node = nodeOf(tokens.word(first));
        if (node == ROOT) {
            return null;
        }
        int last = first;
        T meaning = meanings.get(node);
        int i = first;
        for (int words = 1; words < LONGEST && stems.get(node); words++) {
            i = following(tokens, i);
            Word word = tokens.word(i);
            node = has(word, GOES_ON) ? steps.get(node, word.id) : ROOT;
            if (meanings.get(node) != null) {
                meaning = meanings.get(node);
                last = i;
            }
        }
        return meaning == null ? null : new Match<>(last, meaning);
    }

    private int nodeOf(Word first) {
        return first.id < firstNodes.length ? firstNodes[first.id] : ROOT;
    }

    private int following(Tokens tokens, int i) {
        if (tokens.isWord(i + 1)) {
            return i + 1;
        }
        if (tokens.isHyphen(i + 1)) {
            return i + 2;
        }
        if (tokens.isSymbol(i + 1, '.') && tokens.isGlued(i + 1) && tokens.length(i) <= 3) {
            return tokens.isHyphen(i + 2) ? i + 3 : i + 2;
        }
        return i + 1;
    }
}
