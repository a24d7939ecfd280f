package newsreel.numbers.it;

import java.math.BigDecimal;
import newsreel.article.Quantity.Bound;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.reading.DigitReader;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Place;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.reading.Thing;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Reads people by their age in words of English: {@code gli under 35}, {@code gli italiani over 65}; but {@code l'under 21} and {@code gli under 17} play. */
final class OverAgeReader implements DigitReader {
    private static final Traits LEADS = Traits.of(Trait.PEOPLE_LEAD, Trait.AGER);
    private static final int OLDEST = 120;
    private static final int YOUNGEST_TEAM = 13;
    private static final int OLDEST_TEAM = 23;

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        int bound = i - 1;
        boolean limited = tokens.is(bound, Trait.AGE_BOUND) && !tokens.isCapital(bound);
        int years = limited && tokens.word(bound - 1).isAny(LEADS) ? tokens.figures(i) : -1;
        if (years < 1 || years > OLDEST) {
            return null;
        }
        boolean under = tokens.word(bound).value() < 0;
        if (under && years >= YOUNGEST_TEAM && years <= OLDEST_TEAM) {
            return null;
        }
        Numeral numeral = Numeral.of(i, i, BigDecimal.valueOf(years), Form.DIGITS);
        return Mention.of(numeral, Thing.YEARS_OF_AGE).bounded(under ? Bound.LESS_THAN : Bound.MORE_THAN, bound);
    }
}
