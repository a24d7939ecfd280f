package newsreel.numbers.numeral;

import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/**
 * When the letters after digits are a scale: {@code bn} always is; {@code t} is trillion after money only; {@code m} is million
 * after money, and elsewhere as {@link Millions} tell.
 */
final class ScaleMarks {
    private final Nouns nouns;
    private final Millions millions;

    ScaleMarks(Nouns nouns) {
        this.nouns = nouns;
        this.millions = new Millions(nouns);
    }

    /** Whether the letters at {@code mark} are a scale of the number that ends at {@code number}. */
    boolean isScale(Tokens tokens, int mark, int number, boolean money) {
        Word word = tokens.word(mark);
        int letters = tokens.isWord(mark) ? tokens.length(mark) : 0;
        boolean fits = word.is(Trait.MARK)
                && (tokens.isNumber(number) || letters > 1)
                && !(tokens.isWord(mark + 1) && tokens.isGlued(mark + 1))
                && !isSharpness(tokens, mark)
                && (money || !isRule(tokens, mark) && !isHouse(tokens, mark));
        if (!fits || word.is(Trait.CAPITAL_MARK) && !tokens.isCapital(mark)) {
            return false;
        }
        if (word.is(Trait.MONEY_MARK)) {
            return money && (letters > 1 || tokens.isGlued(mark));
        }
        if (letters > 1 || money || isBeforeSign(tokens, mark + 1) || isOfThings(tokens, mark)) {
            return true;
        }
        if (isVersion(tokens, mark, number)) {
            return false;
        }
        return tokens.isGlued(mark)
                ? !Millions.isLetterOf(tokens, mark) || millions.isMillion(tokens, mark)
                : isSpacedScale(tokens, mark);
    }

    /** {@code 221B Baker Street}. */
    private static boolean isHouse(Tokens tokens, int mark) {
        return tokens.isCapital(mark)
                && tokens.length(mark) == 1
                && tokens.isCapital(mark + 1)
                && tokens.isCapital(mark + 2)
                && tokens.is(mark + 2, Trait.STREET);
    }

    /** {@code a 4K set}. */
    private static boolean isSharpness(Tokens tokens, int mark) {
        return tokens.isCapital(mark)
                && tokens.isLetter(mark, 'k')
                && tokens.isGlued(mark)
                && tokens.is(mark + 1, Trait.SCREEN)
                && tokens.length(mark - 1) == 1;
    }

    /** {@code Rule 10b-5}: a number goes on after the letter; but {@code 3m-4m copies}. */
    private static boolean isRule(Tokens tokens, int mark) {
        int last = mark + 2;
        return tokens.isHyphen(mark + 1)
                && tokens.isGlued(mark + 1)
                && tokens.figures(last) >= 0
                && tokens.length(mark) == 1
                && !tokens.is(last + 1, Trait.SCALE)
                && !(tokens.isWord(last + 1) && tokens.isGlued(last + 1));
    }

    /** {@code 12 M€}. */
    private static boolean isBeforeSign(Tokens tokens, int sign) {
        return tokens.isGlued(sign) && isSign(tokens, sign);
    }

    static boolean isSign(Tokens tokens, int i) {
        return Character.getType(tokens.symbol(i)) == Character.CURRENCY_SYMBOL;
    }

    /** {@code 1,2 M d'habitants}: a capital, and what it is a million of. */
    private static boolean isOfThings(Tokens tokens, int mark) {
        return tokens.isCapital(mark) && tokens.is(mark + 1, Trait.PARTITIVE);
    }

    /** {@code Block 1B}, {@code Phase 2B}: a capital on both sides is a name. */
    private static boolean isVersion(Tokens tokens, int mark, int number) {
        return tokens.isCapital(mark) && tokens.isCapital(number - 1) && !tokens.opens(number - 1);
    }

    private boolean isSpacedScale(Tokens tokens, int mark) {
        boolean thing = nouns.isPlural(tokens, mark + 1) && !tokens.is(mark + 1, Trait.RACE);
        return thing || tokens.is(mark, Trait.SPACED_MARK) && !tokens.isCapital(mark) && !tokens.isWord(mark + 1);
    }
}
