package newsreel.cli.options;

import java.time.Duration;
import java.util.Map;
import newsreel.cli.kafka.Retention;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how long records are kept: {@code 90d} for all, {@code raw=30d,enriched=365d} for some. */
public final class RetentionConverter implements ITypeConverter<Retention> {
    private static final Duration LEAST = Duration.ofHours(1);

    @Override
    public Retention convert(String text) {
        return new Retention(ByTopic.read(text, RetentionConverter::time), Map.of());
    }

    private static Duration time(String text) {
        Duration time = interval(text);
        if (time.compareTo(LEAST) < 0) {
            throw new TypeConversionException(
                    "it must be at least 1h, not " + text + ": a stage that rests loses what it has not read");
        }
        return time;
    }

    private static Duration interval(String text) {
        try {
            return new IntervalConverter().convert(text);
        } catch (TypeConversionException e) {
            throw new TypeConversionException(e.getMessage() + "; how much is kept is for --retention-bytes to say");
        }
    }
}
