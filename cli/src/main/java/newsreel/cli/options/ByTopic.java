package newsreel.cli.options;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import newsreel.cli.kafka.Held;
import picocli.CommandLine.TypeConversionException;

/** Reads what is said of topics: {@code 90d} of all, {@code raw=30d,enriched=365d} of some. */
final class ByTopic {
    private ByTopic() {}

    /** @param value reads one of them */
    static <T> Map<Held, T> read(String text, Function<String, T> value) {
        Map<Held, T> said = new EnumMap<>(Held.class);
        for (String part : text.split(",")) {
            int at = part.indexOf('=');
            T one = value.apply(part.substring(at + 1));
            if (at < 0) {
                said.put(Held.RAW, one);
                said.put(Held.ENRICHED, one);
                said.put(Held.DEAD_LETTERS, one);
            } else {
                said.put(held(part.substring(0, at).strip()), one);
            }
        }
        return said;
    }

    /** Trends are told anew whenever they change, and forgotten by {@code count --forget-after}. */
    private static Held held(String word) {
        return Held.of(word)
                .filter(held -> held != Held.TRENDS)
                .orElseThrow(
                        () -> new TypeConversionException("\"" + word + "\" is none of raw, enriched and dead-letter"));
    }
}
