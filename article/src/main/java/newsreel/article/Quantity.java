package newsreel.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A number in an article, with what it counts and where it stands.
 *
 * @param text the words; always the characters {@code start} to {@code end} of the field
 * @param field the field that holds them
 * @param start UTF-16 offset into that field
 * @param end UTF-16 offset, exclusive
 * @param kind what sort of number it is
 * @param amount how much: a date of that kind, a time of that kind, else a number or nothing but the words
 * @param when the day, month, quarter or year that a date means, as an ISO 8601 date or interval; null when nothing decides
 * @param unit what one of it is (see DESIGN's table of units); null when the text has none
 * @param of the words of the sentence that it measures; null when that is not plain, or when the unit says it
 * @param bound how exact the words say it is; null when they do not say
 * @param trend where the words say it moved; null when they do not say
 * @param further properties that only a later version knows, by name: kept, and written after all others
 */
@JsonSerialize(using = QuantityForm.Writer.class)
@JsonDeserialize(using = QuantityForm.Reader.class)
public record Quantity(
        String text,
        TextField field,
        int start,
        int end,
        Kind kind,
        Amount amount,
        String when,
        String unit,
        String of,
        Bound bound,
        Trend trend,
        Map<String, JsonNode> further) {

    public Quantity {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        if (end - start != text.length()) {
            throw new IllegalArgumentException(
                    "offsets " + start + " to " + end + " cannot hold the " + text.length() + " chars of: " + text);
        }
        if (!says(kind, amount, when)) {
            throw new IllegalArgumentException("a quantity of kind " + kind + " cannot say " + amount + ": " + text);
        }
        further = Further.of(() -> QuantityForm.FORM, further);
    }

    /** A number with what this version knows of one. */
    public Quantity(
            String text,
            TextField field,
            int start,
            int end,
            Kind kind,
            Amount amount,
            String when,
            String unit,
            String of,
            Bound bound,
            Trend trend) {
        this(text, field, start, end, kind, amount, when, unit, of, bound, trend, Map.of());
    }

    /** A date says one, or means one: {@code last Friday}. A time says one. Nothing else says either. */
    private static boolean says(Kind kind, Amount amount, String when) {
        return switch (kind) {
            case DATE -> amount instanceof Amount.Date || amount instanceof Amount.Verbatim && when != null;
            case TIME -> amount instanceof Amount.Time;
            default -> !(amount instanceof Amount.Date) && !(amount instanceof Amount.Time);
        };
    }

    /** What sort of number it is. */
    public enum Kind {
        @JsonProperty("money")
        MONEY,
        @JsonProperty("percent")
        PERCENT,
        @JsonProperty("measure")
        MEASURE,
        @JsonProperty("duration")
        DURATION,
        @JsonProperty("age")
        AGE,
        @JsonProperty("count")
        COUNT,
        @JsonProperty("ordinal")
        ORDINAL,
        @JsonProperty("ratio")
        RATIO,
        @JsonProperty("score")
        SCORE,
        @JsonProperty("date")
        DATE,
        @JsonProperty("time")
        TIME
    }

    /** How exact the words say the number is. */
    public enum Bound {
        @JsonProperty("approximately")
        APPROXIMATELY,
        @JsonProperty("at-least")
        AT_LEAST,
        @JsonProperty("more-than")
        MORE_THAN,
        @JsonProperty("at-most")
        AT_MOST,
        @JsonProperty("less-than")
        LESS_THAN
    }

    /** Where the words say the number moved. */
    public enum Trend {
        @JsonProperty("up")
        UP,
        @JsonProperty("down")
        DOWN
    }
}
