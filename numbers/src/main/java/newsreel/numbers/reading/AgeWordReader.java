package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads ages that are one word: {@code eine dreijährige Tochter}. */
public final class AgeWordReader implements Reader {

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.AGED_WORD);
    }

    @Override
    public Reading read(Place place) {
        if (!place.word().is(Trait.AGED_WORD)) {
            return null;
        }
        BigDecimal years = BigDecimal.valueOf(place.word().value());
        return Mention.of(Numeral.of(place.at(), place.at(), years, Form.WORDS), Thing.YEARS_OF_AGE);
    }
}
