package newsreel.numbers.reading;

import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Takes in the minus before a number: {@code -3}, {@code minus 3}, {@code minus-130}, {@code $-50.8bn}; never the half of a dash, nor what joins {@code 70 -300mm}. */
final class MinusSigns {
    /** Words after which a word that means fewer, too, is a minus: {@code entre menos diez y quince}. */
    private static final Traits BEFORE_MINUS = Traits.of(Trait.TO, Trait.FROM, Trait.BETWEEN);

    private MinusSigns() {}

    /** Whether a minus that touches what follows stands at {@code i}. */
    static boolean isMinus(Tokens tokens, int i) {
        return isMinusSign(tokens, i) && tokens.isGlued(i + 1);
    }

    /** The mention with the minus that touches it or is said; itself when there is none. */
    static Mention take(Tokens tokens, Mention mention) {
        int before = mention.first() - 1;
        if (tokens.is(before, Trait.MINUS)) {
            boolean fewer = tokens.is(before, Trait.MORE)
                    && !tokens.word(before - 1).isAny(BEFORE_MINUS)
                    && !isSaidToBe(tokens, mention, before);
            return fewer || isNoMinus(tokens, before) ? mention : negate(mention, before);
        }
        if (isMinus(tokens, before) && tokens.isGlued(before) && tokens.is(before - 1, Trait.MINUS)) {
            return negate(mention, before - 1);
        }
        return isMinus(tokens, before) && isApart(tokens, before) ? negate(mention, before) : mention;
    }

    /** With the minus of {@code - 15 degrees} in tokenised copy, and of a text that is but a number. */
    static Mention takeSpaced(Tokens tokens, Mention mention) {
        int minus = mention.first() - 1;
        if (!isMinusSign(tokens, minus) || tokens.isGlued(mention.first()) || mention.counted()) {
            return mention;
        }
        return minus == 0 || Unit.isWarmth(mention.unit()) && tokens.isWord(minus - 1)
                ? negate(mention, minus)
                : mention;
    }

    /** {@code two degrees below zero}, {@code ten below zero}, {@code três graus negativos}, {@code a menos cinco grados}. */
    static Mention takeBelowZero(Tokens tokens, Mention mention) {
        if (mention.unit() != null && !Unit.isWarmth(mention.unit())) {
            return mention;
        }
        int zero = zero(tokens, below(tokens, mention.last() + 1));
        if (zero >= 0) {
            return mention.to(zero).withLow(mention.low().negate());
        }
        int minus = mention.first() - 1;
        boolean said = Unit.isWarmth(mention.unit())
                && tokens.is(minus, Trait.MINUS)
                && tokens.is(minus, Trait.MORE)
                && !isNoMinus(tokens, minus);
        return said ? negate(mention, minus) : mention;
    }

    /** The word for below that begins at {@code i}: {@code en dessous}, {@code au-dessous}; -1 when none does. */
    private static int below(Tokens tokens, int i) {
        if (tokens.is(i, Trait.BELOW)) {
            return i;
        }
        int below = tokens.isHyphen(i + 1) ? i + 2 : i + 1;
        return tokens.is(below, Trait.BELOW) && (below > i + 1 || tokens.is(i, Trait.IN)) ? below : -1;
    }

    /** The zero after the word for below: {@code de zéro}, {@code sotto lo zero}, {@code unter dem Gefrierpunkt}; -1 when none follows. */
    private static int zero(Tokens tokens, int below) {
        if (below < 0 || tokens.is(below, Trait.ZERO)) {
            return below;
        }
        int of = tokens.is(below + 1, Trait.OF) ? below + 2 : below + 1;
        int zero = tokens.is(of, Trait.DETERMINER) ? of + 1 : of;
        return tokens.is(zero, Trait.ZERO) ? zero : -1;
    }

    /** {@code plus or minus 3}, {@code ou moins}, {@code al menos}; but {@code ten below, or minus 10C}. */
    private static boolean isNoMinus(Tokens tokens, int minus) {
        boolean either =
                tokens.is(minus - 1, Trait.OR) && (tokens.is(minus, Trait.MORE) || tokens.is(minus - 2, Trait.PLUS));
        return either || tokens.is(minus - 1, Trait.NO_MINUS);
    }

    /** {@code menos tres coma siete}: nobody has fewer of that; nor where nothing else is said, {@code Moins quarante a été mesuré}. */
    private static boolean isSaidToBe(Tokens tokens, Mention mention, int minus) {
        boolean decimal = !mention.numeral().isDigits() && mention.low().scale() > 0;
        int next = mention.last() + 1;
        boolean ends = tokens.isBreak(next) || tokens.is(next, Trait.FUNCTION) && !tokens.is(next, Trait.OF);
        boolean alone = tokens.opens(minus) && ends;
        return !mention.counted() && (decimal || alone);
    }

    private static boolean isApart(Tokens tokens, int minus) {
        boolean opened = tokens.isSymbol(minus - 1, '(') || tokens.isSymbol(minus - 1, '"');
        return opened
                || DigitShapes.isComparison(tokens, minus - 1)
                || !tokens.isGlued(minus) && !tokens.isSymbol(minus - 1, '-') && !tokens.isNumber(minus - 1);
    }

    private static boolean isMinusSign(Tokens tokens, int i) {
        return tokens.isSymbol(i, '-') || tokens.isSymbol(i, '\u2212');
    }

    private static Mention negate(Mention mention, int first) {
        return mention.from(first).withLow(mention.low().negate());
    }
}
