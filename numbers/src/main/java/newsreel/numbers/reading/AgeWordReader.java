package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads ages that are one word, in letters or with figures before its ending: {@code eine dreijährige Tochter}, {@code un 34enne}, {@code 80-plussers}. */
public final class AgeWordReader implements Reader {

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || word.is(Trait.AGED_WORD);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (tokens.isNumber(i)) {
            int end = tokens.isHyphen(i + 1) && tokens.isGlued(i + 1) ? i + 2 : i + 1;
            boolean ending = tokens.is(end, Trait.AGED_WORD) && tokens.isGlued(end) && tokens.figures(i) > 0;
            return ending ? age(i, end, BigDecimal.valueOf(tokens.figures(i)), Form.DIGITS) : null;
        }
        return place.word().is(Trait.AGED_WORD) && place.word().value() > 0
                ? age(i, i, place.word().number(), Form.WORDS)
                : null;
    }

    private static Mention age(int first, int last, BigDecimal years, Form form) {
        return Mention.of(Numeral.of(first, last, years, form), Thing.YEARS_OF_AGE);
    }
}
