package newsreel.numbers.reading;

import newsreel.numbers.numeral.GluedNumerals;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads amounts that are one word, number and unit: {@code ein dreitägiges Treffen}, {@code hundertprozentig}, {@code zweieinhalbstündig}, {@code driedaagse}. */
public final class AmountWordReader implements Reader {

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.AMOUNT_WORD);
    }

    @Override
    public Reading read(Place place) {
        Word word = place.word();
        if (!word.is(Trait.AMOUNT_WORD)) {
            return null;
        }
        Numeral number = Numeral.of(place.at(), place.at(), word.number(), Form.WORDS);
        return Mention.of(number, Thing.in(Unit.of(GluedNumerals.unitOf(word))));
    }
}
