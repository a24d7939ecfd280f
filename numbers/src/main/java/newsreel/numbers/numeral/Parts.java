package newsreel.numbers.numeral;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Reads parts of a whole in words: {@code two-thirds}, {@code a quarter of}, {@code half a million}. */
final class Parts {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Traits WHOLES = Traits.of(Trait.SCALE, Trait.DOZEN, Trait.HUNDRED);

    /** Denominators that cannot be an ordinal. */
    static final Traits PARTS = Traits.of(Trait.PARTS, Trait.SURE_PART);

    private static final Traits NOUN_TOO = Traits.of(Trait.NOUN, Trait.ADJECTIVE);
    private static final Traits AFTER_VERB = Traits.of(Trait.FUNCTION, Trait.DETERMINER, Trait.ADVERB, Trait.ARTICLE);
    private static final Traits MOVES = Traits.of(Trait.UP_VERB, Trait.DOWN_VERB);
    private static final Traits COMPARED = Traits.of(Trait.UP_NOUN, Trait.DOWN_NOUN);
    private static final int QUARTER = 4;
    private static final int FEW = 16;
    private static final long MILLION = 1_000_000;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Scales scales;

    Parts(Scales scales) {
        this.scales = scales;
    }

    /** {@code half}, {@code half a million}, {@code half dozen}. */
    Numeral half(Tokens tokens, int i) {
        Numeral half = Numeral.of(i, i, HALF, Form.FRACTION);
        boolean apart = tokens.isHyphen(i + 1) || tokens.is(i + 1, Trait.ARTICLE);
        int whole = apart && tokens.word(i + 2).isAny(WHOLES) ? i + 2 : i + 1;
        boolean mark = tokens.is(whole, Trait.MARK) && tokens.length(whole) > 1;
        return mark || tokens.word(whole).isAny(WHOLES)
                ? scales.scaled(tokens, scales.times(tokens, half, whole))
                : half;
    }

    /** {@code a third}, {@code a quarter of}, {@code a quarter are under five}, {@code a quarter-mile}, at the article; null when it is a rank or a season. */
    Numeral afterArticle(Tokens tokens, int article) {
        int i = article + 1;
        Numeral part = Numeral.of(article, i, inverse(tokens, i), Form.FRACTION);
        if (isQuarterMile(tokens, i)) {
            return part;
        }
        if (tokens.is(i, Trait.SURE_PART)) {
            return scales.ofScale(tokens, part);
        }
        if (tokens.isHyphen(i + 1) && tokens.isGlued(i + 1)) {
            return null;
        }
        boolean of = tokens.is(i + 1, Trait.OF) || tokens.is(i + 1, Trait.SCALE);
        boolean alone = !tokens.isWord(i + 1) || tokens.is(i + 1, Trait.FUNCTION);
        boolean led = tokens.is(article - 1, Trait.SHARE_LEAD)
                || alone && tokens.word(article - 1).isAny(MOVES);
        if (tokens.word(i).value() == QUARTER) {
            boolean acts = tokens.is(i + 1, Trait.OF_SUBJECT) && !tokens.is(article - 1, Trait.IN);
            return of || led || acts || tokens.is(i + 1, Trait.MORE) ? scales.ofScale(tokens, part) : null;
        }
        return of
                        || led && tokens.is(i + 1, Trait.VERB)
                        || alone
                        || isSubject(tokens, i + 1)
                        || isCompared(tokens, i + 1)
                ? scales.ofScale(tokens, part)
                : null;
    }

    /** {@code een vijfde lager}: a word of comparing that is no noun. */
    private static boolean isCompared(Tokens tokens, int i) {
        boolean more = tokens.is(i, Trait.MORE)
                || tokens.word(i).isAny(COMPARED) && !tokens.word(i).isAny(MOVES);
        return more || tokens.is(i, Trait.COMPARED) && (!tokens.isWord(i + 1) || tokens.is(i + 1, Trait.FUNCTION));
    }

    /** {@code a third said no}: it acts; but {@code a third failed attempt}. */
    private static boolean isSubject(Tokens tokens, int verb) {
        return tokens.is(verb, Trait.VERB)
                && !tokens.word(verb).isAny(NOUN_TOO)
                && (!tokens.isWord(verb + 1) || tokens.word(verb + 1).isAny(AFTER_VERB));
    }

