package newsreel.numbers.numeral;

import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Tells millions from metres where {@code m} may be either: it is million before a name of money or a counted thing
 * ({@code 12.3m tonnes}), where it acts ({@code 12m voted}), where it is paid, and of what is counted by the million; metres in
 * {@code the 100m final}.
 */
final class Millions {
    private static final Traits NO_THING = Traits.of(Trait.FUNCTION, Trait.VERB);
    private static final Traits LEADS_SUBJECT = Traits.of(Trait.FUNCTION, Trait.HEDGE, Trait.AND, Trait.DETERMINER);
    private static final Traits BESIDE = Traits.of(Trait.TO, Trait.FROM, Trait.BY, Trait.THAN, Trait.AGAINST);
    private static final Traits JOINS = Traits.of(Trait.AND, Trait.OR, Trait.SIZE);
    private static final Traits PARTICLES = Traits.of(Trait.UP, Trait.DOWN);
    private static final int MANY_WITHIN = 8;
    private static final int MILLIONS_WITHIN = 24;
    private static final long MILLION = 1_000_000;

    private final Nouns nouns;

    Millions(Nouns nouns) {
        this.nouns = nouns;
    }

    /** Whether the letter at {@code mark}, which touches its digits, is a million. */
    boolean isMillion(Tokens tokens, int mark) {
        int next = afterRange(tokens, mark) + 1;
        return !isLength(tokens, next)
                && (precedesThing(tokens, next)
                        || isSubject(tokens, mark, next)
                        || isOfMany(tokens, mark - 1)
                        || isPaid(tokens, mark - 1, next)
                        || isAfterSum(tokens, mark - 1, next)
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
        for (int i = number - 1; i >= number - MANY_WITHIN && !(tokens.isStop(i) && tokens.symbol(i) != ':'); i--) {
            if (tokens.is(i, Trait.MANY)) {
                return true;
            }
        }
        return false;
    }

    /** {@code it cost 1.1m}, {@code a 3m stake}; but {@code sold 30m of cable}, {@code the wall is raised 2m}, {@code charged 60m upfield}. */
    private static boolean isPaid(Tokens tokens, int number, int next) {
        int verb = tokens.is(number - 1, Trait.HEDGE) ? number - 2 : number - 1;
        boolean paid = tokens.is(verb, Trait.PAY) && !tokens.is(verb, Trait.TRANSITIVE) && !tokens.is(next, Trait.OF);
        return tokens.is(next, Trait.PAY) || paid && !tokens.is(verb, Trait.CHARGED);
    }

    /** {@code bid $1.2m, then 1.3m}, {@code $1.2m, up from 1m}: a sum by the million stands shortly before, and nothing that this could be the length of after it. */
    private static boolean isAfterSum(Tokens tokens, int number, int next) {
        int lead = tokens.is(number - 1, Trait.HEDGE) ? number - 2 : number - 1;
        boolean moved = tokens.is(lead, Trait.FROM) && tokens.word(lead - 1).isAny(PARTICLES);
        boolean listed = tokens.isSymbol(lead, ',') || tokens.word(lead).isAny(JOINS);
        boolean ends = !tokens.isWord(next)
                || tokens.isBreak(next)
                || tokens.word(next).isAny(JOINS);
        if (!ends || !listed && !moved) {
            return false;
        }
        for (int i = number - 1; i >= number - MANY_WITHIN && !tokens.isStop(i); i--) {
            if (tokens.isGlued(i) && isLetterOf(tokens, i) && isSum(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code $1.2m}: the sign of money touches the digits before the letter. */
    private static boolean isSum(Tokens tokens, int mark) {
        return tokens.isGlued(mark - 1) && ScaleMarks.isSign(tokens, mark - 2);
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
            boolean marked = tokens.isGlued(i) && isLetterOf(tokens, i);
            boolean spelled = tokens.is(i, Trait.SCALE) && tokens.word(i).value() == MILLION;
            boolean millions = joined
                    ? (marked || spelled) && tokens.is(i + 1, Trait.CURRENCY)
                    : marked && !isSum(tokens, i) && precedesThing(tokens, i + 1) || spelled;
            if (millions) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letter is a unit as well as a scale. */
    static boolean isLetterOf(Tokens tokens, int mark) {
        return tokens.is(mark, Trait.UNIT_MARK) && !tokens.isCapital(mark);
    }

    /** The mark that ends the range which {@code mark} may begin: {@code 3m-4m copies}. */
    private static int afterRange(Tokens tokens, int mark) {
        boolean range = tokens.isHyphen(mark + 1)
                && tokens.isNumber(mark + 2)
                && isLetterOf(tokens, mark + 3)
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
