package newsreel.cli.options;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads intervals as people write them: {@code 30s}, {@code 5m}, {@code 2h}, {@code 1d}. */
public final class IntervalConverter implements ITypeConverter<Duration> {
    private static final Pattern INTERVAL = Pattern.compile("(\\d{1,6})\\s*([smhd])");

    @Override
    public Duration convert(String text) {
        Matcher interval = INTERVAL.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!interval.matches()) {
            throw new TypeConversionException("\"" + text + "\" is no interval such as 30s, 5m or 2h");
        }
        long number = Long.parseLong(interval.group(1));
        return switch (interval.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
