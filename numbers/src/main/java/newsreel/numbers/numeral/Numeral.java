package newsreel.numbers.numeral;

import java.math.BigDecimal;

/**
 * A number as the text spells it, before anything is known of its unit.
 *
 * @param first its first token
 * @param last its last token
 * @param low its value, scale applied; the lower end of a vague amount as {@code dozens}
 * @param high the upper end of a vague amount; null for a plain number
 * @param scale what the words multiplied the digits by: 1000000 in {@code 2.5 million}; one when nothing
 * @param form how it is spelled
 */
public record Numeral(int first, int last, BigDecimal low, BigDecimal high, BigDecimal scale, Form form) {

    private static final int DIGITS_OF_LONG = 18;

    /** How a number is spelled. */
    public enum Form {
        DIGITS,
        WORDS,
        FRACTION,
        VAGUE
    }

    /** A plain number, scaled by nothing. */
    public static Numeral of(int first, int last, BigDecimal value, Form form) {
        return new Numeral(first, last, value, null, BigDecimal.ONE, form);
    }

    /** Whether words or marks multiplied it: {@code 2.5 million}. */
    public boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    /** Whether it is an amount that nobody counted: {@code dozens}. */
    public boolean isVague() {
        return high != null;
    }

    /** Whether it is spelled in digits alone, scale aside. */
    public boolean isDigits() {
        return form == Form.DIGITS;
    }

    /** Whether it is a whole number from {@code least} to {@code most}. */
    public boolean isWholeWithin(long least, long most) {
        if (high != null || low.scale() > 0) {
            return false;
        }
        if (low.scale() == 0 && low.precision() <= DIGITS_OF_LONG) {
            long whole = low.longValue();
            return whole >= least && whole <= most;
        }
        return low.compareTo(BigDecimal.valueOf(least)) >= 0 && low.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Whether it is a part of one: {@code half}, {@code 3/4}, {@code one in five}. */
    public boolean isShare() {
        return form == Form.FRACTION && !isScaled() && low.compareTo(BigDecimal.ONE) < 0;
    }

    /** The number times a scale whose last token is given. */
    public Numeral times(BigDecimal factor, int newLast) {
        return new Numeral(
                first,
                newLast,
                low.multiply(factor),
                high == null ? null : high.multiply(factor),
                scale.multiply(factor),
                form);
    }

    /** The same number, said to begin earlier. */
    public Numeral from(int newFirst) {
        return new Numeral(newFirst, last, low, high, scale, form);
    }

    /** The same number, said to end later. */
    public Numeral to(int newLast) {
        return new Numeral(first, newLast, low, high, scale, form);
    }

    /** The number below zero, its minus at {@code newFirst}. */
    public Numeral negated(int newFirst) {
        return new Numeral(newFirst, last, low.negate(), high, scale, form);
    }

    /** The number and some more, whose last token is given. */
    public Numeral plus(BigDecimal more, int newLast) {
        return new Numeral(first, newLast, low.add(more), high, scale, form);
    }
}
