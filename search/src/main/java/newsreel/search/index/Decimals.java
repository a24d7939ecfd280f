package newsreel.search.index;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/**
 * Decimal numbers in an index. Most are the nearest double in its shortest digits, so the order of the doubles is theirs;
 * the others, with more digits than a double tells apart or beyond its reach, are terms whose order is that of the numbers.
 */
final class Decimals {
    private static final char NEGATIVE = '0';
    private static final char ZERO = '1';
    private static final char POSITIVE = '2';

    /** More than any exponent that an article or a query may have. */
    private static final int BIAS = 50_000;

    /** Behind the last digit of a negative number, whose digits are turned round: it comes after all of them. */
    private static final char LAST = '~';

    private Decimals() {}

    /** Whether the nearest double says it all. */
    static boolean isDouble(BigDecimal number) {
        double nearest = number.doubleValue();
        return Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(number) == 0;
    }

    /** A term that stands before another's when the number is smaller. */
    static BytesRef term(BigDecimal number) {
        return new BytesRef(sortable(number).getBytes(StandardCharsets.US_ASCII));
    }

    private static String sortable(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.signum() == 0) {
            return String.valueOf(ZERO);
        }
        String digits = plain.unscaledValue().abs().toString();
        int exponent = plain.precision() - plain.scale();
        return plain.signum() > 0
                ? POSITIVE + String.format("%06d", BIAS + exponent) + digits
                : NEGATIVE + String.format("%06d", BIAS - exponent) + turned(digits) + LAST;
    }

    private static String turned(String digits) {
        StringBuilder turned = new StringBuilder(digits.length());
        digits.chars().forEach(digit -> turned.append((char) ('0' + '9' - digit)));
        return turned.toString();
    }
}
