package newsreel.numbers.reading;

import newsreel.numbers.words.Tokens;

/** What the readers of dates and times share: which figures can be a day or a year, and how ISO 8601 writes them. */
public final class Calendar {
    private static final int FIRST_YEAR = 1000;
    private static final int YEAR_DIGITS = 4;
    private static final int DAY_DIGITS = 2;
    static final int END_OF_YEARS = 2200;

    private Calendar() {}

    /** Whether {@code i} is digits that no letter touches from the left. */
    static boolean isFree(Tokens tokens, int i) {
        return tokens.isNumber(i) && !(tokens.isWord(i - 1) && tokens.isGlued(i));
    }

    /** Whether {@code i} is four figures that can be a year, whatever stands beside them. */
    public static boolean isFourFigures(Tokens tokens, int i) {
        if (!tokens.isNumber(i) || tokens.length(i) != YEAR_DIGITS) {
            return false;
        }
        int figures = tokens.figures(i);
        return figures >= FIRST_YEAR && figures < END_OF_YEARS;
    }

    /** Whether {@code i} is four figures that can be a year, standing alone. */
    static boolean isYear(Tokens tokens, int i) {
        return isFourFigures(tokens, i)
                && !(tokens.isWord(i + 1) && tokens.isGlued(i + 1))
                && tokens.symbol(i + 1) != '%';
    }

    /** The day of the month at {@code i}, 1 to 31; -1 when it is none. */
    static int day(Tokens tokens, int i) {
        if (!tokens.isNumber(i) || tokens.length(i) > DAY_DIGITS) {
            return -1;
        }
        int day = tokens.figures(i);
        return day >= 1 && day <= 31 ? day : -1;
    }

    static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
