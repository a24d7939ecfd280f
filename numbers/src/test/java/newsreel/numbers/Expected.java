package newsreel.numbers;

import java.math.BigDecimal;
import java.util.Objects;
import newsreel.article.Amount;
import newsreel.article.Quantity;
import newsreel.article.Quantity.Kind;

/** A labelled quantity, and in what respects an extracted one agrees with it. */
record Expected(Label label) {
    private static final double TOLERANCE = 1e-5;

    boolean hasValueOf(Quantity quantity) {
        Amount amount = quantity.amount();
        if (amount instanceof Amount.Date date) {
            return date.iso8601().equals(label.date());
        }
        if (amount instanceof Amount.Time time) {
            return time.iso8601().equals(label.time());
        }
        if (amount instanceof Amount.Range range) {
            return label.low() != null && close(label.low(), range.low()) && close(label.high(), range.high());
        }
        if (amount instanceof Amount.Move move) {
            return label.from() != null && close(label.from(), move.from()) && close(label.value(), move.value());
        }
        return amount instanceof Amount.Exact exact
                && label.low() == null
                && label.from() == null
                && label.value() != null
                && close(label.value(), exact.value());
    }

    boolean hasUnitOf(Quantity quantity) {
        return Objects.equals(name(label.unit()), name(quantity.unit()));
    }

    boolean hasChangeOf(Quantity quantity) {
        return label.bound() == quantity.bound() && label.trend() == quantity.trend();
    }

    boolean agreesWith(Quantity quantity) {
        return hasValueOf(quantity) && hasUnitOf(quantity) && hasChangeOf(quantity);
    }

    /** Whether kind, number, unit, bound and trend are right; of a score its words are not compared. */
    boolean isWholly(Quantity quantity) {
        boolean valued = label.kind() == Kind.SCORE || hasValueOf(quantity);
        return label.kind() == quantity.kind() && valued && hasUnitOf(quantity) && hasChangeOf(quantity);
    }

    /** The table says metric ton where CLDR's identifier is tonne. */
    private static String name(String unit) {
        return unit == null ? null : unit.replace("metric-ton", "tonne");
    }

    private static boolean close(BigDecimal want, BigDecimal got) {
        return Math.abs(want.doubleValue() - got.doubleValue()) <= TOLERANCE * Math.abs(want.doubleValue());
    }

    @Override
    public String toString() {
        return label.toString();
    }
}