    /** {@code quarter million}, {@code quarter-mile}, {@code tenth of a gallon}; null when it is a rank or a season. */
    Numeral bare(Tokens tokens, int i) {
        Numeral part = Numeral.of(i, i, inverse(tokens, i), Form.FRACTION);
        if (tokens.word(i).value() == QUARTER && tokens.is(i + 1, Trait.SCALE)) {
            return scales.ofScale(tokens, part);
        }
        boolean opening = i == 0 && tokens.is(1, Trait.OF) && tokens.is(2, Trait.ARTICLE) && !tokens.is(0, Trait.PARTS);
        return opening || isQuarterMile(tokens, i) ? part : null;
    }

    /** {@code two thirds}, {@code one-fifth}, {@code three quarters of a million}; the number itself when no part follows. */
    Numeral partOf(Tokens tokens, Numeral number) {
        int part = pastLine(tokens, number.last() + 1);
        if (!tokens.is(part, Trait.DENOMINATOR)
                || number.isVague()
                || number.low().signum() <= 0) {
            return number;
        }
        long under = tokens.word(part).value();
        boolean plural = tokens.is(part, Trait.PARTS);
        boolean one = number.low().compareTo(BigDecimal.ONE) == 0;
        boolean sure = tokens.is(part, Trait.SURE_PART) || isEither(tokens, part);
        boolean rank = !sure && !isLoose(tokens, number, part) && (plural == one || number.isDigits() && !plural);
        if (under == 2
                || rank
                || isHighRank(tokens, number, part)
                || under == QUARTER && isSeason(tokens, number, part)) {
            return number;
        }
        return scales.ofScale(
                tokens, Numeral.of(number.first(), part, Fractions.quotient(number.low(), under), Form.FRACTION));
    }

    /** {@code cinq huitième}: a word for a few before a rank in the singular can only count it. */
    private static boolean isLoose(Tokens tokens, Numeral number, int part) {
        return tokens.is(part, Trait.LOOSE_PART)
                && number.first() == number.last()
                && part == number.last() + 1
                && tokens.is(number.first(), Trait.CARDINAL)
                && number.isWholeWithin(2, FEW)
                && !tokens.is(number.first() - 1, Trait.LABEL);
    }

    /** {@code vier miljoenste}, {@code tweeduizend zestiende}: where a word is a rank too, large numbers make one of it. */
    private static boolean isHighRank(Tokens tokens, Numeral number, int part) {
        return isEither(tokens, part)
                && (tokens.word(part).value() >= MILLION || number.low().compareTo(THOUSAND) >= 0);
    }

    /** A rank, and of more than one a part: {@code de derde}, {@code twee derde}. */
    private static boolean isEither(Tokens tokens, int part) {
        return tokens.is(part, Trait.ORDINAL) && tokens.is(part, Trait.PARTS);
    }

    /** {@code drie een vijfde}: with the part that follows at once; the number itself when none does. */
    Numeral withPart(Tokens tokens, Numeral number) {
        int count = number.last() + 1;
        int part = count + 1;
        boolean mixed = number.form() != Form.FRACTION
                && tokens.is(count, Trait.CARDINAL)
                && !tokens.isBreak(count)
                && isEither(tokens, part)
                && tokens.word(count).value() < tokens.word(part).value();
        return mixed
                ? number.plus(
                        Fractions.quotient(
                                BigDecimal.valueOf(tokens.word(count).value()),
                                tokens.word(part).value()),
                        part)
                : number;
    }

    /** Whether a line joins what stands before {@code line} to a part: {@code een-achtste}, {@code een / achtste}. */
    static boolean isJoinedPart(Tokens tokens, int line) {
        int part = pastLine(tokens, line);
        return part > line && tokens.is(part, Trait.DENOMINATOR);
    }

    private static int pastLine(Tokens tokens, int i) {
        return tokens.isHyphen(i) || tokens.isSymbol(i, '/') ? i + 1 : i;
    }

    private BigDecimal inverse(Tokens tokens, int i) {
        return Fractions.quotient(BigDecimal.ONE, tokens.word(i).value());
    }

    private boolean isQuarterMile(Tokens tokens, int i) {
        boolean joined =
                tokens.isHyphen(i + 1) && (tokens.is(i + 2, Trait.RATE_NOUN) || tokens.is(i + 2, Trait.QUARTERED));
        return tokens.is(i, Trait.QUARTER) && (joined || tokens.is(i + 1, Trait.QUARTERED));
    }

    /** Quarters are seasons after {@code past}, in figures, and from four on. */
    private boolean isSeason(Tokens tokens, Numeral number, int part) {
        boolean season = tokens.is(number.first() - 1, Trait.RELATIVE);
        return season || !number.isWholeWithin(1, 3) || number.isDigits() && !tokens.is(part + 1, Trait.OF);
    }
}
