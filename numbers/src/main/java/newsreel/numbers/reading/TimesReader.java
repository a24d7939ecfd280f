package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads {@code shot twice}, {@code twice as many}, {@code once a day}; {@code once} alone is no number. */
public final class TimesReader implements Reader {
    private final Rates rates;

    public TimesReader(Lexicon lexicon) {
        this.rates = new Rates(lexicon);
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.TWICE);
    }

    @Override
    public Reading read(Place place) {
        if (!place.word().is(Trait.TWICE) || place.numeral() != null) {
            return null;
        }
        Tokens tokens = place.tokens();
        long times = place.word().value();
        Numeral numeral = Numeral.of(place.at(), place.at(), BigDecimal.valueOf(times), Form.WORDS);
        Mention mention = rates.take(tokens, Mention.of(numeral, new Thing(Kind.COUNT, Unit.TIME.id(), false)));
        boolean formerly = times == 1 && !tokens.is(mention.last(), Trait.PERIOD);
        return formerly ? null : mention;
    }
}
