package newsreel.numbers.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Reads so many things out of a whole, the thing said between: {@code trois Français sur quatre}, {@code un italiano su cinque},
 * {@code una persona de cada diez};
 * but {@code deux millions sur trois ans}, {@code 12 points sur le tableau}.
 */
public final class PartOfReader implements NumberReader {
    private static final Traits THING_ENDS = Traits.of(Trait.FUNCTION, Trait.DETERMINER, Trait.CARDINAL, Trait.TENS);
    private static final Traits AFTER_WHOLE = Traits.of(Trait.FUNCTION, Trait.VERB, Trait.DETERMINER, Trait.ADVERB);
    private static final int LONGEST_THING = 3;
    private static final int FEW = 12;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int LARGEST_PART = 99;
    private static final int LARGEST_WHOLE = 100_000;

    private final NumeralReader numerals;
    private final Units units;
    private final Nouns nouns;

    public PartOfReader(Lexicon lexicon) {
        this.numerals = lexicon.numerals();
        this.units = lexicon.units();
        this.nouns = lexicon.nouns();
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        Numeral part = place.numeral();
        if (part == null && tokens.is(i, Trait.ARTICLE) && tokens.is(i, Trait.CARDINAL)) {
            part = Numeral.of(i, i, BigDecimal.ONE, Form.WORDS);
        }
        boolean whole = part != null && part.form() != Form.FRACTION && part.isWholeWithin(1, LARGEST_PART);
        return whole ? of(tokens, part) : null;
    }

    private Mention of(Tokens tokens, Numeral part) {
        int over = part.last() + 1;
        while (over <= part.last() + LONGEST_THING && isThing(tokens, over)) {
            over++;
        }
        boolean bare = over == part.last() + 1 && !tokens.is(part.last(), Trait.ARTICLE);
        boolean every = tokens.is(over, Trait.SHARE_OF_EVERY) && tokens.is(over + 1, Trait.EVERY);
        if (bare || !every && !tokens.is(over, Trait.SHARE_OF) || tokens.isBreak(over)) {
            return null;
        }
        Numeral whole = numerals.readAt(tokens, every ? over + 2 : over + 1);
        boolean share = whole != null
                && whole.isWholeWithin(2, LARGEST_WHOLE)
                && (over == part.last() + 1 || isRound(whole))
                && whole.low().compareTo(part.low()) > 0
                && isAlone(tokens, whole.last() + 1);
        return share ? ratio(part.first(), whole.last(), part.low(), whole.low()) : null;
    }

    /** A few, or a round number: {@code 99 députés sur 577} are so many of so many, and no share. */
    private static boolean isRound(Numeral whole) {
        long value = whole.low().longValue();
        return value <= FEW || value <= HUNDRED && value % TEN == 0 || value % THOUSAND == 0;
    }

    private static boolean isThing(Tokens tokens, int i) {
        return tokens.isWord(i)
                && !tokens.isBreak(i)
                && !tokens.word(i).isAny(THING_ENDS)
                && !tokens.is(i, Trait.SHARE_OF);
    }

    /** Whether the whole counts nothing of its own. */
    private boolean isAlone(Tokens tokens, int next) {
        if (tokens.symbol(next) == '%' || tokens.isNumber(next) || units.read(tokens, next) != null) {
            return false;
        }
        return !tokens.isWord(next)
                || tokens.isBreak(next)
                || tokens.word(next).isAny(AFTER_WHOLE)
                || !nouns.isPlural(tokens, next) && nouns.head(tokens, next, false) < 0;
    }

    private static Mention ratio(int first, int last, BigDecimal over, BigDecimal under) {
        return Mention.of(Numeral.of(first, last, over.divide(under, MathContext.DECIMAL64), Form.FRACTION));
    }
}
