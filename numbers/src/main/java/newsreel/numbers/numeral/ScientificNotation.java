package newsreel.numbers.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.Tokens;

/** Reads powers: {@code 1.3e6}, {@code 6.2x10^-4}, {@code 3 × 10 ^ 8}, {@code 10^9}, {@code 10⁹},
 * {@code 2^16}. Exponents beyond {@value #GREATEST} are none. */
final class ScientificNotation {
    private static final int GREATEST = 40;

    private ScientificNotation() {}

    /** The number that the base begins; null when no power follows it. */
    static Numeral read(Tokens tokens, Numeral base) {
        int next = base.last() + 1;
        if (tokens.isGlued(next) && tokens.isLetter(next, 'e')) {
            return tokens.isGlued(next + 1) ? raised(tokens, base, next + 1) : null;
        }
        if (tokens.isGlued(next) && tokens.isSymbol(next, '^') && base.low().signum() != 0) {
            Numeral exponent =
                    raised(tokens, Numeral.of(base.first(), base.last(), BigDecimal.ONE, Form.DIGITS), next + 1);
            return exponent == null || base.low().equals(BigDecimal.TEN) ? exponent : power(base, exponent);
        }
        if (base.low().equals(BigDecimal.TEN) && RaisedFigures.standAt(tokens, next)) {
            return RaisedFigures.power(
                    tokens, Numeral.of(base.first(), base.last(), BigDecimal.ONE, Form.DIGITS), next, GREATEST);
        }
        boolean times = tokens.symbol(next) == '\u00d7' || tokens.isLetter(next, 'x') && !tokens.isCapital(next);
        if (!times || tokens.figures(next + 1) != 10 || tokens.length(next + 1) != 2) {
            return null;
        }
        return tokens.isSymbol(next + 2, '^')
                ? raised(tokens, base, next + 3)
                : RaisedFigures.power(tokens, base, next + 2, GREATEST);
    }

    /** The base to the power that ten was raised to; null when nobody writes so large or small a number. */
    private static Numeral power(Numeral base, Numeral ten) {
        BigDecimal value = base.low().pow(-ten.low().scale(), MathContext.DECIMAL64);
        int digits = value.precision() - value.scale();
        return Math.abs(digits) > GREATEST ? null : Numeral.of(base.first(), ten.last(), value, Form.DIGITS);
    }

    private static Numeral raised(Tokens tokens, Numeral base, int at) {
        boolean negative = tokens.isSymbol(at, '-') || tokens.isSymbol(at, '\u2212');
        int digits = negative || tokens.isSymbol(at, '+') ? at + 1 : at;
        if (!tokens.isNumber(digits) || tokens.length(digits) > 2 || !tokens.isGlued(digits) && tokens.isGlued(at)) {
            return null;
        }
        int exponent = tokens.number(digits).intValue();
        return exponent > GREATEST
                ? null
                : Numeral.of(
                        base.first(),
                        digits,
                        base.low().scaleByPowerOfTen(negative ? -exponent : exponent),
                        Form.DIGITS);
    }
}
