package newsreel.enrich.numbers;

/**
 * When the letters after digits are a scale: {@code bn} always is, {@code m} is million after money and before a counted
 * thing ({@code 12.3m tonnes}) but metres in {@code the 100m final}, {@code t} is trillion after money only.
 */
final class ScaleMarks {
    private ScaleMarks() {}

    static boolean isScale(Tokens tokens, int mark, int digits, boolean money) {
        Word word = tokens.word(mark);
        if (!word.is(Trait.MARK) || !tokens.isNumber(digits) && tokens.length(mark) < 2) {
            return false;
        }
        if (tokens.isWord(mark + 1) && tokens.isGlued(mark + 1)) {
            return false;
        }
        if (word.is(Trait.MONEY_MARK)) {
            return money && (tokens.length(mark) > 1 || tokens.isGlued(mark));
        }
        if (tokens.length(mark) > 1 || money) {
            return true;
        }
        if (!tokens.isGlued(mark)) {
            return precedesUnit(tokens, mark + 1) || tokens.spells(mark, "k") && !tokens.isWord(mark + 1);
        }
        return isGluedScale(tokens, mark);
    }

    private static boolean isGluedScale(Tokens tokens, int mark) {
        char c = tokens.first(mark);
        return switch (c) {
            case 'k', 'K' -> true;
            case 'M', 'B' -> true;
            case 'm' -> precedesThing(tokens, afterRange(tokens, mark) + 1);
            case 'b' -> true;
            default -> false;
        };
    }

    /** The mark that ends the range which {@code mark} may begin: {@code 3m-4m copies}. */
    private static int afterRange(Tokens tokens, int mark) {
        boolean range = tokens.isHyphen(mark + 1)
                && tokens.isNumber(mark + 2)
                && tokens.spells(mark + 3, "m")
                && tokens.isGlued(mark + 3);
        return range ? mark + 3 : mark;
    }

    private static boolean precedesUnit(Tokens tokens, int next) {
        return tokens.isWord(next) && Nouns.isPlural(tokens, next) && !tokens.is(next, Trait.RACE);
    }

    private static boolean precedesThing(Tokens tokens, int next) {
        if (!tokens.isWord(next) || tokens.is(next, Trait.RACE)) {
            return false;
        }
        return Nouns.isPlural(tokens, next)
                || !tokens.is(next, Trait.FUNCTION)
                        && !tokens.is(next, Trait.VERB)
                        && tokens.isWord(next + 1)
                        && Nouns.isPlural(tokens, next + 1)
                        && !tokens.is(next + 1, Trait.RACE)
                || tokens.spells(next, "km")
                || tokens.spells(next, "sq");
    }
}
