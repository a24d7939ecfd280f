package newsreel.numbers.de;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Place;
import newsreel.numbers.reading.Reader;
import newsreel.numbers.reading.Reading;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads how many somebody was together: {@code zu zweit}, {@code zu viert}. */
final class TogetherReader implements Reader {
    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.TOGETHER);
    }

    @Override
    public Reading read(Place place) {
        int before = place.at() - 1;
        boolean together = place.word().is(Trait.TOGETHER) && place.tokens().is(before, Trait.TOGETHER_LEAD);
        return together
                ? Mention.of(Numeral.of(
                        place.at(), place.at(), BigDecimal.valueOf(place.word().value()), Form.WORDS))
                : null;
    }
}
