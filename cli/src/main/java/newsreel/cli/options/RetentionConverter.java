package newsreel.cli.options;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import newsreel.cli.kafka.Held;
import newsreel.cli.kafka.Retention;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how long records are kept: {@code 90d} for all, {@code raw=30d,enriched=365d} for some. */
public final class RetentionConverter implements ITypeConverter<Retention> {
    private static final Duration LEAST = Duration.ofHours(1);

    @Override
    public Retention convert(String text) {
        Map<Held, Duration> kept = new EnumMap<>(Held.class);
        for (String part : text.split(",")) {
            int at = part.indexOf('=');
            Duration time = time(part.substring(at + 1));
            if (at < 0) {
                kept.put(Held.RAW, time);
                kept.put(Held.ENRICHED, time);
                kept.put(Held.DEAD_LETTERS, time);
            } else {
                kept.put(held(part.substring(0, at).strip()), time);
            }
        }
        return new Retention(kept);
    }

    private static Duration time(String text) {
        Duration time = new IntervalConverter().convert(text);
        if (time.compareTo(LEAST) < 0) {
            throw new TypeConversionException(
                    "it must be at least 1h, not " + text + ": a stage that rests loses what it has not read");
        }
        return time;
    }

    /** Trends are told anew whenever they change, and forgotten by {@code count --forget-after}. */
    private static Held held(String word) {
        return Held.of(word)
                .filter(held -> held != Held.TRENDS)
                .orElseThrow(
                        () -> new TypeConversionException("\"" + word + "\" is none of raw, enriched and dead-letter"));
    }
}
