package newsreel.article;

import static newsreel.article.json.Forms.DECIMAL;
import static newsreel.article.json.Forms.STRING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import newsreel.article.Amount.Date;
import newsreel.article.Amount.Exact;
import newsreel.article.Amount.Move;
import newsreel.article.Amount.Range;
import newsreel.article.Amount.Time;
import newsreel.article.Amount.Verbatim;
import newsreel.article.json.Extras;
import newsreel.article.json.FormReader;
import newsreel.article.json.FormWriter;
import newsreel.article.json.ObjectForm;
import newsreel.article.json.Property;
import newsreel.article.json.WordForm;
import tools.jackson.databind.JsonNode;

/** A {@link Quantity} in JSON: the amount's parts stand beside the other properties, each of one type. */
final class QuantityForm {
    private static final WordForm<TextField> FIELD = new WordForm<>(TextField.class);
    private static final WordForm<Quantity.Kind> KIND = new WordForm<>(Quantity.Kind.class);
    private static final WordForm<Quantity.Bound> BOUND = new WordForm<>(Quantity.Bound.class);
    private static final WordForm<Quantity.Trend> TREND = new WordForm<>(Quantity.Trend.class);

    static final ObjectForm<Quantity, Parts> FORM = new ObjectForm<>(
            Quantity.class,
            List.of(
                    Property.of("text", STRING, Quantity::text, (parts, text) -> parts.text = text),
                    Property.of("field", FIELD, Quantity::field, (parts, field) -> parts.field = field),
                    Property.ofInt("start", Quantity::start, (parts, start) -> parts.start = start),
                    Property.ofInt("end", Quantity::end, (parts, end) -> parts.end = end),
                    Property.of("kind", KIND, Quantity::kind, (parts, kind) -> parts.kind = kind),
                    Property.of("value", DECIMAL, QuantityForm::value, (parts, value) -> parts.value = value),
                    Property.of("low", DECIMAL, QuantityForm::low, (parts, low) -> parts.low = low),
                    Property.of("high", DECIMAL, QuantityForm::high, (parts, high) -> parts.high = high),
                    Property.of("from", DECIMAL, QuantityForm::from, (parts, from) -> parts.from = from),
                    Property.of("date", STRING, QuantityForm::date, (parts, date) -> parts.date = date),
                    Property.of("time", STRING, QuantityForm::time, (parts, time) -> parts.time = time),
                    Property.of("when", STRING, Quantity::when, (parts, when) -> parts.when = when),
                    Property.of("unit", STRING, Quantity::unit, (parts, unit) -> parts.unit = unit),
                    Property.of("of", STRING, Quantity::of, (parts, of) -> parts.of = of),
                    Property.of("bound", BOUND, Quantity::bound, (parts, bound) -> parts.bound = bound),
                    Property.of("trend", TREND, Quantity::trend, (parts, trend) -> parts.trend = trend)),
            Extras.kept(Quantity::further, Parts::further),
            Parts::new,
            Parts::quantity);

    private QuantityForm() {}

    private static BigDecimal value(Quantity quantity) {
        return quantity.amount() instanceof Exact exact
                ? exact.value()
                : quantity.amount() instanceof Move move ? move.value() : null;
    }

    private static BigDecimal low(Quantity quantity) {
        return quantity.amount() instanceof Range range ? range.low() : null;
    }

    private static BigDecimal high(Quantity quantity) {
        return quantity.amount() instanceof Range range ? range.high() : null;
    }

    private static BigDecimal from(Quantity quantity) {
        return quantity.amount() instanceof Move move ? move.from() : null;
    }

    private static String date(Quantity quantity) {
        return quantity.amount() instanceof Date date ? date.iso8601() : null;
    }

    private static String time(Quantity quantity) {
        return quantity.amount() instanceof Time time ? time.iso8601() : null;
    }

    /** What is known of a quantity while it is read. */
    static final class Parts {
        private String text;
        private TextField field;
        private int start;
        private int end;
        private Quantity.Kind kind;
        private BigDecimal value;
        private BigDecimal low;
        private BigDecimal high;
        private BigDecimal from;
        private String date;
        private String time;
        private String when;
        private String unit;
        private String of;
        private Quantity.Bound bound;
        private Quantity.Trend trend;
        private Map<String, JsonNode> further = Map.of();

        private void further(String name, JsonNode value) {
            further = Further.with(further, name, value);
        }

        private Quantity quantity() {
            return new Quantity(text, field, start, end, kind, amount(), when, unit, of, bound, trend, further);
        }

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
    }

    static final class Reader extends FormReader<Quantity> {
        Reader() {
            super(FORM);
        }
    }

    static final class Writer extends FormWriter<Quantity> {
        Writer() {
            super(FORM);
        }
    }
}
