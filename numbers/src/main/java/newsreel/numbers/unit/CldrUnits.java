package newsreel.numbers.unit;

import com.ibm.icu.util.MeasureUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The units of CLDR, as ICU4J has them. */
final class CldrUnits {
    /** CLDR takes it for glucose in blood, whatever is measured, and renames it so. */
    private static final String OF_GLUCOSE = "milligram-per-deciliter";

    /** As much, of anything. */
    private static final String OF_ANYTHING = "milligram-per-100-milliliter";

    /** Rates come again and again, and what is none costs an exception; copy of any sort has more than need be kept. */
    private static final Map<String, Optional<String>> CANONICAL = new ConcurrentHashMap<>();

    private static final int MOST_KEPT = 4096;

    private CldrUnits() {}

    /** The identifier as CLDR writes it: {@code meter-per-square-second}; nothing when it is none of CLDR's. */
    static Optional<String> canonical(String identifier) {
        Optional<String> known = CANONICAL.get(identifier);
        if (known != null) {
            return known;
        }
        Optional<String> parsed = parsed(identifier);
        if (CANONICAL.size() < MOST_KEPT) {
            CANONICAL.put(identifier, parsed);
        }
        return parsed;
    }

    private static Optional<String> parsed(String identifier) {
        try {
            String unit = identifier.replace(OF_GLUCOSE, OF_ANYTHING);
            return Optional.of(MeasureUnit.forIdentifier(unit).getIdentifier());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whether it is a unit whose names say what it is, and whose identifier another reader knows. */
    static boolean isNamed(MeasureUnit unit) {
        String identifier = unit.getIdentifier();
        return !unit.getType().equals("currency")
                && !UnitFacts.isUnnamed(identifier)
                && canonical(identifier).filter(identifier::equals).isPresent();
    }
}
