package newsreel.numbers.reading;

import java.util.ArrayList;
import java.util.List;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Word;

/**
 * Reads a text from left to right and notes what stands there on its own: each quantity with the unit beside it, each date
 * and rank. At every place its readers are asked in their order, and the first that knows the place has it. Who may have
 * something to say is known beforehand, as a set with a bit for each reader: of those that may open with the word, and where it
 * is digits may go on with what stands after it. Immutable and thread-safe.
 */
public final class Scanner {
    private static final long NOBODY = 0;

    private final Lexicon lexicon;
    private final Reader[] readers;
    private final long everybody;
    /** Who may open with each word, by the word's id. */
    private final long[] byWord;
    /** Who may open with digits that are each word. */
    private final long[] byDigits;
    /** Who may go on after digits with each word. */
    private final long[] beforeWord;
    /** Who may go on after digits with each symbol of ASCII. */
    private final long[] beforeSymbol = new long[Follower.ASCII];
    /** Whether anybody opens with each word. */
    private final boolean[] opening;

    /**
     * @param readers in the order in which they are asked
     * @throws IllegalArgumentException when they are too many for a set
     */
    public Scanner(Lexicon lexicon, List<Reader> readers) {
        if (readers.size() > Long.SIZE) {
            throw new IllegalArgumentException(readers.size() + " readers, and a set has room for " + Long.SIZE);
        }
        this.lexicon = lexicon;
        this.readers = readers.toArray(Reader[]::new);
        this.everybody = readers.isEmpty() ? NOBODY : -1L >>> Long.SIZE - readers.size();
        List<Word> words = lexicon.vocabulary().words();
        this.byWord = new long[words.size()];
        this.byDigits = new long[words.size()];
        this.beforeWord = new long[words.size()];
        this.opening = new boolean[words.size()];
        for (Word word : words) {
            enter(word);
        }
        for (char symbol = 0; symbol < Follower.ASCII; symbol++) {
            Tokens alone = lexicon.vocabulary().tokenize(Character.toString(symbol));
            beforeSymbol[symbol] = goingOn(new Follower(alone.word(0), symbol));
        }
    }

    private void enter(Word word) {
        beforeWord[word.id] = goingOn(new Follower(word, Follower.NO_SYMBOL));
        for (int i = 0; i < readers.length; i++) {
            long reader = 1L << i;
            byWord[word.id] |= readers[i].mayOpen(word, false) ? reader : NOBODY;
            byDigits[word.id] |= readers[i].mayOpen(word, true) ? reader : NOBODY;
        }
        opening[word.id] = byWord[word.id] != NOBODY;
    }

    private long goingOn(Follower next) {
        long set = NOBODY;
        for (int i = 0; i < readers.length; i++) {
            set |= readers[i].mayGoOn(next) ? 1L << i : NOBODY;
        }
        return set;
    }

    /** The mentions in their order. */
    public List<Mention> scan(Tokens tokens) {
        List<Mention> mentions = new ArrayList<>();
        Place place = new Place(lexicon.numerals(), tokens, 0);
        int i = tokens.nextOpening(0, opening);
        while (i < tokens.size()) {
            place.moveTo(i);
            Reading reading = read(asked(tokens, i), place);
            if (reading instanceof Mention mention) {
                mentions.add(mention);
            }
            int last = reading == null ? i : Math.max(i, reading.last());
            i = tokens.nextOpening(last + 1, opening);
        }
        return mentions;
    }

    /** Outside the vocabulary only digits of another custom and the signs of fractions open anything. */
    private long asked(Tokens tokens, int i) {
        Word word = tokens.word(i);
        if (tokens.isNumber(i)) {
            return byDigits[word.id] & before(tokens, i + 1);
        }
        if (word != Word.UNKNOWN) {
            return byWord[word.id];
        }
        return lexicon.numerals().mayStart(tokens, i) ? everybody : NOBODY;
    }

    private long before(Tokens tokens, int next) {
        if (tokens.isWord(next)) {
            return beforeWord[tokens.word(next).id];
        }
        char symbol = tokens.symbol(next);
        return symbol == 0 || symbol >= Follower.ASCII ? everybody : beforeSymbol[symbol];
    }

    private Reading read(long asked, Place place) {
        for (long left = asked; left != NOBODY; left &= left - 1) {
            Reading reading = readers[Long.numberOfTrailingZeros(left)].read(place);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }
}
