package newsreel.numbers.linking;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Value;

/** One mention of two that say one thing, with the fuller of their units and the scale that they share. */
final class Joined {
    /** How many times the end of a falling move its beginning may be, and lack its scale. */
    private static final BigDecimal LITTLE = BigDecimal.valueOf(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final String PER = "-per-";

    private Joined() {}

    /** Whether the two can be amounts of one thing. */
    static boolean isSame(Mention a, Mention b) {
        if (a.unit() == null || b.unit() == null) {
            return a.unit() == null || a.kind() != Kind.MONEY || !b.counted();
        }
        return a.unit().equals(b.unit())
                || (isRateOf(b.unit(), a.unit()) || isRateOf(a.unit(), b.unit())) && isSaidOnce(a, b);
    }

    /** A rate said of one is of both; but {@code $2.34 a share, up from $998 million} are two things. */
    private static boolean isSaidOnce(Mention a, Mention b) {
        BigDecimal one = scaled(a, b).abs();
        BigDecimal other = b.low().abs();
        return one.compareTo(other.multiply(HUNDRED)) < 0 && other.compareTo(one.multiply(HUNDRED)) < 0;
    }

    private static boolean isRateOf(String rate, String unit) {
        return rate.startsWith(unit) && rate.startsWith(PER, unit.length());
    }

    /** What the first says, with the scale of the second where it leaves it out: {@code $10 to $15 billion}. */
    static BigDecimal scaled(Mention first, Mention second) {
        if (!mayShareScale(first, second)) {
            return first.low();
        }
        BigDecimal scaled = inScaleOf(second, first);
        return scaled.compareTo(second.low()) < 0 ? scaled : first.low();
    }

    private static boolean mayShareScale(Mention first, Mention second) {
        return isScaledAlone(second, first) && (first.low().compareTo(THOUSAND) < 0 || isByThousands(second));
    }

    /** Most numbers have no scale to share: asked before anything is multiplied. */
    private static boolean isScaledAlone(Mention scaled, Mention other) {
        return scaled.numeral().isScaled() && !other.numeral().isScaled();
    }

    private static BigDecimal inScaleOf(Mention scaled, Mention other) {
        return other.low().multiply(scaled.numeral().scale());
    }

    /** {@code entre 18.000 y 20.000 millones}: thousands of a scale, which the first may be too. */
    private static boolean isByThousands(Mention second) {
        return second.low().compareTo(second.numeral().scale().multiply(THOUSAND)) >= 0;
    }

    /** Whether the second is more than the first, with the scale that they share. */
    static boolean isRising(Mention first, Mention second) {
        return scaled(first, second).compareTo(second.low()) < 0 && !isFallInScale(first, second);
    }

    /** The range from the first to the second. */
    static Mention range(Mention first, Mention second) {
        BigDecimal low = scaled(first, second);
        return join(first, second).saying(Value.range(low.min(second.low()), low.max(second.low())));
    }

    /** The move that begins with the first: {@code from $4 to $5}. */
    static Mention moveTo(Mention first, Mention second) {
        BigDecimal from = isFallInScale(first, second) ? inScaleOf(second, first) : scaled(first, second);
        return join(first, second).saying(Value.move(from, second.low()));
    }

    /** {@code from 47 to 10 billion}: what is larger by little once it has the scale; but {@code from 500 to 1.2 million}. */
    static boolean isFallInScale(Mention first, Mention second) {
        if (!isScaledAlone(second, first)) {
            return false;
        }
        BigDecimal scaled = inScaleOf(second, first);
        return scaled.compareTo(second.low()) >= 0
                && scaled.compareTo(second.low().multiply(LITTLE)) <= 0;
    }

    /** The move that ends with the first: {@code to $5 from $4}. */
    static Mention moveFrom(Mention first, Mention second) {
        return join(first, second).saying(Value.move(scaled(second, first), first.low()));
    }

    private static Mention join(Mention first, Mention second) {
        Mention joined = first.to(second.last()).asDangling(false);
        boolean fuller = first.unit() == null
                || second.unit() != null
                        && second.unit().length() > first.unit().length();
        return fuller ? joined.of(second.thing()) : joined;
    }
}
