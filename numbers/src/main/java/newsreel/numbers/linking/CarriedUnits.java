package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Gives a number the unit that its sentence said of the one before, where the two are set side by side: {@code 30.2 mln francs
 * vs 28.1 mln}, {@code the top bid was 84.5 cents and the lowest 74.1}, {@code rose 60 points to 4,570}.
 */
public final class CarriedUnits implements Link {
    private static final Traits TIMES = Traits.of(Trait.WEEKDAY, Trait.MONTH);
    private static final int LONGEST_COMPARISON = 10;

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
        if (share.kind() != Kind.PERCENT || a.kind() == Kind.PERCENT) {
            return false;
        }
        int or = share.first() - 1;
        boolean again = tokens.is(or, Trait.OR) || tokens.isSymbol(or, '(');
        int to = share.last()
                + (tokens.isSymbol(share.last() + 1, ',') || tokens.isSymbol(share.last() + 1, ')') ? 2 : 1);
        return again && or - a.last() <= 2 && tokens.is(to, Trait.TO);
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
        return Levels.isLevel(tokens, a, b, length) || SideBySide.isSameKind(tokens, a, b, length);
    }

    /** {@code compared with 12 of them}; but {@code frente a 16,92 del viernes} and {@code contro 12 di maggio} are what it was then. */
    private static boolean isPart(Tokens tokens, Mention b) {
        int of = b.last() + 1;
        boolean then = b.low().scale() > 0 || tokens.word(of + 1).isAny(TIMES) || tokens.isNumber(of + 1);
        return tokens.is(of, Trait.OF) && !then || tokens.isHyphen(of);
    }
}
