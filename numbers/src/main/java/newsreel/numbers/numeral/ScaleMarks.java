package newsreel.numbers.numeral;

import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/**
 * When the letters after digits are a scale: {@code bn} always is; {@code m} is million after money, before a name of money or
 * a counted thing ({@code 12.3m tonnes}), where it acts ({@code 12m voted}) and of what is counted by the million, but metres
 * in {@code the 100m final}; {@code t} is trillion after money only.
 */
final class ScaleMarks {
    private static final Traits NO_THING = Traits.of(Trait.FUNCTION, Trait.VERB);
    private static final Traits LEADS_SUBJECT = Traits.of(Trait.FUNCTION, Trait.HEDGE, Trait.AND, Trait.DETERMINER);
    private static final Traits BESIDE = Traits.of(Trait.TO, Trait.FROM, Trait.BY, Trait.THAN, Trait.AGAINST);
    private static final Traits JOINS = Traits.of(Trait.AND, Trait.OR, Trait.SIZE);
    private static final int MANY_WITHIN = 8;
    private static final int MILLIONS_WITHIN = 24;
    private static final long MILLION = 1_000_000;

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
                && !(tokens.isWord(mark + 1) && tokens.isGlued(mark + 1))
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
        return tokens.isGlued(mark) ? isGluedScale(tokens, mark) : isSpacedScale(tokens, mark);
    }

    /** {@code 221B Baker Street}. */
    private static boolean isHouse(Tokens tokens, int mark) {
        return tokens.isCapital(mark)
                && tokens.length(mark) == 1
                && tokens.isCapital(mark + 1)
                && tokens.isCapital(mark + 2)
                && tokens.is(mark + 2, Trait.STREET);
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
        return tokens.isGlued(sign) && Character.getType(tokens.symbol(sign)) == Character.CURRENCY_SYMBOL;
    }

    /** {@code 1,2 M d'habitants}: a capital, and what it is a million of. */
    private static boolean isOfThings(Tokens tokens, int mark) {
        return tokens.isCapital(mark) && tokens.is(mark + 1, Trait.PARTITIVE);
    }

    /** {@code Block 1B}, {@code Phase 2B}: a capital on both sides is a name. */
    private static boolean isVersion(Tokens tokens, int mark, int number) {
        return tokens.isCapital(mark) && tokens.isCapital(number - 1) && !tokens.opens(number - 1);
    }

    private boolean isGluedScale(Tokens tokens, int mark) {
        if (!isUnitToo(tokens, mark)) {
            return true;
        }
        int next = afterRange(tokens, mark) + 1;
        return !isLength(tokens, next)
                && (precedesThing(tokens, next)
                        || isSubject(tokens, mark, next)
                        || isOfMany(tokens, mark - 1)
                        || isBesideMillions(tokens, mark - 1));
    }

    /** {@code the 100m final}, {@code 30m deep}: a race, or a thing that is said by its length. */
    private static boolean isLength(Tokens tokens, int next) {
        return tokens.is(next, Trait.RACE);
    }

    /** {@code About 12m voted}, {@code 2m who pay}, {@code and 3m did not}: a length does nothing. */
    private static boolean isSubject(Tokens tokens, int mark, int next) {
        boolean acts = tokens.is(next, Trait.OF_SUBJECT)
                || tokens.is(next, Trait.VERB) && !tokens.is(next, Trait.FUNCTION) && !tokens.isBreak(next);
        int before = mark - 2;
        boolean opens = tokens.isBreak(mark - 1) || tokens.word(before).isAny(LEADS_SUBJECT) || tokens.isStop(before);
        return acts && opens;
    }

    /** {@code Turnout fell to 9.3m}, {@code sales topped 3.1m}: what is counted by the million stands shortly before. */
    private static boolean isOfMany(Tokens tokens, int number) {
        for (int i = number - 1; i >= number - MANY_WITHIN && !tokens.isStop(i); i--) {
            if (tokens.is(i, Trait.MANY)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code 3.2m phones, down from 4.1m}, {@code one million in May, and fell to 0.6m}, {@code 61m pounds, or about 12m each}:
     * set beside what was counted by the million, or joined to a sum of money.
     */
    private boolean isBesideMillions(Tokens tokens, int number) {
        int lead = tokens.is(number - 1, Trait.HEDGE) ? number - 2 : number - 1;
        boolean joined = tokens.word(lead).isAny(JOINS);
        if (!joined && !tokens.word(lead).isAny(BESIDE)) {
            return false;
        }
        for (int i = lead - 1; i >= number - MILLIONS_WITHIN && !tokens.isStop(i); i--) {
            boolean marked = tokens.isGlued(i) && isUnitToo(tokens, i);
            boolean spelled = tokens.is(i, Trait.SCALE) && tokens.word(i).value() == MILLION;
            boolean millions = joined
                    ? (marked || spelled) && tokens.is(i + 1, Trait.CURRENCY)
                    : marked && precedesThing(tokens, i + 1) || spelled;
            if (millions) {
                return true;
            }
        }
        return false;
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

    private static boolean isLengthWithin(Tokens tokens, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (tokens.is(i, Trait.RACE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether money or a plural follows, at once or after words that describe it: {@code 12m new homes}, {@code 90m yuan}. */
    private boolean precedesThing(Tokens tokens, int next) {
        if (!tokens.isWord(next)) {
            return false;
        }
        if (tokens.is(next, Trait.LARGE_UNIT) && !tokens.isCapital(next)
                || tokens.is(next, Trait.CURRENCY)
                || tokens.is(next + 1, Trait.CURRENCY) && tokens.isCapital(next)
                || nouns.isPlural(tokens, next)) {
            return true;
        }
        int head = tokens.word(next).isAny(NO_THING) ? -1 : nouns.head(tokens, next, false);
        return head > 0 && !isLengthWithin(tokens, next, head);
    }
}
