package newsreel.numbers.unit;

import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/**
 * One spelling of a unit, and when it is one.
 *
 * @param exact the only spelling accepted, case and all; null when case does not matter
 */
public record UnitForm(Unit unit, String exact, Use use) {

    /** Where a spelling may stand. */
    public enum Use {
        ANYWHERE,
        /** Only where it touches its number: {@code 20C}. */
        GLUED,
        /** Touching its number, or after digits and a space: {@code 9 m}. */
        AFTER_DIGITS,
        /** Only after digits and a space: {@code 20 g}. */
        APART,
        /** Only where no word follows: {@code 5 in}. */
        LAST
    }

    /** What a table's letter says: {@code g}, {@code s}, {@code w}, {@code x}; anywhere for any other. */
    static Use use(String how) {
        return switch (how) {
            case "g" -> Use.GLUED;
            case "s" -> Use.AFTER_DIGITS;
            case "w" -> Use.APART;
            case "x" -> Use.LAST;
            default -> Use.ANYWHERE;
        };
    }

    /** {@code 10-km}, {@code 20 (kg)}. */
    private static boolean isJoined(Tokens tokens, int before) {
        return tokens.isNumber(before - 1)
                && (tokens.isHyphen(before)
                        || tokens.isSymbol(before, '(')
                        || tokens.isSymbol(before, '{')
                        || tokens.isSymbol(before, '<'));
    }

    /** {@code 656 Mio. t}: a scale that is short, too. */
    private static boolean isScaled(Tokens tokens, int before) {
        int mark = tokens.isSymbol(before, '.') ? before - 1 : before;
        return tokens.is(mark, Trait.MARK) && tokens.length(mark) > 1 && tokens.isNumber(mark - 1);
    }

    /** {@code Apollo 11's}. */
    private static boolean isPossessive(Tokens tokens, int mark) {
        return tokens.symbol(mark) != 0 && tokens.isEnding(mark + 1) && tokens.isGlued(mark + 1);
    }

    /** {@code 5G}, {@code 4g}: a mobile network, not a weight. */
    private static boolean isGeneration(Tokens tokens, int first) {
        return tokens.isLetter(first, 'g')
                && tokens.length(first - 1) == 1
                && (tokens.first(first) == 'G' || !tokens.is(first + 1, Trait.OF));
    }

    /** Whether the tokens {@code first} to {@code last} are this form, following the number that ends before them. */
    boolean fits(Tokens tokens, int first, int last) {
        if (exact != null && !tokens.startsWith(first, exact)) {
            return false;
        }
        return switch (use) {
            case ANYWHERE -> true;
            case GLUED ->
                tokens.isGlued(first)
                        && tokens.isNumber(first - 1)
                        && !isGeneration(tokens, first)
                        && !isPossessive(tokens, last);
            case APART -> tokens.isNumber(first - 1) && !tokens.isGlued(first) && !tokens.isBreak(first);
            case AFTER_DIGITS ->
                tokens.isNumber(first - 1) || isJoined(tokens, first - 1) || isScaled(tokens, first - 1);
            case LAST ->
                isJoined(tokens, first - 1)
                        || tokens.isNumber(first - 1) && !tokens.isWord(last + 1) && !tokens.isNumber(last + 1);
        };
    }
}
