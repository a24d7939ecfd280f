package newsreel.numbers.numeral;

import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.Tokens;

/** Figures that are written small and high: an exponent on ten, and the mark of a note on any other number. */
final class RaisedFigures {
    private static final String FIGURES = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final char MINUS = '\u207b';
    private static final int MOST_FIGURES = 2;

    private RaisedFigures() {}

    /** Whether some follow without a space. */
    static boolean standAt(Tokens tokens, int i) {
        return tokens.isGlued(i) && (figure(tokens, i) >= 0 || tokens.isSymbol(i, MINUS) && figure(tokens, i + 1) >= 0);
    }

    /** The number with the mark of a note that stands on it, so that what follows is read with it: {@code 45¹ billion}. */
    static Numeral past(Tokens tokens, Numeral number) {
        int next = number.last() + 1;
        while (tokens.isGlued(next) && figure(tokens, next) >= 0) {
            next++;
        }
        return next == number.last() + 1 ? number : number.to(next - 1);
    }

    /** The number times ten to the power at {@code i}; null when none stands there, or one beyond the greatest. */
    static Numeral power(Tokens tokens, Numeral number, int i, int greatest) {
        if (!standAt(tokens, i)) {
            return null;
        }
        boolean negative = tokens.isSymbol(i, MINUS);
        int first = negative ? i + 1 : i;
        int exponent = 0;
        int at = first;
        for (; at < first + MOST_FIGURES && tokens.isGlued(at) && figure(tokens, at) >= 0; at++) {
            exponent = exponent * 10 + figure(tokens, at);
        }
        return exponent > greatest
                ? null
                : Numeral.of(
                        number.first(),
                        at - 1,
                        number.low().scaleByPowerOfTen(negative ? -exponent : exponent),
                        Form.DIGITS);
    }

    private static int figure(Tokens tokens, int i) {
        char symbol = tokens.symbol(i);
        return symbol == 0 ? -1 : FIGURES.indexOf(symbol);
    }
}
