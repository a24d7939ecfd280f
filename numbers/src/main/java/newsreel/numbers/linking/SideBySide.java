package newsreel.numbers.linking;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/**
 * Tells whether a bare number is of what the amount before it is of, by the words between them: {@code 30.2 mln francs vs 28.1
 * mln}, {@code the top bid was 84.5 cents and the lowest 74.1}, {@code gained nine seats and the Liberals lost 17}.
 */
final class SideBySide {
    private static final BigDecimal ALIKE = BigDecimal.valueOf(10);
    private static final Set<Kind> GAPPED = EnumSet.of(Kind.MONEY, Kind.PERCENT, Kind.AGE, Kind.MEASURE, Kind.DURATION);
    private static final Traits NO_NAME = Traits.of(Trait.WEEKDAY, Trait.MONTH, Trait.FUNCTION);
    private static final BigDecimal SURE_PRICE = BigDecimal.valueOf(100);
    private static final int LONGEST_PARALLEL = 6;
    private static final int LONGEST_PLACE = 4;

    private SideBySide() {}

    /** @param length how many tokens stand between the two */
    static boolean isSameKind(Tokens tokens, Mention a, Mention b, int length) {
        return isOfMoney(tokens, a, b)
                || isPartOfSum(tokens, a, b)
                || isObjectToo(tokens, a, b)
                || isMore(tokens, a, b)
                || isGapped(tokens, a, b)
                || isElsewhere(tokens, a, b, length)
                || isCompared(tokens, a.last() + 1, b) && isLike(a, b)
                || isParallel(tokens, a, b, length) && isAlike(a, b);
    }

    private static boolean isCompared(Tokens tokens, int gap, Mention b) {
        for (int i = gap; i < b.first(); i++) {
            if (tokens.is(i, Trait.AGAINST)) {
                return true;
            }
        }
        return false;
    }

    /** {@code a profit of 210 million euros on sales of 4.9 billion}, {@code 150 euros each, at a cost of 1.3 billion}. */
    private static boolean isOfMoney(Tokens tokens, Mention a, Mention b) {
        return a.kind() == Kind.MONEY
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

    /** {@code 450.000 Euro, die Garage 25 000}, {@code kommt auf 28,5 Prozent, die SPD auf 17}: what another has, whose verb is said once. */
    private static boolean isGapped(Tokens tokens, Mention a, Mention b) {
        int next = b.last() + 1;
        boolean ends = tokens.isStop(next) || isLink(tokens, next) || tokens.isBreak(next);
        boolean had = a.isPlain() && !a.counted() && GAPPED.contains(a.kind()) && isLink(tokens, a.last() + 1);
        if (!ends || !had || a.kind() != Kind.MONEY && !isAlike(a, b)) {
            return false;
        }
        int name = pastLead(tokens, a.last() + 2);
        int end = name;
        boolean standIn = tokens.is(name - 1, Trait.OF);
        while (end < name + LONGEST_PLACE
                && tokens.isCapital(end)
                && !tokens.word(end).isAny(NO_NAME)
                && (standIn || !tokens.is(end, Trait.LABEL))) {
            end++;
        }
        Word again = tokens.word(end);
        boolean asBefore = again.is(Trait.FUNCTION) && again == tokens.word(a.first() - 1);
        return end > name && (asBefore ? end + 1 : end) == b.first();
    }

    /** Past the article of who has it, and past what stands for a noun said before: {@code die von VW}. */
    private static int pastLead(Tokens tokens, int i) {
        if (!tokens.is(i, Trait.DETERMINER)) {
            return i;
        }
        return tokens.is(i + 1, Trait.OF) ? i + 2 : i + 1;
    }

    private static boolean isLink(Tokens tokens, int i) {
        return tokens.isSymbol(i, ',') || tokens.is(i, Trait.AND);
    }

    /** {@code 1,4 Milliarden Euro, davon 300 Millionen für Schulen}, {@code 12 Millionen Euro plus zwei Millionen an Boni}. */
    private static boolean isPartOfSum(Tokens tokens, Mention a, Mention b) {
        int lead = b.first() - 1;
        boolean part = tokens.is(lead, Trait.THEREOF) || tokens.is(lead, Trait.PLUS);
        return part
                && a.kind() == Kind.MONEY
                && b.numeral().isScaled()
                && b.low().compareTo(a.low()) < 0;
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

    /** Whether they are alike, and both have decimals or neither; prices of hundreds may lack theirs: {@code 2,045.60 dollars, against 1,980}. */
    private static boolean isLike(Mention a, Mention b) {
        return isAlike(a, b)
                && (a.numeral().isScaled()
                        || a.numeral().low().scale() > 0 == b.numeral().low().scale() > 0
                        || a.kind() == Kind.MONEY && b.low().compareTo(SURE_PRICE) >= 0);
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
