package newsreel.numbers.numeral;

import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/**
 * When the letters after digits are a scale: {@code bn} always is, {@code m} is million after money and before a counted
 * thing ({@code 12.3m tonnes}) but metres in {@code the 100m final}, {@code t} is trillion after money only.
 */
final class ScaleMarks {
    private static final Traits NO_THING = Traits.of(Trait.FUNCTION, Trait.VERB);

    private final Nouns nouns;

    ScaleMarks(Nouns nouns) {
        this.nouns = nouns;
    }

    /** Whether the letters at {@code mark} are a scale of the number that ends at {@code number}. */
    boolean isScale(Tokens tokens, int mark, int number, boolean money) {
        Word word = tokens.word(mark);
        int letters = tokens.isWord(mark) ? tokens.length(mark) : 0;
        boolean fits = word.is(Trait.MARK)
                && (tokens.isNumber(number) || letters > 1)
                && !(tokens.isWord(mark + 1) && tokens.isGlued(mark + 1));
        if (!fits) {
            return false;
        }
        if (word.is(Trait.MONEY_MARK)) {
            return money && (letters > 1 || tokens.isGlued(mark));
        }
        if (letters > 1 || money) {
            return true;
        }
        return tokens.isGlued(mark) ? isGluedScale(tokens, mark) : isSpacedScale(tokens, mark);
    }

    private boolean isGluedScale(Tokens tokens, int mark) {
        return !isUnitToo(tokens, mark) || precedesThing(tokens, afterRange(tokens, mark) + 1);
    }

    private boolean isSpacedScale(Tokens tokens, int mark) {
        boolean thing = nouns.isPlural(tokens, mark + 1) && !tokens.is(mark + 1, Trait.RACE);
        return thing || tokens.is(mark, Trait.SPACED_MARK) && !tokens.isCapital(mark) && !tokens.isWord(mark + 1);
    }

    private static boolean isUnitToo(Tokens tokens, int mark) {
        return tokens.is(mark, Trait.UNIT_MARK) && !tokens.isCapital(mark);
    }

    /** The mark that ends the range which {@code mark} may begin: {@code 3m-4m copies}. */
    private static int afterRange(Tokens tokens, int mark) {
        boolean range = tokens.isHyphen(mark + 1)
                && tokens.isNumber(mark + 2)
                && isUnitToo(tokens, mark + 3)
                && tokens.isGlued(mark + 3);
        return range ? mark + 3 : mark;
    }

    /** Whether a plural follows, at once or after a word that describes it, and no race or depth: {@code 12m new homes}. */
    private boolean precedesThing(Tokens tokens, int next) {
        if (!tokens.isWord(next) || tokens.is(next, Trait.RACE)) {
            return false;
        }
        boolean unit = tokens.is(next, Trait.LARGE_UNIT) && !tokens.isCapital(next);
        boolean described = !tokens.word(next).isAny(NO_THING)
                && nouns.isPlural(tokens, next + 1)
                && !tokens.is(next + 1, Trait.RACE);
        return unit || described || nouns.isPlural(tokens, next);
    }
}
