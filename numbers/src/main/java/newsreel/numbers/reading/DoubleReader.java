package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/**
 * Reads how many times one thing is another where it is a noun: {@code le double de la moyenne}, {@code el triple que en 2010}; but {@code le double messieurs} and
 * {@code el triple de Llull} are played.
 */
public final class DoubleReader implements Reader {
    private static final Traits COMPARES = Traits.of(Trait.OF, Trait.THAN, Trait.PARTITIVE);

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.DOUBLE);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        int article = i - 1;
        boolean noun = place.word().is(Trait.DOUBLE)
                && tokens.is(article, Trait.NUMBER_ARTICLE)
                && !tokens.is(article, Trait.ARTICLE)
                && !tokens.isCapital(i);
        boolean price = tokens.isStop(i + 1) && !tokens.is(article - 1, Trait.CONTEST);
        boolean somebody = tokens.isCapital(i + 2) && !tokens.isBreak(i + 2);
        if (!noun || !price && (somebody || !tokens.word(i + 1).isAny(COMPARES))) {
            return null;
        }
        Numeral times = Numeral.of(i, i, BigDecimal.valueOf(place.word().value()), Form.WORDS);
        return Mention.of(times, new Thing(Kind.COUNT, Unit.TIME.id(), false));
    }
}
