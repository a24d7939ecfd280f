package newsreel.numbers.numeral;

import java.math.BigDecimal;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/**
 * Adds number words up as they come: thousands and millions are closed, the group below a thousand stays open. A word that
 * does not fit ends the number: {@code five six} is two.
 */
final class WordSum {
    private static final Traits NUMBER_WORDS = Traits.of(Trait.CARDINAL, Trait.TENS, Trait.HUNDRED, Trait.SCALE);
    private static final Traits BELOW_HUNDRED = Traits.of(Trait.CARDINAL, Trait.TENS);
    private static final Traits CLOSING = Traits.of(Trait.HUNDRED, Trait.SCALE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LARGEST_PRECISION = 18;
    private static final int NONE = Integer.MAX_VALUE;

    private final Tokens tokens;
    private boolean between;
    private BigDecimal closed = BigDecimal.ZERO;
    private BigDecimal group;
    private long lastScale;
    /** The place of the lowest word in the open group: 1, 10 or 100. */
    private int lowest = NONE;

    WordSum(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes the words from {@code first} on; the last token taken, or -1 when none was. */
    int take(int first) {
        between = tokens.is(first - 1, Trait.BETWEEN);
        int last = -1;
        for (int word = first; word >= 0 && add(tokens.word(word)); word = next(last)) {
            last = word;
        }
        return last;
    }

    BigDecimal value() {
        return group == null ? closed : closed.add(group);
    }

    /** What the last word multiplied by, and {@code and a half} is half of; one for units and tens. */
    BigDecimal scale() {
        if (group == null && lastScale > 0) {
            return BigDecimal.valueOf(lastScale);
        }
        return group != null && lowest == 100 ? HUNDRED : BigDecimal.ONE;
    }

    /** The number word after {@code last}, past a hyphen or an {@code and}; -1 when there is none. */
    private int next(int last) {
        int next = last + 1;
        if (tokens.word(next).isAny(NUMBER_WORDS)) {
            return next;
        }
        if (tokens.isHyphen(next) && tokens.word(next + 1).isAny(NUMBER_WORDS)) {
            return next + 1;
        }
        boolean and = tokens.is(next, Trait.AND)
                && tokens.word(last).isAny(CLOSING)
                && tokens.word(next + 1).isAny(BELOW_HUNDRED);
        return and && !between && !opensFraction(next + 1) ? next + 1 : -1;
    }

    private boolean opensFraction(int i) {
        int part = tokens.isHyphen(i + 1) ? i + 2 : i + 1;
        return tokens.is(part, Trait.DENOMINATOR) && tokens.last(part) == 's';
    }

    private boolean add(Word word) {
        BigDecimal value = BigDecimal.valueOf(word.value());
        if (word.is(Trait.CARDINAL)) {
            return addBelow(value, word.value() < 10 ? 10 : 100, 1);
        }
        if (word.is(Trait.TENS)) {
            return addBelow(value, 100, 10);
        }
        return word.is(Trait.HUNDRED) ? hundred() : word.is(Trait.SCALE) && close(value);
    }

    private boolean addBelow(BigDecimal value, int room, int place) {
        if (group != null && lowest < room || lowest == 10 && value.signum() == 0) {
            return false;
        }
        group = group == null ? value : group.add(value);
        lowest = place;
        return true;
    }

    private boolean hundred() {
        if (group != null && (group.compareTo(HUNDRED) >= 0 || group.signum() == 0)) {
            return false;
        }
        group = group == null ? HUNDRED : group.multiply(HUNDRED);
        lowest = 100;
        return true;
    }

    private boolean close(BigDecimal scale) {
        if (group == null && lastScale > 0) {
            return multiply(scale);
        }
        if (lastScale > 0 && scale.longValue() >= lastScale) {
            return false;
        }
        closed = closed.add(group == null ? scale : group.multiply(scale));
        group = null;
        lowest = NONE;
        lastScale = scale.longValue();
        return true;
    }

    /** {@code three thousand million}. */
    private boolean multiply(BigDecimal scale) {
        if (closed.precision() - closed.scale() > LARGEST_PRECISION) {
            return false;
        }
        closed = closed.multiply(scale);
        lastScale = scale.longValue();
        return true;
    }
}
