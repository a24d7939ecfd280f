package newsreel.search.query;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount as it is written, {@code $1.5bn}: digits, then perhaps a scale and a unit.
 *
 * @param digits the number before its scale
 * @param scale null when there is none
 * @param unit null when there is none
 */
record Measure(BigDecimal digits, Scale scale, String unit) {
    /** More than articles may hold; see the limits of their numbers. */
    private static final int MOST_DIGITS = 1000;

    /** By thousands, or as in India by hundreds above the first thousand. */
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:[.eE][^,]*)?");

    BigDecimal value() {
        return scale == null ? digits : digits.multiply(scale.factor());
    }

    /** With what it lacks itself. */
    Measure or(Scale otherScale, String otherUnit) {
        return new Measure(digits, scale == null ? otherScale : scale, unit == null ? otherUnit : unit);
    }

    /** Empty when the text is none. */
    static Optional<Measure> read(String text, Units units) {
        int begin = 0;
        String unit = null;
        if (!text.isEmpty() && !isOfNumber(text.charAt(0))) {
            begin = text.offsetByCodePoints(0, 1);
            unit = units.of(text.substring(0, begin)).orElse(null);
        }
        int end = begin;
        while (end < text.length() && isOfNumber(text.charAt(end)) || isExponent(text, end)) {
            end++;
        }
        Optional<BigDecimal> digits = digits(text.substring(begin, end));
        return begin > 0 && unit == null || digits.isEmpty()
                ? Optional.empty()
                : withRest(digits.get(), unit, text.substring(end), units);
    }

    private static Optional<Measure> withRest(BigDecimal digits, String unit, String rest, Units units) {
        if (rest.isEmpty()) {
            return Optional.of(new Measure(digits, null, unit));
        }
        Optional<Scale> scale = Scale.of(rest);
        if (scale.isPresent()) {
            return Optional.of(new Measure(digits, scale.get(), unit));
        }
        if (unit != null) {
            return Optional.empty();
        }
        for (int end = rest.length() - 1; end >= 0; end--) {
            Optional<Scale> before = Scale.of(rest.substring(0, end));
            Optional<String> named = units.of(rest.substring(end));
            if (named.isPresent() && (end == 0 || before.isPresent())) {
                return Optional.of(new Measure(digits, before.orElse(null), named.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfNumber(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',' || c == '-' || c == '+';
    }

    private static boolean isExponent(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && (text.charAt(at) == 'e' || text.charAt(at) == 'E')
                && isOfNumber(text.charAt(at + 1))
                && isOfNumber(text.charAt(at - 1));
    }

    /** Commas group digits; they do not stand for the point, so 1,5 is no amount. */
    private static Optional<BigDecimal> digits(String text) {
        if (text.indexOf(',') >= 0 && !GROUPED.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.replace(",", ""));
            boolean large = Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS;
            return large ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
