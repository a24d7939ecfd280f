package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Amount;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;

/**
 * How much a mention says.
 *
 * @param low the number, the lower end of a range, or what a move ends at; null for a moment and a score
 * @param high the upper end of a range; null when it is none
 * @param from what a move begins at; null when it is none
 * @param moment a date or time in ISO 8601; null when it is none
 */
public record Value(BigDecimal low, BigDecimal high, BigDecimal from, String moment) {
    /** That of a score, whose words say it all. */
    static final Value VERBATIM = new Value(null, null, null, null);

    /** One number. */
    public static Value of(BigDecimal number) {
        return new Value(number, null, null, null);
    }

    /** What the numeral says. */
    public static Value of(Numeral numeral) {
        return new Value(numeral.low(), numeral.high(), null, null);
    }

    /** A date or time of day. */
    public static Value moment(String iso8601) {
        return new Value(null, null, null, iso8601);
    }

    /** All numbers from one to the other. */
    public static Value range(BigDecimal low, BigDecimal high) {
        return new Value(low, high, null, null);
    }

    /** A change from one number to another. */
    public static Value move(BigDecimal from, BigDecimal to) {
        return new Value(to, null, from, null);
    }

    /** With another number, or another lower end. */
    public Value withLow(BigDecimal number) {
        return new Value(number, high, from, moment);
    }

    /** As the article contract has it for a number of that kind: no zeros at the end, no exponent. */
    Amount amount(Kind kind) {
        if (moment != null) {
            return kind == Kind.TIME ? new Amount.Time(moment) : new Amount.Date(moment);
        }
        if (low == null) {
            return new Amount.Verbatim();
        }
        if (from != null) {
            return new Amount.Move(plain(from), plain(low));
        }
        return high == null ? new Amount.Exact(plain(low)) : new Amount.Range(plain(low), plain(high));
    }

    private static BigDecimal plain(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
