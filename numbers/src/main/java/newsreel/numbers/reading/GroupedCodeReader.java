package newsreel.numbers.reading;

import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/**
 * Passes by digits in groups that are dialled or name a place where telephones and postcodes are written in other shapes than
 * in America: {@code 91 555 12 34}, {@code +34 600 123 456}, {@code 28013 Madrid}, {@code 20040-020}, {@code 2555-1234}.
 */
public final class GroupedCodeReader implements DigitReader {
    private static final int FEWEST_GROUPS = 3;
    private static final int FEWEST_DIALLED = 8;
    private static final int POSTCODE = 5;
    private static final int SHORT_POSTCODE = 4;
    private static final int POSTCODE_REST = 3;
    private static final int LINE = 4;
    private static final int FREEPHONE = "900 123 456".length();

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (isAbroad(tokens, i)) {
            return new NoNumber(i);
        }
        if (isFreephone(tokens, i)) {
            return new NoNumber(i);
        }
        int dialled = dialled(tokens, i);
        if (dialled > i) {
            return new NoNumber(dialled);
        }
        int rest = i + 2;
        boolean joined = tokens.isHyphen(i + 1) && tokens.isGlued(rest) && tokens.figures(rest) >= 0;
        if (joined && tokens.figures(i) >= 0) {
            return isPostcode(tokens, i, rest) || isDialled(tokens, i, rest) ? new NoNumber(rest) : null;
        }
        return isPostcode(tokens, i) && isBeforePlace(tokens, i) ? new NoNumber(i) : null;
    }

    /** {@code +34 600 123 456}, taken for thousands. */
    private static boolean isAbroad(Tokens tokens, int i) {
        return tokens.isSymbol(i - 1, '+') && tokens.isGlued(i) && tokens.length(i) > FEWEST_DIALLED;
    }

    /** {@code llame al 900 123 456}, taken for millions: an article of one thing leads no such amount. */
    private static boolean isFreephone(Tokens tokens, int i) {
        boolean groups = tokens.isNumber(i)
                && tokens.length(i) == FREEPHONE
                && Character.isSpaceChar(tokens.text().charAt(tokens.end(i) - POSTCODE_REST - 1));
        return groups
                && (tokens.is(i - 1, Trait.RATE_LEAD) || tokens.is(i - 1, Trait.OR) || tokens.is(i - 1, Trait.LABEL))
                && tokens.text().startsWith("00", tokens.start(i) + 1)
                && !tokens.isWord(i + 1)
                && tokens.symbol(i + 1) != '%';
    }

    /** The last of several bare numbers side by side; {@code i} when they are too few. */
    private static int dialled(Tokens tokens, int i) {
        int last = i;
        int digits = tokens.figures(i) < 0 ? 0 : tokens.length(i);
        for (int next = i + 1; digits > 0 && tokens.figures(next) >= 0 && !tokens.isBreak(next); next++) {
            digits += tokens.length(next);
            last = next;
        }
        return last - i + 1 >= FEWEST_GROUPS && digits >= FEWEST_DIALLED ? last : i;
    }

    /** {@code 20040-020}, {@code 1000-205 Lisboa}. */
    private static boolean isPostcode(Tokens tokens, int i, int rest) {
        boolean five = tokens.length(i) == POSTCODE;
        boolean beforePlace = tokens.length(i) == SHORT_POSTCODE && tokens.isCapital(rest + 1);
        return tokens.length(rest) == POSTCODE_REST && (five || beforePlace);
    }

    /** {@code 2555-1234}, {@code 98555-1234}; but {@code 1995-1996}. */
    private static boolean isDialled(Tokens tokens, int i, int rest) {
        boolean groups = tokens.length(rest) == LINE && (tokens.length(i) == LINE || tokens.length(i) == LINE + 1);
        return groups && !(Calendar.isFourFigures(tokens, i) && Calendar.isFourFigures(tokens, rest));
    }

    private static boolean isPostcode(Tokens tokens, int i) {
        return tokens.figures(i) >= 0 && tokens.length(i) == POSTCODE;
    }

    /** {@code , 28013 Madrid}: figures without a mark between a comma and a name. */
    private static boolean isBeforePlace(Tokens tokens, int i) {
        boolean apart = tokens.isSymbol(i - 1, ',') || tokens.isSymbol(i - 1, '(') || tokens.isHyphen(i - 1);
        return apart && tokens.isCapital(i + 1) && !tokens.isBreak(i + 1);
    }
}
