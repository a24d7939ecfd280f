package newsreel.numbers.numeral;

import java.math.MathContext;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Reads shares that are told as so many in so many: {@code one in five}, {@code two out of three}, {@code une sur cinq}. */
final class Shares {
    private static final Traits ENDS = Traits.of(Trait.FUNCTION, Trait.VERB, Trait.ADVERB, Trait.DETERMINER);
    private static final Traits EACH = Traits.of(Trait.EVERY, Trait.DETERMINER);
    private static final int FEWEST_AFTER_NOUN = 3;
    private static final int MOST_OUT_OF = 1_000_000;

    private Shares() {}

    /** {@code one out of five}, {@code two of every five}, {@code 1 in 20}, {@code three in a hundred}, {@code one over twenty}; the number itself when no whole follows. */
    static Numeral outOf(Tokens tokens, Numeral number) {
        boolean one = tokens.is(number.last() + 1, Trait.ONE_IN) && number.isWholeWithin(1, 1);
        int at = one ? wholeAfterNoun(tokens, number.last() + 2) : whole(tokens, hyphenated(tokens, number.last() + 1));
        boolean other = number.form() == Form.FRACTION || endsPair(tokens, number.first());
        if (at < 0 || other || !number.isWholeWithin(1, 99)) {
            return number;
        }
        Numeral whole =
                tokens.isNumber(at) ? Numeral.of(at, at, tokens.number(at), Form.DIGITS) : NumberWords.read(tokens, at);
        boolean share = whole != null
                && whole.isWholeWithin(one ? FEWEST_AFTER_NOUN : 2, MOST_OUT_OF)
                && !(one && isOtherNoun(tokens, whole.last() + 1))
                && whole.low().compareTo(number.low()) > 0
                && !isYear(whole)
                && !isCounted(tokens, number, whole)
                && !isPeriod(tokens, whole.last() + 1);
        return share
                ? Numeral.of(
                        number.first(),
                        whole.last(),
                        number.low().divide(whole.low(), MathContext.DECIMAL64),
                        Form.FRACTION)
                : number;
    }

    /** {@code won 7-5 in 11 innings}: the number is the second of two that a hyphen joins. */
    private static boolean endsPair(Tokens tokens, int i) {
        return tokens.isHyphen(i - 1) && tokens.isGlued(i) && tokens.isNumber(i - 2);
    }

    /** {@code 12 von 27 Staaten}, {@code een van de drie verdachten}: in figures, and of those that are known, both are counted. */
    private static boolean isCounted(Tokens tokens, Numeral number, Numeral whole) {
        int of = number.last() + 1;
        int next = whole.last() + 1;
        boolean any = tokens.is(of, Trait.SHARE_OF) && tokens.is(of, Trait.OF);
        boolean known = tokens.is(of + 1, Trait.DETERMINER) && tokens.isWord(next) && !tokens.isBreak(next);
        return any
                && (number.isDigits()
                        || whole.isDigits()
                        || known && !tokens.word(next).isAny(ENDS));
    }

    /** Whether a word before a whole, and the whole itself, stand at {@code next}: {@code von fünf}, {@code op de drie}. */
    static boolean isPartOfSome(Tokens tokens, int next) {
        boolean shared = tokens.is(next, Trait.SHARE_OF) || tokens.is(next, Trait.SHARE_OF_EVERY);
        int at = shared ? whole(tokens, next) : -1;
        return at > 0 && (tokens.isNumber(at) || NumberWords.read(tokens, at) != null);
    }

    /** {@code one-in-five}: the word between the hyphens, where they are; else {@code next} itself. */
    private static int hyphenated(Tokens tokens, int next) {
        return tokens.isHyphen(next) && tokens.is(next + 1, Trait.IN) && tokens.isHyphen(next + 2) ? next + 1 : next;
    }

    private static int whole(Tokens tokens, int next) {
        int at = wholePlace(tokens, next);
        return at > 0 && tokens.isHyphen(at) && tokens.isHyphen(next - 1) ? at + 1 : at;
    }

    private static int wholePlace(Tokens tokens, int next) {
        if (tokens.is(next, Trait.OUT) && tokens.is(next + 1, Trait.OF)
                || tokens.is(next, Trait.OF) && tokens.is(next + 1, Trait.EVERY)) {
            return next + 2;
        }
        if (tokens.is(next, Trait.IN) && !tokens.is(next, Trait.FOR)) {
            boolean hundred = tokens.is(next + 1, Trait.ARTICLE) && tokens.is(next + 2, Trait.HUNDRED);
            return hundred || tokens.is(next + 1, Trait.EVERY) ? next + 2 : next + 1;
        }
        if (tokens.is(next, Trait.SHARE_OF)) {
            return tokens.word(next + 1).isAny(EACH) ? next + 2 : next + 1;
        }
        if (tokens.is(next, Trait.SHARE_OF_EVERY) && tokens.is(next + 1, Trait.EVERY)) {
            return next + 2;
        }
        return tokens.is(next, Trait.OVER) && tokens.is(next - 1, Trait.CARDINAL) ? next + 1 : -1;
    }

    /** {@code one pupil in four}; null when something else follows the noun. */
    private static int wholeAfterNoun(Tokens tokens, int next) {
        return tokens.is(next, Trait.IN) ? whole(tokens, next) : -1;
    }

    /** {@code one man in three cars was hurt}: a noun of its own, as a verb follows it. */
    private static boolean isOtherNoun(Tokens tokens, int next) {
        return tokens.isWord(next)
                && !tokens.word(next).isAny(ENDS)
                && (tokens.is(next + 1, Trait.BEING) || tokens.is(next + 1, Trait.VERB) || !tokens.isWord(next + 1));
    }

    private static boolean isYear(Numeral whole) {
        return whole.isDigits() && whole.isWholeWithin(1700, 2100);
    }

    /** {@code three in 10 minutes}: so many in a time, not a share. */
    private static boolean isPeriod(Tokens tokens, int next) {
        return tokens.is(next, Trait.MONTH) || tokens.is(next, Trait.RATE_NOUN) || tokens.is(next, Trait.SPAN);
    }
}
