package newsreel.numbers.numeral;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Reads numbers that words spell: {@code three hundred and twelve thousand}, {@code four point five}, {@code a dozen}, {@code dozens}. */
final class WordNumerals {
    private static final Traits ROUND = Traits.of(Trait.HUNDRED, Trait.SCALE, Trait.DOZEN);
    private static final Traits SCALED = Traits.of(Trait.SCALE, Trait.VAGUE);
    private static final Traits VAGUE = Traits.of(Trait.VAGUE, Trait.DOZENS);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Traits DECIMALS = Traits.of(Trait.CARDINAL, Trait.TENS);
    private static final int MOST_DECIMALS = 12;
    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final Scales scales;
    private final Parts parts;

    WordNumerals(Scales scales, Parts parts) {
        this.scales = scales;
        this.parts = parts;
    }

    /** The number that begins at {@code i}; null when none does. */
    Numeral read(Tokens tokens, int i) {
        Word word = tokens.word(i);
        if (tokens.is(i - 1, Trait.FEW) && word.isAny(ROUND) || tokens.isCode(i - 1) && word.isAny(SCALED)) {
            return null;
        }
        if (word.is(Trait.ARTICLE)) {
            Numeral counted = afterArticle(tokens, i);
            return counted == null && isOne(tokens, i) ? sum(tokens, i) : counted;
        }
        if (word.is(Trait.MIXED)) {
            return mixed(tokens, i);
        }
        if (word.isAny(VAGUE)) {
            return vague(tokens, i);
        }
        if (word.is(Trait.DOZEN)) {
            return single(tokens, i);
        }
        if (word.is(Trait.COUPLE)) {
            return tokens.is(i - 1, Trait.DETERMINER) ? null : couple(tokens, i, i);
        }
        if (word.is(Trait.HALF)) {
            return parts.half(tokens, i);
        }
        return word.is(Trait.DENOMINATOR) ? parts.bare(tokens, i) : sum(tokens, i);
    }

    /** {@code a hundred}, {@code a million and a half}, {@code eine Viertelmillion}, {@code a dozen}, {@code a third}, {@code un bon tiers}, {@code a couple of}, {@code a half}. */
    private Numeral afterArticle(Tokens tokens, int i) {
        Word word = tokens.word(i + 1);
        if (word.is(Trait.DOZEN)) {
            return single(tokens, i + 1).from(i);
        }
        if (word.is(Trait.COUPLE)) {
            return couple(tokens, i, i + 1);
        }
        if (word.is(Trait.MIXED) && word.value() >= THOUSAND * word.under()) {
            return mixed(tokens, i + 1).from(i);
        }
        if (word.is(Trait.HALF)) {
            return parts.half(tokens, i + 1).from(i);
        }
        if (word.is(Trait.DENOMINATOR)) {
            return parts.afterArticle(tokens, i);
        }
        if (word.is(Trait.QUALIFIER) && tokens.is(i + 2, Trait.DENOMINATOR)) {
            Numeral part = parts.afterArticle(tokens, i + 1);
            return part == null ? null : part.from(i);
        }
        return word.isAny(ROUND) ? roundAfterArticle(tokens, i) : null;
    }

    /** {@code ein Komma fünf}, {@code uno y medio}, {@code een op de drie}: an article that is the number one too, and goes on as one. */
    private boolean isOne(Tokens tokens, int i) {
        boolean and = tokens.is(i + 1, Trait.AND);
        boolean half = and
                && (tokens.is(i + 2, Trait.BARE_HALF)
                        || tokens.is(i + 2, Trait.CARDINAL) && tokens.is(i + 3, Trait.DENOMINATOR));
        return tokens.is(i, Trait.CARDINAL)
                && (half
                        || tokens.is(i + 1, Trait.POINT)
                        || Shares.isPartOfSome(tokens, i + 1)
                        || Parts.isJoinedPart(tokens, i + 1)
                        || isBelowZero(tokens, i));
    }

    /** {@code min een.}, {@code moins un}: at the end of what is said. */
    private static boolean isBelowZero(Tokens tokens, int one) {
        int minus = one - 1;
        return tokens.is(minus, Trait.MINUS)
                && (!tokens.is(minus, Trait.MORE) || tokens.opens(minus))
                && !tokens.is(minus - 1, Trait.NO_MINUS)
                && !tokens.is(minus - 1, Trait.OR)
                && !tokens.isWord(one + 1);
    }

    /** {@code anderthalb}, {@code zweieinhalb Millionen}, {@code dreiviertel}. */
    private Numeral mixed(Tokens tokens, int i) {
        Word word = tokens.word(i);
        Form form = word.value() < word.under() ? Form.FRACTION : Form.WORDS;
        Numeral number = Numeral.of(i, i, Fractions.quotient(BigDecimal.valueOf(word.value()), word.under()), form);
        Numeral scaled = scales.scaled(tokens, number);
        return scaled == number ? scales.multiplied(tokens, number) : scaled;
    }

