package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Reads years and decades without their century: {@code the class of '98}, {@code the '70s}, {@code mid-'80s}. They are of
 * the last century from the thirties on; before, nobody knows which is meant.
 */
final class ShortYears {
    private static final Traits AFTER_YEAR = Traits.of(Trait.FUNCTION, Trait.VERB);
    /** Before these, figures without a century can be of two. */
    static final int THIRTIES = 30;

    private ShortYears() {}

    /** The year or decade of the figures at {@code i}, or none where it can be of two centuries; null when they are neither. */
    static Reading at(Tokens tokens, int i) {
        if (tokens.length(i) != 2 || !isShortened(tokens, i)) {
            return null;
        }
        boolean ending = tokens.isEnding(i + 1) && tokens.isGlued(i + 1);
        return ending ? decade(tokens, i) : isAlone(tokens, i + 1) ? year(tokens, i) : null;
    }

    /**
     * The year that an apostrophe and two figures at {@code apostrophe} say after a day: {@code Sept 30, '09}. It is of this century
     * before the thirties, as nobody dates the day of another so; null when there is none.
     */
    static String afterDay(Tokens tokens, int apostrophe) {
        int i = apostrophe + 1;
        boolean year =
                tokens.length(i) == 2 && tokens.figures(i) >= 0 && isShortened(tokens, i) && isAlone(tokens, i + 1);
        return year ? inFull(tokens, i) : null;
    }

    /** The year that two figures say after a day. */
    static String inFull(Tokens tokens, int i) {
        return (tokens.figures(i) < THIRTIES ? "20" : "19") + tokens.string(i);
    }

    /** Whether an apostrophe stands for the century before the figures; that of {@code 6'11} is none. */
    private static boolean isShortened(Tokens tokens, int i) {
        boolean apostrophe = tokens.isApostrophe(i - 1) || tokens.isSymbol(i - 1, '\u2018');
        return apostrophe && tokens.isGlued(i) && (!tokens.isGlued(i - 1) || tokens.isHyphen(i - 2));
    }

    private static Mention decade(Tokens tokens, int i) {
        int decade = tokens.figures(i);
        return decade % 10 == 0 && decade >= THIRTIES
                ? Mention.moment(i - 1, i + 1, Kind.DATE, "19" + decade / 10 + "X")
                : null;
    }

    private static Reading year(Tokens tokens, int i) {
        return tokens.figures(i) < THIRTIES
                ? new NoNumber(i)
                : Mention.moment(i - 1, i, Kind.DATE, "19" + tokens.string(i));
    }

    /** Whether the figures count nothing: {@code '98 percent of us'} only opens what somebody said. */
    private static boolean isAlone(Tokens tokens, int next) {
        if (!tokens.isWord(next)) {
            boolean glued = tokens.isGlued(next) && !tokens.isStop(next) && tokens.symbol(next) != ',';
            return !glued && !tokens.isNumber(next) && tokens.symbol(next) != '%';
        }
        return !tokens.isGlued(next) && (tokens.word(next).isAny(AFTER_YEAR) || tokens.isCapital(next));
    }
}
