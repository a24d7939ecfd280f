package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Reads amounts said in two units, in the smaller one, which is exact: {@code 7 feet 10 inches}, {@code a year and a half}. */
final class Compounds {
    private static final BigDecimal TALLEST = BigDecimal.valueOf(2);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(15);
    private static final int MOST_PARTS = 3;

    private final NumeralReader numerals;
    private final Units units;

    Compounds(Lexicon lexicon) {
        this.numerals = lexicon.numerals();
        this.units = lexicon.units();
    }

    /** The mention with the smaller parts that follow it; itself when none does. */
    Mention take(Tokens tokens, Mention mention) {
        Mention whole = Halves.ofUnit(tokens, mention);
        boolean open = !mention.numeral().isVague() && !hasDecimals(mention);
        for (int parts = 0; parts < MOST_PARTS && open; parts++) {
            Mention more = takePart(tokens, whole);
            if (more == whole) {
                return whole;
            }
            whole = more;
        }
        return whole;
    }

    /** {@code 31.4 feet, nine inches above}: what has decimals is whole, and the smaller unit is another amount. */
    private static boolean hasDecimals(Mention mention) {
        return mention.numeral().isDigits() && mention.numeral().low().scale() > 0;
    }

    private Mention takePart(Tokens tokens, Mention mention) {
        int next = mention.last() + 1;
        boolean hyphen = tokens.isHyphen(next) && isIn(mention, Unit.FOOT);
        if (hyphen || tokens.isSymbol(next, ',') || tokens.is(next, Trait.AND)) {
            next++;
        }
        Numeral more = numerals.readAt(tokens, next);
        if (more == null || more.isVague()) {
            return mention;
        }
        Match<Unit> unit = smaller(tokens, mention, more, hyphen);
        int parts = unit == null ? 0 : unit.meaning().partsOf(mention.unit());
        return parts == 0
                ? mention
                : mention.withLow(mention.low()
                                .multiply(BigDecimal.valueOf(parts))
                                .add(more.low()))
                        .in(unit.meaning(), unit.last());
    }

    /** The unit of the smaller part; said, or meant as in {@code 2h 15m}, {@code 5-foot-10}, {@code 1 hour thirty} and {@code 6ft 4in tall}. */
    private Match<Unit> smaller(Tokens tokens, Mention mention, Numeral more, boolean hyphen) {
        int at = tokens.isHyphen(more.last() + 1) ? more.last() + 2 : more.last() + 1;
        boolean feet = isIn(mention, Unit.FOOT);
        if (feet && tokens.is(at, Trait.INCH)) {
            return new Match<>(at, Unit.INCH);
        }
        if (isIn(mention, Unit.HOUR) && tokens.isLetter(at, 'm')) {
            return new Match<>(at, Unit.MINUTE);
        }
        Match<Unit> unit = units.read(tokens, at);
        if (unit != null) {
            return unit;
        }
        if (hyphen && more.isWholeWithin(0, 11) || feet && isHeight(tokens, more)) {
            return new Match<>(more.last(), Unit.INCH);
        }
        if (isIn(mention, Unit.STONE) && more.isWholeWithin(0, 13) && isAlone(tokens, more.last() + 1)) {
            return new Match<>(more.last(), Unit.POUND);
        }
        if (isTall(tokens, mention, more)) {
            return new Match<>(more.last(), Unit.CENTIMETER);
        }
        return isIn(mention, Unit.HOUR) && isLeft(tokens, more) ? new Match<>(more.last(), Unit.MINUTE) : null;
    }

    /** {@code 1 m 80}, {@code un metro e ottanta}, {@code un mètre quatre-vingt}, {@code 4 m 20}: centimeters that count nothing else. */
    private static boolean isTall(Tokens tokens, Mention mention, Numeral more) {
        int next = more.last() + 1;
        boolean letter = tokens.isLetter(mention.last(), 'm') && more.isDigits() && more.first() == mention.last() + 1;
        boolean height = isIn(mention, Unit.METER)
                && mention.low().compareTo(letter ? HIGHEST : TALLEST) <= 0
                && more.isWholeWithin(10, 99)
                && (more.isDigits() || !mention.numeral().isDigits());
        return height && (!tokens.isWord(next) || tokens.is(next, Trait.FUNCTION)) && tokens.symbol(next) != '%';
    }

    private static boolean isIn(Mention mention, Unit unit) {
        return unit.id().equals(mention.unit());
    }

    /** {@code 6 feet 4,}, {@code five foot eleven}: inches that count nothing else. */
    private static boolean isHeight(Tokens tokens, Numeral more) {
        return more.isWholeWithin(0, 11)
                && isAlone(tokens, more.last() + 1)
                && tokens.isWord(more.first() - 1)
                && !tokens.is(more.first() - 1, Trait.AND);
    }

    /** Where what stands before counts nothing. */
    private static boolean isAlone(Tokens tokens, int next) {
        boolean end = !tokens.isWord(next) || tokens.is(next, Trait.FUNCTION);
        return end && !tokens.isHyphen(next) && tokens.symbol(next) != '%';
    }

    /** Number words that count nothing else. */
    private static boolean isLeft(Tokens tokens, Numeral more) {
        int next = more.last() + 1;
        return more.form() == Numeral.Form.WORDS
                && more.isWholeWithin(5, 59)
                && !tokens.isWord(next)
                && !tokens.isHyphen(next)
                && tokens.symbol(next) != '%';
    }
}
