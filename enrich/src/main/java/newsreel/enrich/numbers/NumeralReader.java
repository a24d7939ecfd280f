package newsreel.enrich.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import newsreel.enrich.numbers.Numeral.Form;

/**
 * Reads the number that begins at a token, in digits, words or both: {@code 1,674.5 million}, {@code 3 1/2}, {@code ½},
 * {@code twenty-eight thousand six hundred}, {@code two and a half million}, {@code dozens}, {@code two-thirds},
 * {@code 6.2e-9}. Each token is looked at a bounded number of times.
 */
final class NumeralReader {
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
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final int GREATEST_EXPONENT = 40;
    private static final int LONGEST_DENOMINATOR = 4;

    private final Tokens tokens;
    private final WordNumerals words;

    NumeralReader(Tokens tokens) {
        this.tokens = tokens;
        this.words = new WordNumerals(tokens);
    }

    /** Whether a numeral could begin at {@code i}: a quick look, before {@link #read}. */
    boolean mayStart(int i) {
        return tokens.isNumber(i) || tokens.word(i).isAny(STARTS) || isVulgar(i);
    }

    /** The numeral that begins at {@code i}; null when there is none. After money's symbol, {@code t} and {@code m} are scales. */
    Numeral read(int i, boolean money) {
        if (tokens.isNumber(i)) {
            return readDigits(i, money);
        }
        if (isVulgar(i)) {
            return scaled(Numeral.of(i, i, vulgar(i), Form.FRACTION), money);
        }
        return readWords(i);
    }

    private Numeral readDigits(int i, boolean money) {
        BigDecimal value = DigitRun.value(tokens.text, tokens.start(i), tokens.end(i));
        Numeral digits = Numeral.of(i, i, value, Form.DIGITS);
        Numeral power = power(digits);
        if (power != null) {
            return power;
        }
        Numeral fraction =
                value.scale() == 0 ? fraction(digits) : money && value.scale() == 2 ? fractionOfCent(digits) : null;
        if (fraction != null) {
            return scaled(fraction, money);
        }
        Numeral share = words.outOf(words.fractionOf(digits));
        return share != digits ? share : scaled(digits, money);
    }

    /** Scientific notation: {@code 1.3e6}, {@code 6.2x10^-4}, {@code 3 × 10 ^ 8}. */
    private Numeral power(Numeral base) {
        int next = base.last() + 1;
        if (tokens.isGlued(next) && (tokens.spells(next, "e") || tokens.spells(next, "E"))) {
            return raised(base, next + 1, true);
        }
        boolean times = tokens.symbol(next) == '\u00d7' || tokens.spells(next, "x");
        if (times && tokens.spells(next + 1, "10")) {
            boolean caret = tokens.isSymbol(next + 2, '^');
            return caret ? raised(base, next + 3, false) : null;
        }
        return null;
    }

    private Numeral raised(Numeral base, int at, boolean glued) {
        boolean negative = tokens.isSymbol(at, '-') || tokens.isSymbol(at, '\u2212');
        int digits = negative || tokens.isSymbol(at, '+') ? at + 1 : at;
        if (!tokens.isNumber(digits) || tokens.length(digits) > 2 || glued && !tokens.isGlued(digits)) {
            return null;
        }
        int exponent = Integer.parseInt(tokens.string(digits).replaceAll("\\D", ""));
        if (exponent > GREATEST_EXPONENT) {
            return null;
        }
        BigDecimal value = base.low().scaleByPowerOfTen(negative ? -exponent : exponent);
        return Numeral.of(base.first(), digits, value, Form.DIGITS);
    }

    /** {@code 3/4}, and after a whole number {@code 3 1/2}, {@code 3-1/2}, {@code 3½}. */
    private Numeral fraction(Numeral whole) {
        int next = whole.last() + 1;
        if (isVulgar(next)) {
            return Numeral.of(whole.first(), next, whole.low().add(vulgar(next)), Form.FRACTION);
        }
        int numerator = tokens.isHyphen(next) && tokens.isNumber(next + 1) ? next + 1 : next;
        if (tokens.isNumber(numerator) && isSlashed(numerator) && !tokens.isSymbol(whole.first() - 1, '/')) {
            BigDecimal part = quotient(numerator);
            if (part != null && part.compareTo(BigDecimal.ONE) < 0) {
                return Numeral.of(whole.first(), numerator + 2, whole.low().add(part), Form.FRACTION);
            }
        }
        if (isSlashed(whole.last())) {
            BigDecimal value = quotient(whole.last());
            return value == null ? null : Numeral.of(whole.first(), whole.last() + 2, value, Form.FRACTION);
        }
        return null;
    }

