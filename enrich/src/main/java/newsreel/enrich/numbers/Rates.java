package newsreel.enrich.numbers;

import newsreel.article.Quantity.Kind;
import newsreel.enrich.numbers.Phrases.Match;

/** Makes a unit the rate that it is part of: {@code $3 a barrel}, {@code 60 miles an hour}, {@code per sq m}, {@code $70-a-share}. */
final class Rates {
    private static final Traits NO_DIVISOR = Traits.of(Trait.FUNCTION, Trait.DETERMINER);
    private static final Traits LOOSE = Traits.of(Trait.ARTICLE, Trait.EVERY);

    private final Tokens tokens;
    private final Units units;

    Rates(Page page) {
        this.tokens = page.tokens();
        this.units = page.units();
    }

    void take(Mention mention) {
        int next = mention.last + 1;
        boolean hyphens = tokens.isHyphen(next) && tokens.isGlued(next);
        int over = hyphens ? next + 1 : next;
        int under = hyphens && tokens.isHyphen(over + 1) ? over + 2 : over + 1;
        boolean per = tokens.is(over, Trait.PER);
        if (mention.kind == Kind.PERCENT
                || !tokens.isWord(under)
                || !per && !tokens.word(over).isAny(LOOSE)) {
            return;
        }
        Match<String> divisor = per ? anyDivisor(under) : usualDivisor(under);
        if (divisor != null) {
            Unit rate = new Unit(mention.unit, mention.kind).per(divisor.meaning());
            mention.measureIn(rate, divisor.last());
        }
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
