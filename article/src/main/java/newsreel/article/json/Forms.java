package newsreel.article.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** The forms of plain values. What does not stand there as usual is left to Jackson, which takes it or says why not. */
public final class Forms {
    private static final int DIGITS_OF_A_LONG = 18;

    /** A string; absent is null. */
    public static final Form<String> STRING = new StringForm();

    /** A string; absent is null or the empty one. */
    public static final Form<String> TEXT = new StringForm() {
        @Override
        public boolean isAbsent(String value) {
            return value == null || value.isEmpty();
        }
    };

    /** A number in all its digits. */
    public static final Form<BigDecimal> DECIMAL = new Form<>() {
        @Override
        public void write(JsonGenerator out, BigDecimal value) {
            if (value.scale() == 0 && value.precision() <= DIGITS_OF_A_LONG) {
                out.writeNumber(value.longValue());
            } else {
                out.writeNumber(value);
            }
        }

        @Override
        public BigDecimal read(JsonParser in, DeserializationContext context) {
            return in.currentToken().isNumeric() ? in.getDecimalValue() : odd(in, context, BigDecimal.class);
        }
    };

    /** A whole number. */
    public static final Form<Long> WHOLE = new Form<>() {
        @Override
        public void write(JsonGenerator out, Long value) {
            out.writeNumber(value);
        }

        @Override
        public Long read(JsonParser in, DeserializationContext context) {
            return odd(in, context, Long.class);
        }
    };

    /** A share of one, or another number of few digits; always there. */
    public static final Form<Double> SHARE = new Form<>() {
        @Override
        public boolean isAbsent(Double value) {
            return false;
        }

        @Override
        public void write(JsonGenerator out, Double value) {
            out.writeNumber(value);
        }

        @Override
        public Double read(JsonParser in, DeserializationContext context) {
            return in.currentToken().isNumeric() ? in.getDoubleValue() : context.readValue(in, double.class);
        }
    };

    private Forms() {}

    private static class StringForm implements Form<String> {
        @Override
        public void write(JsonGenerator out, String value) {
            out.writeString(value);
        }

        @Override
        public String read(JsonParser in, DeserializationContext context) {
            return in.hasToken(JsonToken.VALUE_STRING) ? in.getString() : odd(in, context, String.class);
        }
    }

    /** An array of values, none of them null; an empty one is absent. */
    public static <V> Form<List<V>> list(Form<V> elements) {
        return new Form<>() {
            @Override
            public boolean isAbsent(List<V> values) {
                return values == null || values.isEmpty();
            }

            @Override
            public void write(JsonGenerator out, List<V> values) {
                out.writeStartArray(values);
                for (int i = 0; i < values.size(); i++) {
                    elements.write(out, values.get(i));
                }
                out.writeEndArray();
            }

            @Override
            public List<V> read(JsonParser in, DeserializationContext context) {
                return in.isExpectedStartArrayToken() ? elementsOf(elements, in, context) : none(in, context);
            }
        };
    }

    private static <V> List<V> elementsOf(Form<V> form, JsonParser in, DeserializationContext context) {
        List<V> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            V value = form.read(in, context);
            values.add(value != null ? value : context.reportInputMismatch(List.class, "null stands in an array"));
        }
        return values;
    }

    private static <V> List<V> none(JsonParser in, DeserializationContext context) {
        if (!in.hasToken(JsonToken.VALUE_NULL)) {
            context.handleUnexpectedToken(List.class, in);
        }
        return null;
    }

    /** What is not there as it is written: null, a number between quotation marks, an object where a string should be. */
    static <V> V odd(JsonParser in, DeserializationContext context, Class<V> type) {
        return in.hasToken(JsonToken.VALUE_NULL) ? null : context.readValue(in, type);
    }
}
