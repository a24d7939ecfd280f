package newsreel.numbers.numeral;

import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/**
 * Reads a number in words: goes from one word to the next, past hyphens and what joins them, as long as they add up to one
 * number: {@code three hundred and twelve}, {@code vingt-et-un}.
 */
final class NumberWords {
    private static final Traits NUMBER_WORDS = Traits.of(Trait.CARDINAL, Trait.TENS, Trait.HUNDRED, Trait.SCALE);
    private static final Traits BELOW_HUNDRED = Traits.of(Trait.CARDINAL, Trait.TENS);
    private static final Traits CLOSING = Traits.of(Trait.HUNDRED, Trait.SCALE);
    private static final int HUNDRED = 100;
    private static final int LONGEST_END = 4;

    private final Tokens tokens;
    private final boolean between;

    private NumberWords(Tokens tokens, int first) {
        this.tokens = tokens;
        this.between = tokens.is(first - 1, Trait.BETWEEN);
    }

    /** The number that the words from {@code first} on make; null when none stands there. */
    static Numeral read(Tokens tokens, int first) {
        NumberWords words = new NumberWords(tokens, first);
        WordSum sum = new WordSum();
        int last = -1;
        for (int word = first; word >= 0 && sum.add(tokens.word(word)); word = words.next(last)) {
            last = word;
        }
        return last < 0 ? null : new Numeral(first, last, sum.value(), null, sum.scale(), Form.WORDS);
    }

    /** The number word after {@code last}, past a hyphen or an {@code and}; -1 when there is none. */
    private int next(int last) {
        int next = last + 1;
        if (tokens.word(next).isAny(NUMBER_WORDS)) {
            return next;
        }
        if (tokens.isHyphen(next) && tokens.word(next + 1).isAny(NUMBER_WORDS)) {
            return next + 1;
        }
        boolean and = tokens.is(next, Trait.AND)
                && isClosing(tokens.word(last))
                && tokens.word(next + 1).isAny(BELOW_HUNDRED);
        boolean own = isOtherEnd(next + 1)
                || opensFraction(next + 1)
                || tokens.is(next + 2, Trait.DOZENS)
                || tokens.is(next + 2, Trait.DOZEN);
        return and && !own ? next + 1 : joined(last);
    }

    /** {@code vingt-et-un}, {@code treinta y cinco}; -1 when no unit is joined to tens. */
    private int joined(int last) {
        int and = tokens.isHyphen(last + 1) ? last + 2 : last + 1;
        int unit = tokens.isHyphen(and + 1) ? and + 2 : and + 1;
        boolean joined = tokens.is(unit, Trait.JOINED) && tokens.is(and, Trait.AND) && tokens.is(last, Trait.TENS);
        return joined && !isOtherEnd(unit) ? unit : -1;
    }

    /** {@code between thirty and five}; but {@code entre treinta y cinco y cuarenta} has an and for its other end. */
    private boolean isOtherEnd(int unit) {
        boolean more = false;
        for (int and = unit + 1; between && !more && and <= unit + LONGEST_END && tokens.isWord(and); and++) {
            more = tokens.is(and, Trait.AND)
                    && (tokens.isNumber(and + 1) || tokens.word(and + 1).isAny(NUMBER_WORDS));
        }
        return between && !more;
    }

    private static boolean isClosing(Word word) {
        return word.isAny(CLOSING) || word.is(Trait.CARDINAL) && word.value() >= HUNDRED;
    }

    private boolean opensFraction(int i) {
        int part = tokens.isHyphen(i + 1) ? i + 2 : i + 1;
        boolean half = tokens.is(i, Trait.ARTICLE) && tokens.is(part, Trait.HALF);
        return half || tokens.word(part).isAny(Parts.PARTS);
    }
}
