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
        Duration time = new IntervalConverter().convert(text);
        if (time.compareTo(LEAST) < 0) {
            throw new TypeConversionException(
                    "it must be at least 1h, not " + text + ": a stage that rests loses what it has not read");
        }
        return time;
    }
}
