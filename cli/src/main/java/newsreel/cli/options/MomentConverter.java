package newsreel.cli.options;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment: a day ({@code 2024-01-01}, from its beginning in UTC), an instant, or how long ago ({@code 7d}). */
public final class MomentConverter implements ITypeConverter<Instant> {
    private static final int DAY = "2024-01-01".length();

    @Override
    public Instant convert(String text) {
        String moment = text.strip();
        try {
            if (moment.indexOf('-') > 0) {
                return moment.length() == DAY
                        ? LocalDate.parse(moment).atStartOfDay().toInstant(ZoneOffset.UTC)
                        : Instant.parse(moment);
            }
            return Clock.systemUTC().instant().minus(new IntervalConverter().convert(moment));
        } catch (DateTimeException | TypeConversionException e) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no moment such as 2024-01-01, 2024-01-01T12:00:00Z or 7d");
        }
    }
}
