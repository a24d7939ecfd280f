package newsreel.enrich.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import newsreel.enrich.numbers.Numeral.Form;

/** Adds number words up: {@code three hundred and twelve thousand}, {@code four point five}, {@code one and three quarters}. */
final class WordNumerals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int OPEN = Integer.MAX_VALUE;
    private static final int MOST_SCALES = 4;

    private final Tokens tokens;

    WordNumerals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number that begins at {@code i}; null when none does. */
    Numeral read(int i) {
        Sum sum = new Sum();
        int last = sum.take(i);
        if (last < 0) {
            return null;
        }
        return finished(Numeral.of(i, last, sum.value(), Form.WORDS), sum);
    }

    /** The number after {@code a}: {@code a hundred and ten thousand}. */
    Numeral readAfterArticle(int article) {
        Sum sum = new Sum();
        int last = sum.take(article + 1);
        Numeral number = new Numeral(article, last, sum.value(), null, sum.lastScale(), Form.WORDS);
        return point(number);
    }

    private Numeral finished(Numeral number, Sum sum) {
        Numeral pointed = point(number);
        if (pointed != number) {
            return withHalf(scaled(pointed));
        }
        Numeral share = fractionOf(number);
        if (share != number) {
            return outOf(share);
        }
        int next = number.last() + 1;
        if (tokens.is(next, Trait.DOZEN) || tokens.is(next, Trait.DOZENS)) {
            return number.times(BigDecimal.valueOf(12), next);
        }
        if (tokens.is(next, Trait.VAGUE) && tokens.word(next).value() > 1000) {
            return number.times(BigDecimal.valueOf(tokens.word(next).value()), next);
        }
        Numeral ratio = outOf(number);
        if (ratio != number) {
            return ratio;
        }
        if (tokens.is(next, Trait.MARK) && tokens.length(next) > 1) {
            return number.times(BigDecimal.valueOf(tokens.word(next).value()), next);
        }
        return withHalf(new Numeral(number.first(), number.last(), number.low(), null, sum.lastScale(), Form.WORDS));
    }

    /** The number times the scale words that follow: {@code 2.5 million}, {@code 3 hundred thousand}. */
    Numeral scaled(Numeral number) {
        Numeral scaled = number;
        for (int scales = 0; scales < MOST_SCALES; scales++) {
            int next = scaled.last() + 1;
            int word = tokens.isHyphen(next) ? next + 1 : next;
            boolean plural = tokens.is(word, Trait.VAGUE)
                    && scaled == number
                    && tokens.word(word).value() > 1000;
            if (!tokens.is(word, Trait.HUNDRED) && !tokens.is(word, Trait.SCALE) && !plural) {
                return scaled;
            }
            scaled = scaled.times(BigDecimal.valueOf(tokens.word(word).value()), word);
        }
        return scaled;
    }

    /** {@code 3 hundred and 21}: what is left below the scale. */
    Numeral withRest(Numeral number) {
        int next = number.last() + 1;
        if (!tokens.is(next, Trait.AND) || number.scale().compareTo(HUNDRED) < 0) {
            return number;
        }
        if (tokens.isNumber(next + 1)
                && tokens.length(next + 1) <= 2
                && number.scale().compareTo(HUNDRED) == 0) {
            BigDecimal rest = DigitRun.value(tokens.text, tokens.start(next + 1), tokens.end(next + 1));
            return rest.scale() > 0 ? number : number.plus(rest, next + 1);
        }
        if (tokens.is(next + 1, Trait.CARDINAL) && number.scale().compareTo(HUNDRED) == 0) {
            return number.plus(BigDecimal.valueOf(tokens.word(next + 1).value()), next + 1);
        }
        return number;
    }

    /** {@code and a half}, {@code and three quarters}: of the scale where there is one, else of one. */
    Numeral withHalf(Numeral number) {
        int and = number.last() + 1;
        if (!tokens.is(and, Trait.AND)) {
            return number;
        }
        int part = and + 1;
        BigDecimal over = BigDecimal.ONE;
        if (tokens.is(part, Trait.ARTICLE)) {
            part++;
        } else if (tokens.is(part, Trait.CARDINAL)) {
            over = BigDecimal.valueOf(tokens.word(part).value());
            part = tokens.isHyphen(part + 1) ? part + 2 : part + 1;
        }
        boolean bare = part == and + 1
                && tokens.word(part).value() != 4
                && tokens.word(part).value() != 2;
        if (!tokens.is(part, Trait.HALF) && !tokens.is(part, Trait.DENOMINATOR) || bare) {
            return number;
        }
        BigDecimal fraction = over.divide(BigDecimal.valueOf(tokens.word(part).value()), MathContext.DECIMAL64);
        Numeral more = number.plus(fraction.multiply(number.scale()), part);
        if (tokens.is(part + 1, Trait.SCALE) && !number.isScaled()) {
            return scaled(more);
        }
        if (tokens.is(part + 1, Trait.SCALE) && number.isScaled()) {
            BigDecimal scale = BigDecimal.valueOf(tokens.word(part + 1).value());
            return number.plus(fraction.multiply(scale), part + 1);
        }
        return more;
    }

    /** {@code two thirds}, {@code one-fifth}, {@code 5 eighths}. */
    Numeral fractionOf(Numeral number) {
        int next = number.last() + 1;
        int part = tokens.isHyphen(next) ? next + 1 : next;
        if (!tokens.is(part, Trait.DENOMINATOR)
                || number.isVague()
                || number.low().signum() <= 0) {
            return number;
        }
        long under = tokens.word(part).value();
        boolean plural = tokens.last(part) == 's';
        boolean one = number.low().compareTo(BigDecimal.ONE) == 0;
        if (under == 2
                || plural == one
                || number.isDigits() && !plural
                || under == 4 && !isQuarterOfSomething(number, part)) {
            return number;
        }
        BigDecimal value = number.low().divide(BigDecimal.valueOf(under), MathContext.DECIMAL64);
        return ofScale(Numeral.of(number.first(), part, value, Form.FRACTION));
    }

    private boolean isQuarterOfSomething(Numeral number, int part) {
        boolean small = number.low().compareTo(BigDecimal.valueOf(4)) < 0;
        boolean season = tokens.is(number.first() - 1, Trait.RELATIVE) || tokens.is(number.last() + 1, Trait.RELATIVE);
        return small && !season && (!number.isDigits() || tokens.is(part + 1, Trait.OF));
    }

    /** {@code three quarters of a million}, {@code a quarter million}. */
    Numeral ofScale(Numeral part) {
        int next = part.last() + 1;
        int scale = tokens.is(next, Trait.OF) && tokens.is(next + 1, Trait.ARTICLE) ? next + 2 : next;
        return tokens.is(scale, Trait.SCALE)
                ? part.times(BigDecimal.valueOf(tokens.word(scale).value()), scale)
                : part;
    }

    /** {@code one out of five}, {@code 1 in 20}, {@code one over twenty}. */
    Numeral outOf(Numeral number) {
        int next = number.last() + 1;
        int under = under(next);
        if (under < 0 || number.form() == Form.FRACTION || !number.isWholeWithin(1, 99)) {
            return number;
        }
        Numeral whole = tokens.isNumber(under)
                ? Numeral.of(
                        under, under, DigitRun.value(tokens.text, tokens.start(under), tokens.end(under)), Form.DIGITS)
                : plain(under);
        boolean share = whole != null
                && whole.isWholeWithin(2, 1_000_000)
                && whole.low().compareTo(number.low()) > 0
                && !isYear(whole)
                && !followsUnit(whole.last() + 1);
        if (!share) {
            return number;
        }
        BigDecimal value = number.low().divide(whole.low(), MathContext.DECIMAL64);
        return Numeral.of(number.first(), whole.last(), value, Form.FRACTION);
    }

    private Numeral plain(int i) {
        Sum sum = new Sum();
        int last = sum.take(i);
        return last < 0 ? null : Numeral.of(i, last, sum.value(), Form.WORDS);
    }

    private int under(int next) {
        if (tokens.is(next, Trait.OUT) && tokens.is(next + 1, Trait.OF)) {
            return next + 2;
        }
        if (tokens.is(next, Trait.IN)) {
            return tokens.is(next + 1, Trait.EVERY) ? next + 2 : next + 1;
        }
        return tokens.says(next, "over") && tokens.is(next - 1, Trait.CARDINAL) ? next + 1 : -1;
    }

    private boolean isYear(Numeral whole) {
        return whole.isDigits() && whole.isWholeWithin(1700, 2100);
    }

    private boolean followsUnit(int next) {
        Word word = tokens.word(next);
        return tokens.is(next, Trait.MONTH)
                || tokens.is(next, Trait.RATE_NOUN)
                || word.spelling.endsWith("s") && isTime(word);
    }

    private static boolean isTime(Word word) {
        return word.is(Trait.SPAN);
    }

    /** {@code three point five}, {@code zero point zero eight}, {@code two point seventy-one}. */
    private Numeral point(Numeral number) {
        int at = number.last() + 1;
        if (!tokens.is(at, Trait.POINT) || !tokens.word(at + 1).isAny(Traits.of(Trait.CARDINAL, Trait.TENS))) {
            return number;
        }
        StringBuilder decimals = new StringBuilder();
        int next = at + 1;
        while (tokens.word(next).isAny(Traits.of(Trait.CARDINAL, Trait.TENS)) && decimals.length() < 12) {
            Numeral part = tokens.is(next, Trait.TENS) ? plainPair(next) : single(next);
            decimals.append(part.low().toPlainString());
            next = part.last() + 1;
        }
        BigDecimal fraction = new BigDecimal("0." + decimals);
        return Numeral.of(number.first(), next - 1, number.low().add(fraction), Form.WORDS);
    }

    private Numeral single(int i) {
        return Numeral.of(i, i, BigDecimal.valueOf(tokens.word(i).value()), Form.WORDS);
    }

    private Numeral plainPair(int i) {
        int unit = tokens.isHyphen(i + 1) ? i + 2 : i + 1;
        boolean pair = tokens.is(unit, Trait.CARDINAL) && tokens.word(unit).value() < 10;
        long value = tokens.word(i).value() + (pair ? tokens.word(unit).value() : 0);
        return Numeral.of(i, pair ? unit : i, BigDecimal.valueOf(value), Form.WORDS);
    }

    /** The running total: closed thousands and millions, and the group below a thousand that is still open. */
    private final class Sum {
        private BigDecimal closed = BigDecimal.ZERO;
        private BigDecimal group;
        private long lastScale = OPEN;
        private int lowest = OPEN;

        /** Takes the words from {@code i} on; the last token taken, or -1 when none was. */
        int take(int i) {
            int last = -1;
            int next = i;
            while (true) {
                int word = joined(next, last);
                if (word < 0 || !add(word)) {
                    return last;
                }
                last = word;
                next = word + 1;
            }
        }

        /** The number word at {@code next}, past a hyphen or an {@code and} that may stand before it; -1 when there is none. */
        private int joined(int next, int last) {
            if (last < 0 || isNumberWord(next)) {
                return next;
            }
            if (tokens.isHyphen(next) && isNumberWord(next + 1)) {
                return next + 1;
            }
            boolean below = tokens.is(next, Trait.AND) && tokens.is(last, Trait.HUNDRED) | tokens.is(last, Trait.SCALE);
            boolean small = tokens.is(next + 1, Trait.CARDINAL) || tokens.is(next + 1, Trait.TENS);
            return below && small && !isBetween() && !opensFraction(next + 1) ? next + 1 : -1;
        }

        private boolean opensFraction(int i) {
            int part = tokens.isHyphen(i + 1) ? i + 2 : i + 1;
            return tokens.is(part, Trait.DENOMINATOR) && tokens.last(part) == 's';
        }

        private boolean isBetween() {
            return between;
        }

        private boolean between;

        private boolean isNumberWord(int i) {
            Word word = tokens.word(i);
            return word.isAny(Traits.of(Trait.CARDINAL, Trait.TENS, Trait.HUNDRED, Trait.SCALE));
        }

        private boolean add(int i) {
            Word word = tokens.word(i);
            if (lowest == OPEN && group == null && lastScale == OPEN) {
                between = tokens.is(i - 1, Trait.BETWEEN);
            }
            BigDecimal value = BigDecimal.valueOf(word.value());
            if (word.is(Trait.CARDINAL)) {
                return addBelow(value, word.value() < 10 ? 10 : 100, 1);
            }
            if (word.is(Trait.TENS)) {
                return addBelow(value, 100, 10);
            }
            return word.is(Trait.HUNDRED) ? hundred() : word.is(Trait.SCALE) && scale(word.value(), value);
        }

        private boolean addBelow(BigDecimal value, int room, int low) {
            if (group != null && lowest < room || lowest == 10 && value.signum() == 0) {
                return false;
            }
            group = group == null ? value : group.add(value);
            lowest = low;
            return true;
        }

        private boolean hundred() {
            if (group != null && (lowest >= 100 || group.signum() == 0)) {
                return false;
            }
            group = group == null ? HUNDRED : group.multiply(HUNDRED);
            lowest = 100;
            return true;
        }

        private boolean scale(long scale, BigDecimal value) {
            if (group == null && lastScale != OPEN) {
                if (scale < 1000 || closed.precision() - closed.scale() > 18) {
                    return false;
                }
                closed = closed.multiply(value);
                lastScale = scale;
                return true;
            }
            if (lastScale != OPEN && scale >= lastScale) {
                return false;
            }
            closed = closed.add((group == null ? BigDecimal.ONE : group).multiply(value));
            group = null;
            lowest = OPEN;
            lastScale = scale;
            return true;
        }

        BigDecimal value() {
            return group == null ? closed : closed.add(group);
        }

        /** The scale that the last word named, and that {@code and a half} is half of; one when the group is open. */
        BigDecimal lastScale() {
            if (group == null && lastScale != OPEN) {
                return BigDecimal.valueOf(lastScale);
            }
            return group != null && lowest == 100 ? HUNDRED : BigDecimal.ONE;
        }
    }
}
