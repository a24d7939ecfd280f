package newsreel.numbers.linking;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Tells ranges, in which two numbers are the ends of one: {@code 15 to 22}, {@code between three and five}, {@code 10-15}. */
final class Ranges {
    /** A number this many times the one before is no end of a range, after a word of rising: {@code gained 96 points to 9,812}. */
    private static final BigDecimal LEVEL = BigDecimal.valueOf(3);

    private static final BigDecimal FAR = BigDecimal.valueOf(100);

    private static final int MOST_EITHER = 20;
    /** A word for to between two hyphens. */
    private static final int HYPHENS = 3;

    private Ranges() {}

    /** {@code atteint 1,5 m à 2 000 m d'altitude}: of one unit that both have, and a hundred times as much. */
    private static boolean isBeyond(Mention a, Mention b) {
        return a.kind() == Kind.MEASURE
                && a.low().signum() > 0
                && a.low().multiply(FAR).compareTo(b.low()) <= 0;
    }

    /** Whether the two are the ends of a range, with {@code length} words between them from {@code gap} on. */
    static boolean isRange(Tokens tokens, Mention a, Mention b, int gap, int length) {
        if (length == 1 && (tokens.isHyphen(gap) || isLooseHyphen(tokens, gap))) {
            return Joined.scaled(a, b).compareTo(b.low()) <= 0;
        }
        if (length == 1 && isEither(tokens, a, b, gap)) {
            return true;
        }
        if (isBelowZero(a, b) && isEndLead(tokens, gap, length)) {
            return tokens.is(gap, Trait.UNTIL) || !FromTo.isMoving(tokens, a);
        }
        if (length == 1 && tokens.is(gap, Trait.UNTIL)) {
            return Joined.isRising(a, b) || isAcrossZero(a, b) && !FromTo.opensMove(tokens, a);
        }
        if (length == 1 && tokens.is(gap, Trait.TO)) {
            return Joined.isRising(a, b)
                    && !isBeyond(a, b)
                    && !tokens.is(gap, Trait.LEVEL)
                    && !FromTo.opensMove(tokens, a) | !FromTo.isMoving(tokens, a) | FromTo.isShareOfMove(tokens, a, b)
                    && !(FromTo.isMoving(tokens, a) && isLevel(a, b));
        }
        if (length == HYPHENS && isThrough(tokens, gap)) {
            return b.unit() != null && Joined.isRising(a, b);
        }
        if (length == 2 && a.dangling()) {
            return tokens.is(gap + 1, Trait.OR) || tokens.is(gap + 1, Trait.TO);
        }
        boolean and = tokens.is(gap, Trait.AND) && (length == 1 || length == 2 && tokens.is(gap + 1, Trait.HEDGE));
        return and && (isBetween(tokens, a) || FromTo.isFrom(tokens, a) && a.unit() != null);
    }

    /** {@code between the tenth and the fifteenth}. */
    static boolean isRankRange(Tokens tokens, Mention a, Mention b) {
        boolean ranks =
                a.kind() == Kind.ORDINAL && b.kind() == Kind.ORDINAL && a.low().compareTo(b.low()) < 0;
        int and = a.last() + 1;
        int end = tokens.is(and + 1, Trait.DETERMINER) || tokens.is(and + 1, Trait.NUMBER_ARTICLE) ? and + 2 : and + 1;
        return ranks && tokens.is(and, Trait.AND) && end == b.first() && isBetween(tokens, a);
    }

    /** {@code 70 -300mm}: with a space on one side only, as copy that lost one has it. */
    private static boolean isLooseHyphen(Tokens tokens, int i) {
        return tokens.isSymbol(i, '-') && tokens.isNumber(i - 1) && tokens.isNumber(i + 1);
    }

    /** {@code minus zwei bis minus sieben Grad}, {@code from -2 to -7 degrees}: of what is below zero the colder end is said last. */
    private static boolean isBelowZero(Mention a, Mention b) {
        return a.low().signum() < 0 && b.low().signum() < 0 && (b.kind() == Kind.MEASURE || b.kind() == Kind.PERCENT);
    }

    /** {@code 3 bis minus 1 Grad}. */
    private static boolean isAcrossZero(Mention a, Mention b) {
        return a.low().signum() >= 0 && b.low().signum() < 0 && Unit.isWarmth(b.unit());
    }

    /** {@code five-to-ten percent}, {@code 10-to-12-hour}. */
    private static boolean isThrough(Tokens tokens, int hyphen) {
        return tokens.isHyphen(hyphen) && tokens.is(hyphen + 1, Trait.TO) && tokens.isHyphen(hyphen + 2);
    }

    private static boolean isEndLead(Tokens tokens, int gap, int length) {
        return length == 1 && (tokens.is(gap, Trait.TO) || tokens.is(gap, Trait.UNTIL)) && !tokens.is(gap, Trait.LEVEL);
    }

    /** {@code from 18.1 to 22-24 billion}: the second is the end of nothing yet. */
    static boolean opensRange(Tokens tokens, int gap, Mention b) {
        int hyphen = b.last() + 1;
        return !tokens.isHyphen(gap)
                && tokens.isHyphen(hyphen)
                && tokens.isGlued(hyphen)
                && tokens.isNumber(hyphen + 1)
                && tokens.isNumber(hyphen - 1);
    }

    /** {@code three or four hours}: nobody knows which. */
    private static boolean isEither(Tokens tokens, Mention a, Mention b, int gap) {
        return tokens.is(gap, Trait.OR)
                && (a.unit() == null || a.unit().equals(b.unit()))
                && a.numeral().isWholeWithin(1, MOST_EITHER)
                && a.low().add(BigDecimal.ONE).compareTo(b.low()) == 0;
    }

    private static boolean isBetween(Tokens tokens, Mention a) {
        return tokens.is(a.first() - 1, Trait.BETWEEN) || tokens.is(a.first() - 2, Trait.BETWEEN);
    }

    private static boolean isLevel(Mention a, Mention b) {
        boolean otherUnit = a.unit() != null && b.unit() == null;
        return otherUnit || Joined.scaled(a, b).multiply(LEVEL).compareTo(b.low()) <= 0;
    }
}
