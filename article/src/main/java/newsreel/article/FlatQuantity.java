package newsreel.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import newsreel.article.Amount.Exact;
import newsreel.article.Amount.Moment;
import newsreel.article.Amount.Move;
import newsreel.article.Amount.Range;
import newsreel.article.Amount.Verbatim;
import tools.jackson.databind.util.StdConverter;

/**
 * A {@link Quantity} as JSON has it: the amount's parts stand beside the other properties.
 *
 * @param value a {@link BigDecimal} (or, on reading, any number) or the text of a date or time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FlatQuantity(
        String text,
        TextField field,
        int start,
        int end,
        Quantity.Kind kind,
        Object value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal from,
        String unit,
        Quantity.Bound bound,
        Quantity.Trend trend) {
    private Amount amount() {
        if (low != null && high != null) {
            return new Range(Numbers.written(low), Numbers.written(high));
        }
        if (value instanceof String iso8601) {
            return new Moment(iso8601);
        }
        if (value == null) {
            return new Verbatim();
        }
        BigDecimal number = Numbers.written(new BigDecimal(value.toString()));
        return from == null ? new Exact(number) : new Move(Numbers.written(from), number);
    }

    static final class FromQuantity extends StdConverter<Quantity, FlatQuantity> {
        @Override
        public FlatQuantity convert(Quantity q) {
            Object value = null;
            BigDecimal low = null;
            BigDecimal high = null;
            BigDecimal from = null;
            if (q.amount() instanceof Exact exact) {
                value = exact.value();
            } else if (q.amount() instanceof Range range) {
                low = range.low();
                high = range.high();
            } else if (q.amount() instanceof Move move) {
                from = move.from();
                value = move.value();
            } else if (q.amount() instanceof Moment moment) {
                value = moment.iso8601();
            }
            return new FlatQuantity(
                    q.text(), q.field(), q.start(), q.end(), q.kind(), value, low, high, from, q.unit(), q.bound(),
                    q.trend());
        }
    }

    static final class ToQuantity extends StdConverter<FlatQuantity, Quantity> {
        @Override
        public Quantity convert(FlatQuantity f) {
            return new Quantity(f.text, f.field, f.start, f.end, f.kind, f.amount(), f.unit, f.bound, f.trend);
        }
    }
}
