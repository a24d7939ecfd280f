package newsreel.cli.options;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.cli.kafka.Retention;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many bytes are kept: {@code 50gb} for all, {@code raw=10gib,enriched=53687091200} for some. */
public final class RetentionBytesConverter implements ITypeConverter<Retention> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,18})\\s*([kmgt]?)(i?)b?");
    private static final String SCALES = "kmgt";
    private static final long LEAST = 100_000_000;

    @Override
    public Retention convert(String text) {
        return new Retention(Map.of(), ByTopic.read(text, RetentionBytesConverter::bytes));
    }

    private static long bytes(String text) {
        Matcher size = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!size.matches() || size.group(2).isEmpty() && !size.group(3).isEmpty()) {
            throw new TypeConversionException("\"" + text + "\" is no size such as 500mb, 50gb or 2tib");
        }
        long bytes = bytes(
                Long.parseLong(size.group(1)), size.group(2), size.group(3).isEmpty() ? 1000 : 1024, text);
        if (bytes < LEAST) {
            throw new TypeConversionException(
                    "it must be at least 100mb, not " + text
                            + ": a partition holds some of the largest articles, and a stage that rests loses what it has not read");
        }
        return bytes;
    }

    private static long bytes(long number, String scale, long kilo, String text) {
        long bytes = number;
        try {
            for (int step = scale.isEmpty() ? -1 : SCALES.indexOf(scale); step >= 0; step--) {
                bytes = Math.multiplyExact(bytes, kilo);
            }
            return bytes;
        } catch (ArithmeticException e) {
            throw new TypeConversionException(text + " is more than any disk holds");
        }
    }
}
