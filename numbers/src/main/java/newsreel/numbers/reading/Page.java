package newsreel.numbers.reading;

import newsreel.numbers.en.English;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Tokens;

/** What the readers of one text share. */
public record Page(English english, Tokens tokens, NumeralReader numerals, Units units) {

    public static Page of(English english, Tokens tokens) {
        return new Page(english, tokens, new NumeralReader(tokens), new Units(english, tokens));
    }

    /** The number that begins at {@code i}; null when none does. */
    public Numeral numeral(int i) {
        return numerals.mayStart(i) ? numerals.read(i, false) : null;
    }
}
