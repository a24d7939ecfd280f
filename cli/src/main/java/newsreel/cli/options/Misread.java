package newsreel.cli.options;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What a person is told of a value that an option cannot be given, in words: by itself picocli speaks of Java's types. */
public final class Misread {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

    private Misread() {}

    /** What is wrong. */
    public static String words(ParameterException e) {
        if (!(e.getArgSpec() instanceof OptionSpec option) || e.getValue() == null || option.converters().length > 0) {
            return e.getMessage();
        }
        String wrong = wrong(option.type());
        return wrong.isEmpty()
                ? e.getMessage()
                : "Invalid value for option '" + option.longestName() + "': \"" + e.getValue() + "\" is " + wrong;
    }

    private static String wrong(Class<?> wanted) {
        if (wanted.isEnum()) {
            return "none of "
                    + Arrays.stream(wanted.getEnumConstants())
                            .map(one -> one.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        return wanted == BigDecimal.class
                ? "no number"
                : WHOLE.contains(wanted) ? "no whole number, or too large a one" : "";
    }
}