    /** {@code $5.93 1/4}: quarters of a cent, as grain is quoted. */
    private Numeral fractionOfCent(Numeral price) {
        int numerator = price.last() + 1;
        BigDecimal part = tokens.isNumber(numerator) && isSlashed(numerator) ? quotient(numerator) : null;
        return part == null ? null : price.plus(part.movePointLeft(2), numerator + 2);
    }

    private boolean isSlashed(int i) {
        char slash = tokens.symbol(i + 1);
        return (slash == '/' || slash == '\u2044')
                && tokens.isNumber(i + 2)
                && tokens.isGlued(i + 1) == tokens.isGlued(i + 2)
                && !(tokens.isSymbol(i + 3, '/') && tokens.isNumber(i + 4))
                && !tokens.isSymbol(i - 1, '/');
    }

    private BigDecimal quotient(int numerator) {
        int denominator = numerator + 2;
        if (tokens.length(numerator) > LONGEST_DENOMINATOR || tokens.length(denominator) > LONGEST_DENOMINATOR) {
            return null;
        }
        BigDecimal over = DigitRun.value(tokens.text, tokens.start(numerator), tokens.end(numerator));
        BigDecimal under = DigitRun.value(tokens.text, tokens.start(denominator), tokens.end(denominator));
        return under.signum() == 0 || over.scale() > 0 || under.scale() > 0 || over.compareTo(under) >= 0
                ? null
                : over.divide(under, MathContext.DECIMAL64);
    }

    private boolean isVulgar(int i) {
        char c = tokens.symbol(i);
        return c >= '\u00bc' && c <= '\u00be' || c >= '\u2150' && c <= '\u215e';
    }

