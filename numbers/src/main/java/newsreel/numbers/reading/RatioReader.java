package newsreel.numbers.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads how many times one thing is another: {@code 4-to-1}, {@code outnumbered by 3 to 1}, {@code sixfold}. */
public final class RatioReader implements Reader {
    private static final int ODDS_WITHIN = 6;

    private final NumeralReader numerals;

    public RatioReader(Lexicon lexicon) {
        this.numerals = lexicon.numerals();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || NumeralReader.mayStart(word) || word.is(Trait.FOLD);
    }

    @Override
    public Reading read(Place place) {
        if (place.numeral() != null) {
            return odds(place.tokens(), place.numeral());
        }
        Word word = place.word();
        boolean fold = word.is(Trait.FOLD) && word.value() > 0;
        return fold ? ratio(place.at(), place.at(), word.number()) : null;
    }

    /** {@code 4-to-1}, {@code 100-to-1}: so many for each of the other; null when the numeral opens no such ratio. */
    private Mention odds(Tokens tokens, Numeral over) {
        boolean hyphens = tokens.isHyphen(over.last() + 1);
        int to = hyphens ? over.last() + 2 : over.last() + 1;
        if (!tokens.is(to, Trait.TO)) {
            return null;
        }
        boolean said = hyphens ? tokens.isHyphen(to + 1) : isOdds(tokens, over.first());
        Numeral under = said ? numerals.readAt(tokens, hyphens ? to + 2 : to + 1) : null;
        if (under == null || !hyphens && !isLast(tokens, under.last() + 1)) {
            return null;
        }
        if (under.low().signum() <= 0 || under.low().compareTo(over.low()) > 0) {
            return null;
        }
        return ratio(over.first(), under.last(), over.low().divide(under.low(), MathContext.DECIMAL64));
    }

    /** Whether the number before {@code next} counts nothing that follows. */
    private static boolean isLast(Tokens tokens, int next) {
        return !tokens.isWord(next) || tokens.is(next, Trait.FUNCTION);
    }

    /** {@code outnumbered by 3 to 1}, {@code a ratio of 4 to 1}: a word of it shortly before. */
    private static boolean isOdds(Tokens tokens, int first) {
        for (int i = first - 1; i >= first - ODDS_WITHIN && !tokens.isStop(i); i--) {
            if (tokens.is(i, Trait.ODDS)) {
                return true;
            }
        }
        return false;
    }

    private static Mention ratio(int first, int last, BigDecimal value) {
        return Mention.of(Numeral.of(first, last, value, Form.WORDS), Thing.of(Kind.RATIO));
    }
}
