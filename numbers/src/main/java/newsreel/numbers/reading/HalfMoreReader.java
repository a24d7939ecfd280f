package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Reads a period and a half of it, or a point, where no number stands before: {@code hora y media}, {@code ano e meio}, {@code un point et demi}. */
public final class HalfMoreReader implements Reader {
    private static final BigDecimal VALUE = new BigDecimal("1.5");

    private static final Traits OPENS = Traits.of(Trait.PERIOD, Trait.HALVED);

    private final Units units;
    private final Nouns nouns;

    public HalfMoreReader(Lexicon lexicon) {
        this.units = lexicon.units();
        this.nouns = lexicon.nouns();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.isAny(OPENS);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int half = place.at() + 2;
        boolean more = place.word().isAny(OPENS)
                && tokens.is(half - 1, Trait.AND)
                && tokens.is(half, Trait.HALF)
                && tokens.is(half, Trait.BARE_HALF)
                && !tokens.isBreak(half);
        if (!more) {
            return null;
        }
        if (place.word().is(Trait.HALVED)) {
            return Halves.ends(tokens, half + 1) ? point(tokens, place.at(), half) : null;
        }
        Match<Unit> unit = units.measure(tokens, place.at());
        return unit != null && unit.meaning().kind() == Kind.DURATION
                ? Mention.of(Numeral.of(place.at(), half, VALUE, Form.WORDS)).in(unit.meaning(), half)
                : null;
    }

    private Mention point(Tokens tokens, int noun, int half) {
        Mention more = Mention.of(Numeral.of(noun, half, VALUE, Form.WORDS));
        return more.of(more.thing().counting(nouns.singular(tokens.string(noun))));
    }
}
