package newsreel.numbers.linking;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Mention;

/** Makes one mention of two that say one thing, with the fuller of their units and the scale that they share. */
public final class Joints {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Joints() {}

    /** Whether the two can be amounts of one thing. */
    public static boolean isSame(Mention a, Mention b) {
        if (a.unit == null || b.unit == null) {
            return a.unit == null || a.kind != Kind.MONEY || !b.counted;
        }
        return a.unit.equals(b.unit) || b.unit.startsWith(a.unit + "-per-") || a.unit.startsWith(b.unit + "-per-");
    }

    /** What the first says, with the scale of the second where it leaves it out: {@code $10 to $15 billion}. */
    public static BigDecimal scaled(Mention first, Mention second) {
        BigDecimal scaled = first.low.multiply(second.numeral.scale());
        boolean shares = second.numeral.isScaled()
                && !first.numeral.isScaled()
                && first.low.compareTo(THOUSAND) < 0
                && scaled.compareTo(second.low) < 0;
        return shares ? scaled : first.low;
    }

    /** Makes the first a range to the second. */
    public static void range(Mention first, Mention second) {
        BigDecimal low = scaled(first, second);
        first.high = low.max(second.low);
        first.low = low.min(second.low);
        take(first, second);
    }

    /** Makes the first the move that begins with it: {@code from $4 to $5}. */
    public static void moveTo(Mention first, Mention second) {
        first.from = scaled(first, second);
        first.low = second.low;
        take(first, second);
    }

    /** Makes the first the move that ends with it: {@code to $5 from $4}. */
    public static void moveFrom(Mention first, Mention second) {
        first.from = scaled(second, first);
        take(first, second);
    }

    /** Gives the mention the other's unit. */
    public static void adopt(Mention mention, Mention other) {
        mention.unit = other.unit;
        mention.kind = other.kind;
        mention.counted = other.counted;
    }

    private static void take(Mention first, Mention second) {
        first.last = second.last;
        first.dangling = false;
        if (first.unit == null || second.unit != null && second.unit.length() > first.unit.length()) {
            adopt(first, second);
        }
    }
}
