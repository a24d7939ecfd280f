package newsreel.numbers.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Reads fractions in figures: {@code 3/4}, {@code 1⁄32}, {@code ½}, and after a whole number {@code 3 1/2}, {@code 3-1/2}, {@code 3 and 1/2}, {@code 3½}. */
final class Fractions {
    private static final String SIGNS =
            "\u00bc\u00bd\u00be\u2150\u2151\u2152\u2153\u2154\u2155\u2156\u2157\u2158\u2159\u215a\u215b\u215c\u215d\u215e";
    private static final int[] OVER = {1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7};
    private static final int[] UNDER = {4, 2, 4, 7, 9, 10, 3, 3, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8};
    private static final int MOST_DIGITS = 4;

    private Fractions() {}

    /** Over by under, exact where it can be. */
    static BigDecimal quotient(BigDecimal over, long under) {
        return over.divide(BigDecimal.valueOf(under), MathContext.DECIMAL64);
    }

    /** Whether {@code i} is a fraction in one sign, as {@code ½} is. */
    static boolean isSign(Tokens tokens, int i) {
        char c = tokens.symbol(i);
        return c >= '\u00bc' && c <= '\u00be' || c >= '\u2150' && c <= '\u215e';
    }

    static Numeral sign(Tokens tokens, int i) {
        return Numeral.of(i, i, valueOfSign(tokens, i), Form.FRACTION);
    }

    /** The fraction that the whole number begins; null when it begins none. */
    static Numeral read(Tokens tokens, Numeral whole) {
        int next = whole.last() + 1;
        if (isSign(tokens, next)) {
            return mixed(whole, next, valueOfSign(tokens, next));
        }
        boolean and = tokens.is(next, Trait.AND) && !tokens.is(whole.first() - 1, Trait.BETWEEN);
        int over = tokens.isHyphen(next) || and ? next + 1 : next;
        BigDecimal part = tokens.isSymbol(whole.first() - 1, '/') ? null : slashed(tokens, over);
        if (part != null) {
            return mixed(whole, over + 2, part);
        }
        BigDecimal value = slashed(tokens, whole.last());
        return value == null ? null : Numeral.of(whole.first(), whole.last() + 2, value, Form.FRACTION);
    }

    /** {@code $5.93 1/4}, {@code $4.37-1/2}: the price with quarters of a cent, as grain is quoted; null when there are none. */
    static Numeral readOfCent(Tokens tokens, Numeral price) {
        int next = price.last() + 1;
        int over = tokens.isHyphen(next) && tokens.isGlued(next) ? next + 1 : next;
        BigDecimal part = slashed(tokens, over);
        return part == null ? null : price.plus(part.movePointLeft(2), over + 2);
    }

    private static Numeral mixed(Numeral whole, int last, BigDecimal part) {
        return Numeral.of(whole.first(), last, whole.low().add(part), Form.FRACTION);
    }

    private static BigDecimal valueOfSign(Tokens tokens, int i) {
        int slot = SIGNS.indexOf(tokens.symbol(i));
        return quotient(BigDecimal.valueOf(OVER[slot]), UNDER[slot]);
    }

    /** The proper fraction whose upper number is at {@code over}; null when there is none, or it is a date or a score. */
    private static BigDecimal slashed(Tokens tokens, int over) {
        int under = over + 2;
        if (!isSlash(tokens, over + 1)
                || !isShort(tokens, over)
                || !isShort(tokens, under)
                || isSlash(tokens, over - 1)
                || isSlash(tokens, under + 1)) {
            return null;
        }
        BigDecimal upper = tokens.number(over);
        BigDecimal lower = tokens.number(under);
        boolean proper = upper.scale() <= 0 && lower.scale() <= 0 && upper.compareTo(lower) < 0;
        return proper ? upper.divide(lower, MathContext.DECIMAL64) : null;
    }

    private static boolean isShort(Tokens tokens, int i) {
        return tokens.isNumber(i) && tokens.length(i) <= MOST_DIGITS;
    }

    private static boolean isSlash(Tokens tokens, int i) {
        char c = tokens.symbol(i);
        return (c == '/' || c == '\u2044') && tokens.isGlued(i) == tokens.isGlued(i + 1) && tokens.isNumber(i + 1);
    }
}
