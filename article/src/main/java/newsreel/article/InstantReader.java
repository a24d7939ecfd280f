package newsreel.article;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Reads moments of the {@link CommonEra}: ISO 8601 with an offset, or seconds since 1970. Jackson 3.2.4 alone takes any year of a billion, makes 1970 of {@code 1e9999}, and needs
 * seconds for {@code 1e999999999}. Thread-safe.
 */
final class InstantReader extends StdDeserializer<Instant> {
    private static final int MOST_DIGITS = 30;
    private static final int NANO_DIGITS = 9;

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        Instant read = parser.currentToken().isNumeric()
                ? ofSeconds(parser, context)
                : InstantDeserializer.INSTANT.deserialize(parser, context);
        if (read != null && !CommonEra.holds(read)) {
            return context.reportInputMismatch(this, "%s is not within the years 0 to 9999", read);
        }
        return read;
    }

    private Instant ofSeconds(JsonParser parser, DeserializationContext context) {
        BigDecimal seconds = decimal(parser);
        if (seconds == null) {
            return context.reportInputMismatch(this, "%s is no number of seconds", parser.getString());
        }
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        BigDecimal nanos = seconds.subtract(whole).movePointRight(NANO_DIGITS);
        try {
            return Instant.ofEpochSecond(whole.longValueExact(), nanos.longValue());
        } catch (ArithmeticException | DateTimeException beyondAllCalendars) {
            return context.reportInputMismatch(this, "%s is not within the years 0 to 9999", parser.getString());
        }
    }

    /** null when written in full it would have very many digits. */
    private static BigDecimal decimal(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() > MOST_DIGITS) {
            return null;
        }
        BigDecimal number = parser.getDecimalValue();
        return Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS ? null : number;
    }
}