    private Numeral roundAfterArticle(Tokens tokens, int i) {
        Numeral number = point(tokens, NumberWords.read(tokens, i + 1).from(i));
        int part = number.last() + 1;
        if (tokens.word(part).isAny(Parts.PARTS)) {
            BigDecimal value =
                    Fractions.quotient(number.low(), tokens.word(part).value());
            return Numeral.of(i, part, value, Form.FRACTION);
        }
        return scales.withHalf(tokens, number);
    }

    /** {@code a couple of}, {@code a couple hundred}; null for a couple that is two people. */
    private Numeral couple(Tokens tokens, int first, int i) {
        if (tokens.is(i + 1, Trait.OF)) {
            return scales.scaled(tokens, Numeral.of(first, i + 1, TWO, Form.WORDS));
        }
        return tokens.word(i + 1).isAny(ROUND) ? scales.scaled(tokens, Numeral.of(first, i, TWO, Form.WORDS)) : null;
    }

    /** Dozens is 12 to 120, thousands 1,000 to 10,000, tens of thousands 10,000 to 100,000. */
    private Numeral vague(Tokens tokens, int i) {
        BigDecimal low = BigDecimal.valueOf(tokens.word(i).value());
        int last = i;
        if (tokens.is(i + 1, Trait.OF) && tokens.word(i + 2).isAny(VAGUE)) {
            low = low.multiply(BigDecimal.valueOf(tokens.word(i + 2).value()));
            last = i + 2;
        }
        return new Numeral(i, last, low, low.multiply(BigDecimal.TEN), BigDecimal.ONE, Form.VAGUE);
    }

    private Numeral sum(Tokens tokens, int i) {
        Numeral words = NumberWords.read(tokens, i);
        if (words == null) {
            return null;
        }
        Numeral number = Numeral.of(i, words.last(), words.low(), Form.WORDS);
        Numeral pointed = point(tokens, number);
        if (pointed != number) {
            return scales.withHalf(tokens, scales.scaled(tokens, pointed));
        }
        Numeral share = Shares.outOf(tokens, parts.withPart(tokens, parts.partOf(tokens, number)));
        if (share != number) {
            return share;
        }
        Numeral multiplied = scales.multiplied(tokens, number);
        return multiplied == number ? scales.withDozens(tokens, scales.withHalf(tokens, words)) : multiplied;
    }

    /** {@code three point five}, {@code zero point zero eight}, {@code two point seventy-one}, {@code siete con cincuenta}. */
    private Numeral point(Tokens tokens, Numeral number) {
        int next = number.last() + 2;
        boolean with = tokens.is(next - 1, Trait.WITH) && tokens.word(next).value() >= TEN;
        if (!with && !tokens.is(next - 1, Trait.POINT) || !isDecimal(tokens.word(next))) {
            return number;
        }
        StringBuilder decimals = new StringBuilder("0.");
        while (isDecimal(tokens.word(next)) && decimals.length() < MOST_DECIMALS) {
            Numeral part = decimals(tokens, next);
            decimals.append(part.low().toPlainString());
            next = part.last() + 1;
        }
        boolean counted = with && tokens.isWord(next) && !tokens.is(next, Trait.FUNCTION);
        return counted ? number : number.plus(new BigDecimal(decimals.toString()), next - 1);
    }

    private static boolean isDecimal(Word word) {
        return word.isAny(DECIMALS) || word.is(Trait.SCALE) && word.value() == THOUSAND;
    }

    /** {@code coma quinientos doce}, {@code coma mil quinientos}: what is hundreds is said as one number. */
    private Numeral decimals(Tokens tokens, int i) {
        return tokens.word(i).value() < HUNDRED ? belowHundred(tokens, i) : NumberWords.read(tokens, i);
    }

    private Numeral belowHundred(Tokens tokens, int i) {
        boolean joined = tokens.is(i + 1, Trait.AND) && tokens.is(i + 2, Trait.JOINED);
        int unit = tokens.isHyphen(i + 1) || joined ? i + 2 : i + 1;
        int most = tokens.is(i, Trait.TEEN_LEAD) ? TWENTY : TEN;
        boolean pair = tokens.is(i, Trait.TENS)
                && tokens.is(unit, Trait.CARDINAL)
                && tokens.word(unit).value() < most;
        return pair
                ? single(tokens, i).plus(BigDecimal.valueOf(tokens.word(unit).value()), unit)
                : single(tokens, i);
    }

    private Numeral single(Tokens tokens, int i) {
        return Numeral.of(i, i, BigDecimal.valueOf(tokens.word(i).value()), Form.WORDS);
    }
}
