package newsreel.numbers.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/**
 * Reads parts of a whole that another word makes of a number: {@code la tercera parte de los votos}, {@code três vinte avos}.
 * Whatever else is a fraction is read as a numeral.
 */
public final class PartReader implements Reader {
    private final NumeralReader numerals;

    public PartReader(Lexicon lexicon) {
        this.numerals = lexicon.numerals();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || NumeralReader.mayStart(word) || word.is(Trait.ORDINAL);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        if (place.word().is(Trait.ORDINAL) && tokens.is(place.at() + 1, Trait.PART)) {
            boolean share = tokens.is(place.at() + 2, Trait.OF) && place.word().value() > 2;
            return share
                    ? part(
                            place.at(),
                            place.at() + 1,
                            BigDecimal.ONE,
                            BigDecimal.valueOf(place.word().value()))
                    : null;
        }
        Numeral over = place.numeral();
        if (over == null) {
            return place.word().is(Trait.ARTICLE) ? over(tokens, place.at(), place.at(), BigDecimal.ONE) : null;
        }
        return over.isWholeWithin(1, Integer.MAX_VALUE) ? over(tokens, over.first(), over.last(), over.low()) : null;
    }

    /** So many of the parts whose number follows {@code last}; null when no parts do. */
    private Mention over(Tokens tokens, int first, int last, BigDecimal value) {
        Numeral under = numerals.readAt(tokens, last + 1);
        boolean parts = under != null
                && tokens.is(under.last() + 1, Trait.FRACTION_END)
                && under.isWholeWithin(2, Integer.MAX_VALUE);
        return parts ? part(first, under.last() + 1, value, under.low()) : null;
    }

    private static Mention part(int first, int last, BigDecimal over, BigDecimal under) {
        return Mention.of(Numeral.of(first, last, over.divide(under, MathContext.DECIMAL64), Form.FRACTION));
    }
}
