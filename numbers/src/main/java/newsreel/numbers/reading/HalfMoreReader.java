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

    private final Traits opening;
    private final Units units;
    private final Nouns nouns;

    /** Of a language that says a period so without an article, too. */
    public HalfMoreReader(Lexicon lexicon) {
        this(lexicon, Traits.of(Trait.PERIOD, Trait.HALVED));
    }

    private HalfMoreReader(Lexicon lexicon, Traits opening) {
        this.opening = opening;
        this.units = lexicon.units();
        this.nouns = lexicon.nouns();
    }

    /** Of a language whose periods have an article, which opens them. */
    public static HalfMoreReader ofPoints(Lexicon lexicon) {
        return new HalfMoreReader(lexicon, Traits.of(Trait.HALVED));
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.isAny(opening);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int half = place.at() + 2;
        boolean more = place.word().isAny(opening)
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
