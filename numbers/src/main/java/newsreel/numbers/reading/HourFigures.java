package newsreel.numbers.reading;

import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** The figures that can be hours and minutes, in one token or apart: {@code 14.30}, {@code 14h30}, {@code 19,30}. */
final class HourFigures {
    static final int HOURS = 24;
    /** Its minutes. */
    static final int HOUR = 60;

    private static final int MINUTE_DIGITS = 2;

    private HourFigures() {}

    /** The hours at {@code i}, 0 to 24; -1 for what is none. */
    static int hours(Tokens tokens, int i) {
        int hours = tokens.length(i) <= MINUTE_DIGITS ? tokens.figures(i) : -1;
        return hours <= HOURS ? hours : -1;
    }

    static boolean hasMinutes(Tokens tokens, int i) {
        return dottedMinutes(tokens, i) >= 0 || minutesAfter(tokens, i, ',') >= 0;
    }

    /** The minutes of {@code 14.30} and {@code 9.05} in one token; -1 for what cannot be a time. */
    static int dottedMinutes(Tokens tokens, int i) {
        return minutesAfter(tokens, i, '.');
    }

    static int minutesAfter(Tokens tokens, int i, char mark) {
        int dot = tokens.length(i) - MINUTE_DIGITS - 1;
        boolean dotted = dot >= 1 && dot <= MINUTE_DIGITS && tokens.text().charAt(tokens.start(i) + dot) == mark;
        if (!dotted || !NumeralReader.isDigits(tokens, i)) {
            return -1;
        }
        int minutes = Integer.parseInt(tokens.string(i).substring(dot + 1));
        return minutes < HOUR ? minutes : -1;
    }

    /** The hours before those minutes. */
    static int dottedHours(Tokens tokens, int i) {
        return Integer.parseInt(tokens.string(i).substring(0, tokens.length(i) - MINUTE_DIGITS - 1));
    }

    /** The mark between hours and minutes: {@code 14h30}, {@code 14 Uhr 30}. */
    static boolean parts(Tokens tokens, int mark) {
        return tokens.is(mark, Trait.CLOCK) || tokens.is(mark, Trait.HOUR_MARK) && tokens.length(mark) == 1;
    }

    static boolean isMinutes(Tokens tokens, int i) {
        int minutes = tokens.isNumber(i) && !tokens.isBreak(i) ? tokens.figures(i) : -1;
        return minutes >= 0 && minutes < HOUR && tokens.length(i) == MINUTE_DIGITS;
    }
}
