package newsreel.numbers.reading;

import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Word;

/**
 * A place in a text where a number may begin. The numeral that begins there is read once, for all readers. What reads a text
 * has one place, and moves on with it.
 */
public final class Place {
    private final NumeralReader numerals;
    private final Tokens tokens;
    private int at;
    private Numeral numeral;
    private boolean read;

    /** The place of the token {@code at}. */
    public Place(NumeralReader numerals, Tokens tokens, int at) {
        this.numerals = numerals;
        this.tokens = tokens;
        this.at = at;
    }

    /** Moves on to the token {@code next}. */
    void moveTo(int next) {
        at = next;
        numeral = null;
        read = false;
    }

    /** The text. */
    public Tokens tokens() {
        return tokens;
    }

    /** The token at this place. */
    public int at() {
        return at;
    }

    /** The word at this place. */
    public Word word() {
        return tokens.word(at);
    }

    /** The numeral that begins here; null when none does. */
    public Numeral numeral() {
        if (!read) {
            numeral = numerals.readAt(tokens, at);
            read = true;
        }
        return numeral;
    }
}
