package newsreel.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import newsreel.article.Amount.Date;
import newsreel.article.Amount.Exact;
import newsreel.article.Amount.Move;
import newsreel.article.Amount.Range;
import newsreel.article.Amount.Time;
import newsreel.article.Amount.Verbatim;
import tools.jackson.databind.util.StdConverter;

/** A {@link Quantity} as JSON has it: the amount's parts stand beside the other properties, each of one type. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FlatQuantity(
        String text,
        TextField field,
        int start,
        int end,
        Quantity.Kind kind,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal from,
        String date,
        String time,
        String when,
        String unit,
        String of,
        Quantity.Bound bound,
        Quantity.Trend trend) {
    private Amount amount() {
        if (low != null && high != null) {
            return new Range(Numbers.written(low), Numbers.written(high));
        }
        if (value != null) {
            BigDecimal number = Numbers.written(value);
            return from == null ? new Exact(number) : new Move(Numbers.written(from), number);
        }
        if (date != null) {
            return new Date(date);
        }
        return time != null ? new Time(time) : new Verbatim();
    }

    static final class FromQuantity extends StdConverter<Quantity, FlatQuantity> {
        @Override
        public FlatQuantity convert(Quantity q) {
            Amount a = q.amount();
            return new FlatQuantity(
                    q.text(),
                    q.field(),
                    q.start(),
                    q.end(),
                    q.kind(),
                    a instanceof Exact exact ? exact.value() : a instanceof Move move ? move.value() : null,
                    a instanceof Range range ? range.low() : null,
                    a instanceof Range range ? range.high() : null,
                    a instanceof Move move ? move.from() : null,
                    a instanceof Date date ? date.iso8601() : null,
                    a instanceof Time time ? time.iso8601() : null,
                    q.when(),
                    q.unit(),
                    q.of(),
                    q.bound(),
                    q.trend());
        }
    }

    static final class ToQuantity extends StdConverter<FlatQuantity, Quantity> {
        @Override
        public Quantity convert(FlatQuantity f) {
            return new Quantity(
                    f.text, f.field, f.start, f.end, f.kind, f.amount(), f.when, f.unit, f.of, f.bound, f.trend);
        }
    }
}
