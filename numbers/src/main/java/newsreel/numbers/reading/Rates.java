package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.en.Plurals;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Makes a unit the rate that it is part of: {@code $3 a barrel}, {@code 60 miles an hour}, {@code per sq m}, {@code $70-a-share}. */
public final class Rates {
    private static final Traits NO_DIVISOR = Traits.of(Trait.FUNCTION, Trait.DETERMINER);
    private static final Traits LOOSE = Traits.of(Trait.ARTICLE, Trait.EVERY);

    private static final int LONGEST_WHAT = 3;

    private final Tokens tokens;
    private final Units units;

    public Rates(Page page) {
        this.tokens = page.tokens();
        this.units = page.units();
    }

    public void take(Mention mention) {
        if (!take(mention, mention.last + 1)) {
            takePastWhat(mention);
        }
    }

    /** {@code barrels of crude a day}, {@code micrograms of lead per litre}: what is measured stands between. */
    private void takePastWhat(Mention mention) {
        int what = mention.last + 2;
        if (!tokens.is(what - 1, Trait.OF)) {
            return;
        }
        for (int i = what; i < what + LONGEST_WHAT && isNamed(i); i++) {
            boolean often = tokens.is(i + 1, Trait.ARTICLE) && tokens.is(i + 2, Trait.PERIOD);
            if (often || tokens.is(i + 1, Trait.PER)) {
                take(mention, i + 1);
                return;
            }
        }
    }

    private boolean isNamed(int i) {
        return tokens.isWord(i) && !tokens.isBreak(i) && !tokens.word(i).isAny(NO_DIVISOR);
    }

    /** Whether a divisor stands at {@code next}; the mention has it then. */
    private boolean take(Mention mention, int next) {
        boolean hyphens = tokens.isHyphen(next) && tokens.isGlued(next);
        int over = hyphens ? next + 1 : next;
        int under = hyphens && tokens.isHyphen(over + 1) ? over + 2 : over + 1;
        boolean per = tokens.is(over, Trait.PER);
        if (mention.kind == Kind.PERCENT
                || !tokens.isWord(under)
                || !per && !tokens.word(over).isAny(LOOSE)) {
            return false;
        }
        Match<String> divisor = per ? anyDivisor(under) : usualDivisor(under);
        if (divisor == null) {
            return false;
        }
        mention.measureIn(new Unit(mention.unit, mention.kind).per(divisor.meaning()), divisor.last());
        return true;
    }

    /** After {@code per}, any unit or noun. */
    private Match<String> anyDivisor(int i) {
        Match<Unit> unit = units.measure(i);
        if (unit != null) {
            return new Match<>(unit.last(), unit.meaning().id());
        }
        return tokens.word(i).isAny(NO_DIVISOR) ? null : noun(i);
    }

    /** After {@code a} or {@code each}, what news counts by; {@code $5 a year ago} is no rate. */
    private Match<String> usualDivisor(int i) {
        if (!tokens.is(i, Trait.RATE_NOUN) || tokens.is(i + 1, Trait.AGO)) {
            return null;
        }
        Match<Unit> unit = units.measure(i);
        return unit == null ? noun(i) : new Match<>(unit.last(), unit.meaning().id());
    }

    private Match<String> noun(int i) {
        return new Match<>(i, Plurals.singular(tokens.string(i)));
    }
}
