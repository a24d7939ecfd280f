package newsreel.numbers.numeral;

import java.math.BigDecimal;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Multiplies and tops up a number by the words that follow it: {@code 2.5 million}, {@code 3 hundred and 21}, {@code two and a half}. */
final class Scales {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Traits DOZENS = Traits.of(Trait.DOZEN, Trait.DOZENS);
    private static final Traits SCALES = Traits.of(Trait.HUNDRED, Trait.SCALE);
    private static final Traits OTHERS = Traits.of(
            Trait.SCALE,
            Trait.MARK,
            Trait.VAGUE,
            Trait.HUNDRED,
            Trait.MORE,
            Trait.MORE_OF_THEM,
            Trait.PERCENT,
            Trait.VERB);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final long THOUSAND = 1000;
    private static final int MOST_SCALES = 4;
    private static final int THREE_FIGURES = 3;

    /** The number times the scale words that follow: {@code million}, {@code hundred thousand}; itself when none does. */
    Numeral scaled(Tokens tokens, Numeral number) {
        Numeral scaled = number;
        for (int scales = 0; scales < MOST_SCALES; scales++) {
            int word = pastSize(tokens, scaled.last() + 1);
            if (number.isDigits() && tokens.is(word, Trait.CENT_MARK)) {
                return scaled;
            }
            if (!tokens.word(word).isAny(SCALES) && !(scaled == number && isPlural(tokens, word))) {
                return scaled;
            }
            scaled = times(tokens, scaled, word);
        }
        return scaled;
    }

    /** {@code 50-plus million}: past what says how exact the number is, between it and its scale. */
    private int pastSize(Tokens tokens, int i) {
        boolean size = tokens.isHyphen(i) && tokens.is(i + 1, Trait.SIZE) && tokens.is(i + 2, Trait.SCALE);
        return size ? i + 2 : pastHyphen(tokens, i);
    }

    /** The number times a dozen, a plural scale or a scale mark, one of which follows; itself when none does. */
    Numeral multiplied(Tokens tokens, Numeral number) {
        int next = number.last() + 1;
        boolean mark = tokens.is(next, Trait.MARK) && tokens.length(next) > 1;
        return mark || tokens.word(next).isAny(DOZENS) || isPlural(tokens, next) ? times(tokens, number, next) : number;
    }

    /** {@code three hundred and two dozen}: with the dozens that are counted apart. */
    Numeral withDozens(Tokens tokens, Numeral number) {
        int count = number.last() + 2;
        boolean dozens = tokens.is(count - 1, Trait.AND)
                && tokens.is(count, Trait.CARDINAL)
                && tokens.word(count + 1).isAny(DOZENS)
                && !tokens.is(number.first() - 1, Trait.BETWEEN);
        BigDecimal more = dozens
                ? BigDecimal.valueOf(
                        tokens.word(count).value() * tokens.word(count + 1).value())
                : null;
        return dozens && number.low().compareTo(more) > 0 ? number.plus(more, count + 1) : number;
    }

    /** {@code 3 hundred and 21}: with what is left below the hundred. */
    Numeral withRest(Tokens tokens, Numeral number) {
        int rest = number.last() + 2;
        if (isThousands(tokens, number, rest)) {
            BigDecimal thousands = BigDecimal.valueOf(tokens.word(rest + 1).value());
            return number.plus(tokens.number(rest).multiply(thousands), rest + 1);
        }
        if (!tokens.is(rest - 1, Trait.AND) || number.scale().compareTo(HUNDRED) != 0) {
            return number;
        }
        if (tokens.is(rest, Trait.CARDINAL)) {
            return number.plus(BigDecimal.valueOf(tokens.word(rest).value()), rest);
        }
        boolean digits = tokens.isNumber(rest) && tokens.length(rest) <= 2;
        return digits ? number.plus(tokens.number(rest), rest) : number;
    }

    /** {@code 1 milione e 200mila}: figures with a smaller scale that touches them. */
    private static boolean isThousands(Tokens tokens, Numeral number, int rest) {
        int scale = rest + 1;
        return tokens.is(rest - 1, Trait.AND)
                && tokens.isNumber(rest)
                && tokens.is(scale, Trait.SCALE)
                && tokens.isGlued(scale)
                && number.scale()
                                .compareTo(BigDecimal.valueOf(tokens.word(scale).value()))
                        > 0
                && !tokens.is(number.first() - 1, Trait.BETWEEN);
    }

    /**
     * {@code 2 millones 300 mil}, {@code 2 milhões e 300 mil}, {@code 2 miliardi e 300 milioni di euro}: with digits that a
     * smaller scale follows.
     */
    Numeral withSmaller(Tokens tokens, Numeral number) {
        int link = number.last() + 1;
        int digits = tokens.is(link, Trait.AND) && !tokens.is(number.first() - 1, Trait.BETWEEN) ? link + 1 : link;
        int figures = tokens.figures(digits);
        int scale = digits + 1;
        long value = tokens.word(scale).value();
        boolean smaller = figures > 0
                && figures < THOUSAND
                && tokens.is(scale, Trait.SCALE)
                && !tokens.isBreak(digits)
                && number.scale().compareTo(BigDecimal.valueOf(value)) > 0
                && number.scale().compareTo(MILLION) >= 0
                && (value == THOUSAND || digits == link || tokens.is(scale + 1, Trait.PARTITIVE));
        return smaller ? number.plus(BigDecimal.valueOf(figures * value), scale) : number;
    }

