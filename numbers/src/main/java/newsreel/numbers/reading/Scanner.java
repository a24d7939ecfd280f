package newsreel.numbers.reading;

import java.util.ArrayList;
import java.util.List;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Word;

/**
 * Reads a text from left to right and notes what stands there on its own: each quantity with the unit beside it, each date
 * and rank. At every place its readers are asked in their order, and the first that knows the place has it. Immutable and
 * thread-safe.
 */
public final class Scanner {
    private static final Reader[] NONE = {};

    private final Lexicon lexicon;
    private final Reader[] all;
    /** Who may open with each word, by the word's id; those of words that open nothing share one array. */
    private final Reader[][] byWord;

    private final Reader[][] byDigits;
    /** Whether anybody opens with each word. */
    private final boolean[] opening;

    /** @param readers in the order in which they are asked */
    public Scanner(Lexicon lexicon, List<Reader> readers) {
        this.lexicon = lexicon;
        this.all = readers.toArray(Reader[]::new);
        this.byWord = table(lexicon, readers, false);
        this.byDigits = table(lexicon, readers, true);
        this.opening = new boolean[byWord.length];
        for (int id = 0; id < byWord.length; id++) {
            opening[id] = byWord[id] != NONE;
        }
    }

    private static Reader[][] table(Lexicon lexicon, List<Reader> readers, boolean digits) {
        List<Word> words = lexicon.vocabulary().words();
        Reader[][] table = new Reader[words.size()][];
        for (Word word : words) {
            Reader[] opening = readers.stream()
                    .filter(reader -> reader.mayOpen(word, digits))
                    .toArray(Reader[]::new);
            table[word.id] = opening.length == 0 ? NONE : opening;
        }
        return table;
    }

    /** The mentions in their order. */
    public List<Mention> scan(Tokens tokens) {
        List<Mention> mentions = new ArrayList<>();
        int i = tokens.nextOpening(0, opening);
        while (i < tokens.size()) {
            Reading reading = read(readersAt(tokens, i), new Place(lexicon.numerals(), tokens, i));
            if (reading instanceof Mention mention) {
                mentions.add(mention);
            }
            int last = reading == null ? i : Math.max(i, reading.last());
            i = tokens.nextOpening(last + 1, opening);
        }
        return mentions;
    }

    /** Outside the vocabulary only digits of another custom and the signs of fractions open anything. */
    private Reader[] readersAt(Tokens tokens, int i) {
        Word word = tokens.word(i);
        if (tokens.isNumber(i)) {
            return byDigits[word.id];
        }
        if (word != Word.UNKNOWN) {
            return byWord[word.id];
        }
        return lexicon.numerals().mayStart(tokens, i) ? all : NONE;
    }

    private static Reading read(Reader[] readers, Place place) {
        for (Reader reader : readers) {
            Reading reading = reader.read(place);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }
}
