package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads a period and a half of it, in languages that need no article for that: {@code hora y media}, {@code ano e meio}. */
public final class HalfMoreReader implements Reader {
    private static final BigDecimal VALUE = new BigDecimal("1.5");

    private final Units units;

    public HalfMoreReader(Lexicon lexicon) {
        this.units = lexicon.units();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.PERIOD);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int half = place.at() + 2;
        boolean more = place.word().is(Trait.PERIOD)
                && tokens.is(half - 1, Trait.AND)
                && tokens.is(half, Trait.HALF)
                && tokens.is(half, Trait.BARE_HALF)
                && !tokens.isBreak(half);
        Match<Unit> unit = more ? units.measure(tokens, place.at()) : null;
        return unit != null && unit.meaning().kind() == Kind.DURATION
                ? Mention.of(Numeral.of(place.at(), half, VALUE, Form.WORDS)).in(unit.meaning(), half)
                : null;
    }
}
