package newsreel.numbers.numeral;

import java.math.BigDecimal;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/**
 * Adds number words up as they come: thousands and millions are closed, the group below a thousand stays open. A word that
 * does not fit is not taken: {@code five six} is two.
 */
final class WordSum {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THREESCORE = BigDecimal.valueOf(60);
    private static final BigDecimal FOURSCORE = BigDecimal.valueOf(80);
    private static final int LARGEST_PRECISION = 18;
    private static final int FOUR = 4;
    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int PLACE = 100;
    private static final int THOUSAND = 1000;
    private static final int MILLION = 1_000_000;
    private static final int NONE = Integer.MAX_VALUE;

    private BigDecimal closed = BigDecimal.ZERO;

    /** The thousands since the last scale above them, which a scale that follows may multiply: two thousand five hundred million. */
    private BigDecimal thousands = BigDecimal.ZERO;

    private BigDecimal group;
    private long lastScale;
    private long higherScale;

    /** What stood between the number and the last scale, and was multiplied by it: the thousand of {@code dos mil millones}. */
    private long scaled = 1;

    /** The place of the lowest word in the open group: 1, 10, 100 or 1000. */
    private int lowest = NONE;

    private Word previous = Word.UNKNOWN;

    /** Takes the word in; false, and nothing changed, where it does not fit what came before it. */
    boolean add(Word word) {
        boolean fits = fits(word);
        previous = fits ? word : previous;
        return fits;
    }

    BigDecimal value() {
        BigDecimal sum = closed.add(thousands);
        return group == null ? sum : sum.add(group);
    }

    /** What the last words multiplied by, and {@code and a half} is half of; one for units and tens. */
    BigDecimal scale() {
        if (group == null && lastScale > 0) {
            return BigDecimal.valueOf(lastScale).multiply(BigDecimal.valueOf(scaled));
        }
        if (group != null && lowest == THOUSAND) {
            return BigDecimal.valueOf(THOUSAND);
        }
        return group != null && lowest == PLACE && previous.is(Trait.HUNDRED) ? HUNDRED : BigDecimal.ONE;
    }

    private boolean fits(Word word) {
        BigDecimal value = BigDecimal.valueOf(word.value());
        if (word.is(Trait.CARDINAL)) {
            return isTeenOfTens(word) ? addTeen(value, 1) : addBelow(value, room(word.value()), place(word.value()));
        }
        if (word.is(Trait.TENS)) {
            return isTeenOfTens(word) ? addTeen(value, TEN) : fourscore(word) || addBelow(value, PLACE, TEN);
        }
        return word.is(Trait.HUNDRED) ? hundred(word) : word.is(Trait.SCALE) && close(value);
    }

    /** The least round number that the value may be added to. */
    private static int room(long value) {
        return value < TEN ? TEN : value < PLACE ? PLACE : value < THOUSAND ? THOUSAND : MILLION;
    }

    /** How round the value of a single word is: what is smaller may be added to {@code dreihundert}. */
    private static int place(long value) {
        return value < PLACE || value % PLACE != 0 ? 1 : value % THOUSAND == 0 ? THOUSAND : PLACE;
    }

    /** {@code soixante-dix}, {@code quatre-vingt-onze}. */
    private boolean isTeenOfTens(Word word) {
        if (!previous.is(Trait.TEEN_LEAD) || group == null || word.value() < TEN || word.value() >= TWENTY) {
            return false;
        }
        BigDecimal tens = group.remainder(HUNDRED);
        return tens.compareTo(THREESCORE) == 0 || tens.compareTo(FOURSCORE) == 0;
    }

    private boolean addTeen(BigDecimal value, int place) {
        group = group.add(value);
        lowest = place;
        return true;
    }

    /** {@code quatre-vingt}: the four is four times the twenty. */
    private boolean fourscore(Word word) {
        boolean times = word.is(Trait.FOURSCORE) && previous.value() == FOUR && lowest == 1;
        if (times) {
            group = group.add(FOURSCORE).subtract(BigDecimal.valueOf(FOUR));
            lowest = TEN;
        }
        return times;
    }

    private boolean addBelow(BigDecimal value, int room, int place) {
        boolean beyondScale = lastScale > 0 && value.compareTo(BigDecimal.valueOf(lastScale)) >= 0;
        if (beyondScale || group != null && lowest < room || lowest == TEN && value.signum() == 0) {
            return false;
        }
        group = group == null ? value : group.add(value);
        lowest = place;
        return true;
    }

    /** {@code seize cents} are hundreds, {@code quarante-cinq cents} coins. */
    private boolean hundred(Word word) {
        boolean coins = word.is(Trait.CENT_MARK) && group != null && group.compareTo(BigDecimal.valueOf(TWENTY)) >= 0;
        if (coins) {
            return false;
        }
        if (group != null && (group.compareTo(HUNDRED) >= 0 || group.signum() == 0)) {
            return false;
        }
        group = group == null ? HUNDRED : group.multiply(HUNDRED);
        lowest = PLACE;
        return true;
    }

    private boolean close(BigDecimal scale) {
        if (thousands.signum() > 0 && scale.longValue() > THOUSAND) {
            return closeThousands(scale);
        }
        if (group == null && lastScale > 0) {
            return multiply(scale);
        }
        if (lastScale > 0 && scale.longValue() >= lastScale) {
            return false;
        }
        closeGroup(group == null ? scale : group.multiply(scale), scale.longValue());
        return true;
    }

    private void closeGroup(BigDecimal value, long scale) {
        if (scale == THOUSAND) {
            thousands = value;
        } else {
            closed = closed.add(value);
            higherScale = scale;
        }
        group = null;
        lowest = NONE;
        lastScale = scale;
        scaled = 1;
    }

    /** {@code mil millones}, {@code two thousand five hundred million}: where no smaller scale stands above them. */
    private boolean closeThousands(BigDecimal scale) {
        if (higherScale > 0 && scale.longValue() >= higherScale) {
            return false;
        }
        BigDecimal sum = group == null ? thousands : thousands.add(group);
        thousands = BigDecimal.ZERO;
        long scaledBefore = group == null ? THOUSAND : 1;
        closeGroup(sum.multiply(scale), scale.longValue());
        scaled = scaledBefore;
        return true;
    }

    /** {@code three million million}. */
    private boolean multiply(BigDecimal scale) {
        BigDecimal sum = value();
        if (sum.precision() - sum.scale() > LARGEST_PRECISION) {
            return false;
        }
        closed = sum.multiply(scale);
        thousands = BigDecimal.ZERO;
        lastScale = scale.longValue();
        return true;
    }
}
