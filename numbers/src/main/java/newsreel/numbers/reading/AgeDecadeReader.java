package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Reads people who are called after the ten years that their age is in: {@code un octogénaire}; where the age itself follows, {@code el octogenario, de 84 años}, only that. */
public final class AgeDecadeReader implements Reader {
    private static final Traits LEADS = Traits.of(Trait.OF, Trait.AGED);
    private static final int REST = 9;

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.AGE_DECADE);
    }

    @Override
    public Reading read(Place place) {
        if (!place.word().is(Trait.AGE_DECADE) || isTold(place.tokens(), place.at() + 1)) {
            return null;
        }
        BigDecimal low = place.word().number();
        return Mention.of(Numeral.of(place.at(), place.at(), low, Form.WORDS), Thing.YEARS_OF_AGE)
                .saying(Value.range(low, low.add(BigDecimal.valueOf(REST))));
    }

    private static boolean isTold(Tokens tokens, int next) {
        int i = tokens.isSymbol(next, ',') || tokens.isSymbol(next, '(') ? next + 1 : next;
        while (i <= next + 2 && tokens.word(i).isAny(LEADS)) {
            i++;
        }
        return tokens.isNumber(i) && i > next;
    }
}
