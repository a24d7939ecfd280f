package newsreel.numbers.linking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Gives a number the unit that its sentence said of the one before, where the two are set side by side: {@code 30.2 mln francs
 * vs 28.1 mln}, {@code the top bid was 84.5 cents and the lowest 74.1}, {@code rose 60 points to 4,570}.
 */
public final class CarriedUnits implements Link {
    private static final BigDecimal ALIKE = BigDecimal.valueOf(10);
    private static final int FEWEST_OF_SPREAD = 30;
    private static final int LONGEST_COMPARISON = 10;
    private static final int LONGEST_PARALLEL = 6;
    private static final int LONGEST_PLACE = 4;
    private static final int LONGEST_LEVEL = 3;
    private static final int VERB_WITHIN = 6;

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> carried = new ArrayList<>(mentions.size());
        Mention previous = null;
        for (Mention mention : mentions) {
            boolean takes = previous != null && isBare(mention) && isSideBySide(passage.tokens(), previous, mention);
            Mention told = takes ? mention.of(previous.thing()) : mention;
            carried.add(told);
            boolean restated = previous != null && isRestated(passage.tokens(), previous, told);
            boolean kept = !told.isAmount() || restated || isMeantime(previous, told);
            previous = kept ? previous : told.unit() == null ? null : told;
        }
        return carried;
    }

    /** {@code tumbled 619.32 points, or 3.7 percent, to 16,046}: the level is of the points, not of what says them again. */
    private static boolean isRestated(Tokens tokens, Mention a, Mention share) {
        int or = share.first() - 1;
        boolean again = tokens.is(or, Trait.OR) || tokens.isSymbol(or, '(');
        int to = share.last()
                + (tokens.isSymbol(share.last() + 1, ',') || tokens.isSymbol(share.last() + 1, ')') ? 2 : 1);
        return share.kind() == Kind.PERCENT
                && a.kind() != Kind.PERCENT
                && again
                && or - a.last() <= 2
                && tokens.is(to, Trait.TO);
    }

    /** {@code lost 300 million euros in nine months, compared with a 120 million profit}: the time parts no two sums. */
    private static boolean isMeantime(Mention previous, Mention time) {
        return previous != null && previous.kind() == Kind.MONEY && time.kind() == Kind.DURATION;
    }

    private static boolean isBare(Mention mention) {
        return mention.isPlain() && mention.unit() == null && mention.kind() == Kind.COUNT && !mention.dangling();
    }

    private static boolean isSideBySide(Tokens tokens, Mention a, Mention b) {
        int gap = a.last() + 1;
        int length = b.first() - gap;
        if (length < 1
                || length > LONGEST_COMPARISON
                || tokens.isBreak(b.first())
                || !tokens.isOneClause(gap, b.first())
                || isPart(tokens, b)) {
            return false;
        }
        return isLevel(tokens, a, b, length)
                || isOfMoney(tokens, a, b)
                || isObjectToo(tokens, a, b)
                || isMore(tokens, a, b)
                || isElsewhere(tokens, a, b, length)
                || isLike(a, b) && isCompared(tokens, gap, b)
                || isAlike(a, b) && isParallel(tokens, a, b, length);
    }

    /** {@code compared with 12 of them}. */
    private static boolean isPart(Tokens tokens, Mention b) {
        return tokens.is(b.last() + 1, Trait.OF) || tokens.isHyphen(b.last() + 1);
    }

    /** {@code rose 60 points to 4,570}, {@code gained 4 cents to a record 512}. */
    private static boolean isLevel(Tokens tokens, Mention a, Mention b, int length) {
        boolean again = tokens.is(a.last() + 1, Trait.OR)
                || tokens.is(a.last() + 2, Trait.OR)
                || tokens.isSymbol(a.last() + 1, '(');
        boolean to = again
                ? tokens.is(b.first() - 1, Trait.TO)
                : length <= LONGEST_LEVEL && tokens.is(a.last() + 1, Trait.TO);
        return to && !Moves.isTime(a) && (a.kind() != Kind.PERCENT || isSpread(a, b)) && isMoving(tokens, a);
    }

    /** {@code narrowed 15 basis points to 240}: a whole number, where a percentage has decimals or is small. */
    private static boolean isSpread(Mention a, Mention b) {
        boolean points = a.unit().equals(Unit.BASIS_POINT.id());
        return points && b.numeral().isWholeWithin(FEWEST_OF_SPREAD, Integer.MAX_VALUE);
    }

    private static boolean isMoving(Tokens tokens, Mention a) {
        for (int i = a.lead() - 1; i >= a.lead() - VERB_WITHIN && !tokens.isStop(i); i--) {
            if (tokens.word(i).isAny(Traits.MOVES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCompared(Tokens tokens, int gap, Mention b) {
        for (int i = gap; i < b.first(); i++) {
            if (tokens.is(i, Trait.AGAINST)) {
                return true;
            }
        }
        return false;
    }

    /** {@code a profit of 210 million euros on sales of 4.9 billion}. */
    private static boolean isOfMoney(Tokens tokens, Mention a, Mention b) {
        return a.kind() == Kind.MONEY
                && a.numeral().isScaled()
                && b.numeral().isScaled()
                && tokens.is(b.first() - 1, Trait.OF)
                && tokens.is(b.first() - 2, Trait.TAKINGS);
    }

    /** {@code averages 27 weeks, 9 more than in 2019}; what is counted may be counted of others. */
    private static boolean isMore(Tokens tokens, Mention a, Mention b) {
        int more = b.last() + 1;
        return a.kind() != Kind.PERCENT
                && !a.counted()
                && tokens.isSymbol(b.first() - 1, ',')
                && tokens.is(more, Trait.MORE)
                && tokens.is(more + 1, Trait.THAN);
    }

    /** {@code gained nine seats and the Liberals lost 17}: each the object of such a verb, and the second of nothing else. */
    private static boolean isObjectToo(Tokens tokens, Mention a, Mention b) {
        int next = b.last() + 1;
        boolean alone = !tokens.isHyphen(next) && (!tokens.isWord(next) || tokens.isBreak(next));
        return a.counted()
                && alone
                && tokens.is(a.first() - 1, Trait.TRANSITIVE)
                && tokens.is(b.first() - 1, Trait.TRANSITIVE);
    }

    /** {@code rose 2.8 percent in Madrid, in Lisbon 3.1}, {@code 1.2% in France and in Italy 0.8}: a share of the same, in another place. */
    private static boolean isElsewhere(Tokens tokens, Mention a, Mention b, int length) {
        int place = b.first() - 1;
        int in = place;
        while (in > b.first() - LONGEST_PLACE && tokens.isCapital(in)) {
            in--;
        }
        boolean linked = tokens.isSymbol(in - 1, ',') || tokens.is(in - 1, Trait.AND);
        return a.kind() == Kind.PERCENT
                && b.isPlain()
                && b.low().scale() > 0
                && in < place
                && tokens.is(in, Trait.IN)
                && linked
                && length <= LONGEST_PARALLEL;
    }

    /** {@code and the lowest 74.1}, {@code and closed at 13.9}: of an amount that is no share, in decimals or a scale as the first. */
    private static boolean isParallel(Tokens tokens, Mention a, Mention b, int length) {
        if (a.kind() == Kind.PERCENT || a.counted() || length > LONGEST_PARALLEL) {
            return false;
        }
        int and = b.first() - length;
        and += tokens.isSymbol(and, ',') ? 1 : 0;
        boolean linked = tokens.is(and, Trait.AND) && and < b.first() - 1;
        boolean named = tokens.is(and + 1, Trait.DETERMINER) && and + 3 == b.first();
        return linked
                && (named || isLike(a, b) && (a.numeral().isScaled() || a.low().scale() > 0));
    }

    /** Whether they are alike, and both have decimals or neither. */
    private static boolean isLike(Mention a, Mention b) {
        return isAlike(a, b)
                && (a.numeral().isScaled()
                        || a.numeral().low().scale() > 0 == b.numeral().low().scale() > 0);
    }

    /** Whether both are scaled or neither, and one is not ten times the other. */
    private static boolean isAlike(Mention a, Mention b) {
        BigDecimal one = a.low().abs();
        BigDecimal other = b.low().abs();
        return a.isPlain()
                && a.numeral().isScaled() == b.numeral().isScaled()
                && one.multiply(ALIKE).compareTo(other) > 0
                && other.multiply(ALIKE).compareTo(one) > 0;
    }
}