    private BigDecimal vulgar(int i) {
        int slot =
                "\u00bc\u00bd\u00be\u2150\u2151\u2152\u2153\u2154\u2155\u2156\u2157\u2158\u2159\u215a\u215b\u215c\u215d\u215e"
                        .indexOf(tokens.symbol(i));
        int over = "113111121234151357".charAt(slot) - '0';
        int under = new int[] {4, 2, 4, 7, 9, 10, 3, 3, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8}[slot];
        return BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), MathContext.DECIMAL64);
    }

    /** The number times the scale words and marks that follow it: {@code 2.5 million}, {@code 3 hundred thousand}, {@code 12bn}. */
    private Numeral scaled(Numeral number, boolean money) {
        Numeral scaled = words.scaled(number);
        if (scaled != number) {
            return words.withHalf(words.withRest(scaled));
        }
        int next = number.last() + 1;
        if (tokens.is(next, Trait.DOZEN) || tokens.is(next, Trait.DOZENS)) {
            return number.times(TWELVE, next);
        }
        int mark = tokens.isHyphen(next) && tokens.isGlued(next) ? next + 1 : next;
        if (ScaleMarks.isScale(tokens, mark, number.last(), money)) {
            return number.times(BigDecimal.valueOf(tokens.word(mark).value()), mark);
        }
        return number.form() == Form.FRACTION ? number : words.withHalf(number);
    }

    private Numeral readWords(int i) {
        Word word = tokens.word(i);
        if (tokens.is(i - 1, Trait.FEW) && word.isAny(Traits.of(Trait.HUNDRED, Trait.SCALE, Trait.DOZEN))) {
            return null;
        }
        if (word.is(Trait.ARTICLE)) {
            return afterArticle(i);
        }
        if (word.is(Trait.HALF)) {
            return half(i);
        }
        if (word.is(Trait.VAGUE) || word.is(Trait.DOZENS)) {
            return vague(i);
        }
        if (word.is(Trait.DOZEN)) {
            return Numeral.of(i, i, TWELVE, Form.WORDS);
        }
        if (word.is(Trait.COUPLE)) {
            return tokens.is(i + 1, Trait.OF) && !tokens.is(i - 1, Trait.DETERMINER)
                    ? Numeral.of(i, i + 1, BigDecimal.valueOf(2), Form.WORDS)
                    : null;
        }
        if (word.is(Trait.DENOMINATOR)) {
            return bareFraction(i);
        }
        return words.read(i);
    }

    /** {@code a hundred}, {@code a million}, {@code a dozen}, {@code a third}, {@code a couple of}, {@code a half}. */
    private Numeral afterArticle(int i) {
        Word word = tokens.word(i + 1);
        if (word.is(Trait.DOZEN)) {
            return Numeral.of(i, i + 1, TWELVE, Form.WORDS);
        }
        if (word.is(Trait.COUPLE)) {
            return couple(i);
        }
        if (word.is(Trait.HALF)) {
            Numeral half = half(i + 1);
            return half == null ? null : new Numeral(i, half.last(), half.low(), null, half.scale(), half.form());
        }
        if (word.is(Trait.DENOMINATOR)) {
            return articleFraction(i);
        }
        if (word.is(Trait.HUNDRED) || word.is(Trait.SCALE)) {
            Numeral number = words.readAfterArticle(i);
            int next = number.last() + 1;
            if (tokens.is(next, Trait.DENOMINATOR) && tokens.last(next) == 's') {
                return Numeral.of(
                        i, next, number.low().divide(denominator(next), MathContext.DECIMAL64), Form.FRACTION);
            }
            return words.withHalf(number);
        }
        return null;
    }

    private Numeral couple(int i) {
        int last = tokens.is(i + 2, Trait.OF) ? i + 2 : i + 1;
        boolean counts = last == i + 2 || tokens.is(last + 1, Trait.HUNDRED) || tokens.is(last + 1, Trait.SCALE);
        Numeral two = Numeral.of(i, last, BigDecimal.valueOf(2), Form.WORDS);
        return counts ? words.scaled(two) : null;
    }

    private Numeral articleFraction(int i) {
        if (isQuarterMile(i + 1)) {
            Numeral quarter = quarterMile(i + 1);
            return new Numeral(i, quarter.last(), quarter.low(), null, quarter.scale(), quarter.form());
        }
        boolean whole = tokens.is(i + 2, Trait.OF) || !tokens.isWord(i + 2) || tokens.is(i + 2, Trait.SCALE);
        Numeral part =
                Numeral.of(i, i + 1, BigDecimal.ONE.divide(denominator(i + 1), MathContext.DECIMAL64), Form.FRACTION);
        boolean quarter = tokens.word(i + 1).value() == 4;
        if (quarter && !tokens.is(i + 2, Trait.OF) && !tokens.is(i + 2, Trait.SCALE) && !isBy(i - 1)) {
            return null;
        }
        return whole || tokens.is(i + 2, Trait.FUNCTION) ? words.ofScale(part) : null;
    }

    /** {@code quarter million}, {@code tenth of a gallon}; others are ordinals or seasons. */
    private Numeral bareFraction(int i) {
        Numeral part = Numeral.of(i, i, BigDecimal.ONE.divide(denominator(i), MathContext.DECIMAL64), Form.FRACTION);
        if (tokens.word(i).value() == 4 && tokens.is(i + 1, Trait.SCALE)) {
            return words.ofScale(part);
        }
        if (isQuarterMile(i)) {
            return quarterMile(i);
        }
        boolean amount =
                tokens.is(i + 1, Trait.OF) && tokens.is(i + 2, Trait.ARTICLE) && !tokens.is(i - 1, Trait.DETERMINER);
        return amount && tokens.last(i) != 's' && i == 0 ? part : null;
    }

    private boolean isQuarterMile(int i) {
        return tokens.says(i, "quarter")
                && (tokens.isHyphen(i + 1) && tokens.is(i + 2, Trait.RATE_NOUN)
                        || tokens.spells(i + 1, "century")
                        || tokens.spells(i + 1, "mile")
                        || tokens.spells(i + 1, "hour"));
    }

    private Numeral quarterMile(int i) {
        return Numeral.of(i, i, new BigDecimal("0.25"), Form.FRACTION);
    }

    private boolean isBy(int i) {
        return tokens.is(i, Trait.SHARE_LEAD);
    }

    private Numeral half(int i) {
        Numeral half = Numeral.of(i, i, HALF, Form.FRACTION);
        int next = i + 1;
        if (tokens.is(next, Trait.ARTICLE)
                && (tokens.is(next + 1, Trait.SCALE)
                        || tokens.is(next + 1, Trait.DOZEN)
                        || tokens.is(next + 1, Trait.HUNDRED))) {
            next++;
        }
        if (tokens.is(next, Trait.DOZEN)) {
            return half.times(TWELVE, next);
        }
        if (tokens.is(next, Trait.SCALE)
                || tokens.is(next, Trait.HUNDRED)
                || tokens.is(next, Trait.MARK) && tokens.length(next) > 1) {
            return words.scaled(half.times(BigDecimal.valueOf(tokens.word(next).value()), next));
        }
        return half;
    }

    /** Dozens is 12 to 120, thousands 1,000 to 10,000, tens of thousands 10,000 to 100,000. */
    private Numeral vague(int i) {
        BigDecimal low = BigDecimal.valueOf(tokens.word(i).value());
        int last = i;
        if (tokens.is(i + 1, Trait.OF) && (tokens.is(i + 2, Trait.VAGUE) || tokens.is(i + 2, Trait.DOZENS))) {
            low = low.multiply(BigDecimal.valueOf(tokens.word(i + 2).value()));
            last = i + 2;
        }
        return new Numeral(i, last, low, low.multiply(TEN), BigDecimal.ONE, Form.VAGUE);
    }

    private BigDecimal denominator(int i) {
        return BigDecimal.valueOf(tokens.word(i).value());
    }
}
