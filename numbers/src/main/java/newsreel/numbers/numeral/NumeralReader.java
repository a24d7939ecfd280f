package newsreel.numbers.numeral;

import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.DigitRun;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Reads the number that begins at a token, in digits, words or both: {@code 1,674.5 million}, {@code 3 1/2}, {@code ½},
 * {@code twenty-eight thousand six hundred}, {@code two and a half million}, {@code dozens}, {@code two-thirds},
 * {@code 6.2e-9}. Each token is looked at a bounded number of times.
 */
public final class NumeralReader {
    private static final Traits STARTS = Traits.of(
            Trait.CARDINAL,
            Trait.TENS,
            Trait.HUNDRED,
            Trait.SCALE,
            Trait.VAGUE,
            Trait.DOZEN,
            Trait.DOZENS,
            Trait.HALF,
            Trait.ARTICLE,
            Trait.COUPLE,
            Trait.DENOMINATOR);

    private final Tokens tokens;
    private final Scales scales;
    private final Shares shares;
    private final Fractions fractions;
    private final WordNumerals words;

    public NumeralReader(Tokens tokens) {
        this.tokens = tokens;
        this.scales = new Scales(tokens);
        this.shares = new Shares(tokens, scales);
        this.fractions = new Fractions(tokens);
        this.words = new WordNumerals(tokens, scales, shares);
    }

    /** Whether a numeral could begin at {@code i}: a quick look, before {@link #read}. */
    public boolean mayStart(int i) {
        return tokens.isNumber(i) || tokens.word(i).isAny(STARTS) || fractions.isSign(i);
    }

    /** The numeral that begins at {@code i}; null when there is none. After money's symbol, {@code t} and {@code m} are scales. */
    public Numeral read(int i, boolean money) {
        if (tokens.isNumber(i)) {
            return digits(i, money);
        }
        return fractions.isSign(i) ? scaled(fractions.sign(i), money) : words.read(i);
    }

    private Numeral digits(int i, boolean money) {
        Numeral digits = Numeral.of(i, i, DigitRun.value(tokens, i), Form.DIGITS);
        Numeral power = ScientificNotation.read(tokens, digits);
        if (power != null) {
            return power;
        }
        Numeral fraction = fraction(digits, money);
        if (fraction != null) {
            return scaled(fraction, money);
        }
        Numeral share = shares.outOf(shares.partOf(digits));
        return share != digits ? share : scaled(digits, money);
    }

    private Numeral fraction(Numeral digits, boolean money) {
        int decimals = digits.low().scale();
        if (decimals == 0) {
            return fractions.read(digits);
        }
        return money && decimals == 2 ? fractions.readOfCent(digits) : null;
    }

    /** The number times the scale words and marks that follow it: {@code 2.5 million}, {@code 3 hundred thousand}, {@code 12bn}. */
    private Numeral scaled(Numeral number, boolean money) {
        Numeral scaled = scales.scaled(number);
        if (scaled != number) {
            return scales.withHalf(scales.withRest(scaled));
        }
        int next = number.last() + 1;
        if (tokens.is(next, Trait.DOZEN) || tokens.is(next, Trait.DOZENS)) {
            return scales.times(number, next);
        }
        boolean hyphen = tokens.isHyphen(next) && tokens.isGlued(next) && (money || tokens.length(next + 1) > 1);
        int mark = hyphen ? next + 1 : next;
        if (ScaleMarks.isScale(tokens, mark, number.last(), money)) {
            return scales.times(number, mark);
        }
        return number.form() == Form.FRACTION ? number : scales.withHalf(number);
    }
}