    /** {@code 2 mil 500}, {@code 2 mil e 300}: with the three figures that the thousands leave; itself when none follow. */
    Numeral withFigures(Tokens tokens, Numeral number) {
        int and = number.last() + 1;
        int rest = tokens.is(and, Trait.AND) && isRest(tokens, number, and + 1) ? and + 1 : and;
        boolean thousands = tokens.is(number.last(), Trait.SCALE)
                && tokens.word(number.last()).value() == THOUSAND
                && number.low().compareTo(MILLION) < 0
                && number.low().scale() <= 0;
        boolean figures = thousands
                && tokens.figures(rest) > 0
                && tokens.length(rest) == THREE_FIGURES
                && !tokens.isBreak(rest)
                && !tokens.isGlued(rest);
        return figures ? number.plus(tokens.number(rest), rest) : number;
    }

    /** Whether the figures past an and are of the same number: {@code 2 mil e 300 peças}, but {@code 2 mil e 300 milhões}, {@code and 300 more}. */
    private static boolean isRest(Tokens tokens, Numeral number, int rest) {
        return !tokens.is(number.first() - 1, Trait.BETWEEN)
                && !tokens.word(rest + 1).isAny(OTHERS)
                && tokens.symbol(rest + 1) != '%';
    }

    /** {@code and a half}, {@code and three quarters}: of the scale where there is one, else of one. */
    Numeral withHalf(Tokens tokens, Numeral number) {
        int and = pastHyphen(tokens, number.last() + 1);
        if (!tokens.is(and, Trait.AND) && !tokens.is(and, Trait.WITH)) {
            return number;
        }
        int part = pastHyphen(tokens, and + 1);
        BigDecimal over = tokens.is(part, Trait.CARDINAL)
                ? BigDecimal.valueOf(tokens.word(part).value())
                : BigDecimal.ONE;
        boolean counted = tokens.is(part, Trait.ARTICLE) || tokens.is(part, Trait.CARDINAL);
        part = counted ? pastHyphen(tokens, part + 1) : part;
        long under = tokens.word(part).value();
        boolean fraction =
                (tokens.is(part, Trait.HALF) || tokens.is(part, Trait.DENOMINATOR)) && isOwn(tokens, and, part);
        return fraction && (counted || under == 2 || under == 4)
                ? plusPart(tokens, number, Fractions.quotient(over, under), part)
                : number;
    }

    /** {@code diez con un cuarto}; but {@code diez con un cuarto puesto}, as that word joins other things, too. */
    private static boolean isOwn(Tokens tokens, int link, int part) {
        boolean ends = !tokens.isWord(part + 1) || tokens.is(part + 1, Trait.FUNCTION);
        return ends || tokens.is(link, Trait.AND);
    }

    /** The fraction times the scale that it is of: {@code three quarters of a million}, {@code a quarter million}, {@code un quart de million}. */
    Numeral ofScale(Tokens tokens, Numeral part) {
        int next = part.last() + 1;
        int of = tokens.is(next, Trait.OF) ? next + 1 : next;
        int scale = of > next && tokens.is(of, Trait.ARTICLE) ? of + 1 : of;
        return tokens.is(scale, Trait.SCALE) ? times(tokens, part, scale) : part;
    }

    Numeral times(Tokens tokens, Numeral number, int word) {
        return number.times(BigDecimal.valueOf(tokens.word(word).value()), word);
    }

    /**
     * Half of a scale that follows, else of the number's own: {@code one billion and a half million}, {@code 3 million and a
     * half}; {@code three and a half dozen} are so many dozens.
     */
    private Numeral plusPart(Tokens tokens, Numeral number, BigDecimal fraction, int part) {
        if (tokens.is(part + 1, Trait.DOZEN)) {
            return times(tokens, number.plus(fraction, part), part + 1);
        }
        if (!tokens.is(part + 1, Trait.SCALE)) {
            return number.plus(fraction.multiply(number.scale()), part);
        }
        BigDecimal scale = BigDecimal.valueOf(tokens.word(part + 1).value());
        return number.isScaled()
                ? number.plus(fraction.multiply(scale), part + 1)
                : scaled(tokens, number.plus(fraction, part));
    }

    /** {@code three billions}; {@code hundreds} and {@code thousands} after a number are something else. */
    private boolean isPlural(Tokens tokens, int i) {
        return tokens.is(i, Trait.VAGUE) && tokens.word(i).value() > 1000;
    }

    private int pastHyphen(Tokens tokens, int i) {
        return tokens.isHyphen(i) ? i + 1 : i;
    }
}
