package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** What only sums of money have: cents, codes with a scale of their own, and pounds that are no weight. */
final class Sums {
    private static final Traits GOES_ON = Traits.of(Trait.FUNCTION, Trait.VERB);
    private static final int PAID_WITHIN = 5;
    private static final int PAID_SOON = 3;
    private static final int NEAR = 8;
    private static final int CODE = 3;
    private static final int LONGEST_SCALE = 3;
    private static final int THOUSAND_DIGITS = 3;
    private static final int MILLION_DIGITS = 6;
    private static final int BILLION_DIGITS = 9;

    private final NumeralReader numerals;
    private final Units units;

    Sums(Lexicon lexicon) {
        this.numerals = lexicon.numerals();
        this.units = lexicon.units();
    }

    /** {@code 30 MUSD}, {@code MSEK 1,204}, {@code KEUR 85}, {@code 3 MdCHF}: the code at {@code i} has the scale for what stands before it. */
    Mention takeScaleOfCode(Tokens tokens, Mention sum, int i) {
        int lead = tokens.length(i) - CODE;
        boolean scaled = lead > 0
                && lead <= LONGEST_SCALE
                && sum.unit().length() == CODE
                && tokens.string(i).endsWith(sum.unit());
        return scaled ? sum.withLow(sum.low().movePointRight(digitsOfScale(tokens.string(i), lead))) : sum;
    }

    /** What the letters before the code multiply by: {@code K}, {@code M}, {@code Mio}, {@code Md}, {@code Mrd}. */
    private static int digitsOfScale(String code, int lead) {
        if (code.charAt(0) != 'M') {
            return THOUSAND_DIGITS;
        }
        return code.charAt(lead - 1) == 'd' ? BILLION_DIGITS : MILLION_DIGITS;
    }

    /** {@code 75 USD million}, {@code 75 MUSD}. */
    Mention takeScaleAfterCode(Tokens tokens, Mention mention) {
        if (mention.kind() != Kind.MONEY) {
            return mention;
        }
        Mention sum = takeScaleOfCode(tokens, mention, mention.last());
        int scale = sum.last() + 1;
        return tokens.is(scale, Trait.SCALE)
                ? sum.to(scale)
                        .withLow(sum.low()
                                .multiply(BigDecimal.valueOf(tokens.word(scale).value())))
                : sum;
    }

    /** {@code 75c} near money is a coin, elsewhere a temperature. */
    Unit coinOrWarmth(Tokens tokens, Mention mention, Match<Unit> unit) {
        boolean coin = tokens.is(unit.last(), Trait.CENT_MARK)
                && !tokens.isCapital(unit.last())
                && unit.last() == mention.last() + 1
                && (isPaid(tokens, mention.first()) || isNearSum(tokens, mention));
        return coin ? Unit.CENT : unit.meaning();
    }

    private boolean isNearSum(Tokens tokens, Mention mention) {
        for (int i = mention.first() - NEAR; i <= mention.last() + NEAR; i++) {
            Match<Unit> sign = tokens.symbol(i) == 0 ? null : units.prefix(tokens, i);
            if (sign != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Pounds by the million, or near a word of paying, are money; pounds of something are weight: {@code a 900 million pound
     * subsidy}, {@code 340,000 pounds in cash}.
     */
    Unit moneyOrWeight(Tokens tokens, Mention mention, Match<Unit> unit) {
        boolean scaled = mention.numeral().isScaled();
        boolean money = unit.meaning().equals(Unit.POUND)
                && (tokens.is(unit.last(), Trait.MONEY_OR_WEIGHT) || scaled && tokens.length(unit.last()) > 2)
                && !tokens.is(unit.last() + 1, Trait.OF)
                && (scaled
                        || isPaid(tokens, mention.first())
                        || isPaidAfter(tokens, unit.last())
                        || isRestated(tokens, unit.last() + 1));
        return money ? Unit.POUND_STERLING : unit.meaning();
    }

    private static boolean isPaid(Tokens tokens, int first) {
        for (int i = first - 1; i >= first - PAID_WITHIN; i--) {
            if (tokens.is(i, Trait.PAY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPaidAfter(Tokens tokens, int last) {
        for (int i = last + 1; i <= last + PAID_SOON && tokens.isWord(i); i++) {
            if (tokens.is(i, Trait.PAY)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 30 pounds ($38)}, {@code 30 pounds (38 dollars)}: said again in other money. */
    private boolean isRestated(Tokens tokens, int bracket) {
        if (!tokens.isSymbol(bracket, '(')) {
            return false;
        }
        int number = bracket + 1;
        Match<Unit> unit = tokens.isNumber(number) ? units.read(tokens, number + 1) : units.prefix(tokens, number);
        return unit != null && unit.meaning().kind() == Kind.MONEY;
    }

    /** {@code thirteen dollars and forty-five cents}, {@code 15 dollars 50}. */
    Mention takeCents(Tokens tokens, Mention sum) {
        if (!isWhole(sum)) {
            return sum;
        }
        int link = sum.last() + 1;
        int next = tokens.is(link, Trait.AND) || tokens.is(link, Trait.WITH) ? link + 1 : link;
        Numeral more = tokens.is(next, Trait.ARTICLE) ? null : numerals.readAt(tokens, next);
        if (more == null || !more.isWholeWithin(1, 99)) {
            return sum;
        }
        Match<Unit> unit = units.read(tokens, more.last() + 1);
        boolean cents = unit != null && (unit.meaning().isMinor() || isCentMark(tokens, unit.last()));
        boolean bare = unit == null && !sum.prefixed() && isLeft(tokens, more);
        return cents || bare
                ? sum.to(cents ? unit.last() : more.last())
                        .withLow(sum.low().add(more.low().movePointLeft(2)))
                : sum;
    }

    private static boolean isWhole(Mention sum) {
        return sum.kind() == Kind.MONEY
                && !sum.numeral().isVague()
                && !sum.numeral().isScaled()
                && sum.low().scale() <= 0
                && !Unit.isMinor(sum.unit());
    }

    private static boolean isCentMark(Tokens tokens, int i) {
        return tokens.is(i, Trait.CENT_MARK) && !tokens.isCapital(i);
    }

    /** Two digits that count nothing else. */
    private static boolean isLeft(Tokens tokens, Numeral more) {
        int next = more.last() + 1;
        boolean alone = !tokens.isWord(next) || tokens.word(next).isAny(GOES_ON) && !tokens.is(next, Trait.OF);
        return more.low().compareTo(BigDecimal.TEN) >= 0
                && alone
                && !tokens.isHyphen(next)
                && tokens.symbol(next) != '%';
    }
}
