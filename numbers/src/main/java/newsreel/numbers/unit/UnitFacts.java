package newsreel.numbers.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Tables;

/** What is known of the contract's units in any language, from this package's tables. */
final class UnitFacts {
    /** The unit of every age that is said in one word, as {@code year-old}. */
    static final String AGED = "year";

    private static final String MINOR_COINS = "minor-coin";
    private static final String DISTANCES = "how-far";
    private static final String WIDTHS = "how-wide";
    private static final Tables TABLES = new Tables(UnitFacts.class);
    private static final Map<String, Kind> KINDS = new HashMap<>();
    private static final Set<String> MINOR = new HashSet<>();
    private static final Set<String> DISTANCE = new HashSet<>();
    private static final Set<String> WIDTH = new HashSet<>();
    private static final Map<String, Map<String, Integer>> PARTS = new HashMap<>();
    private static final Set<String> UNNAMED = Set.copyOf(TABLES.lines("unnamed.txt"));

    static {
        TABLES.words("kinds.txt").forEach(UnitFacts::addKind);
        for (String[] columns : TABLES.columns("parts.tsv")) {
            PARTS.computeIfAbsent(columns[0], larger -> new HashMap<>()).put(columns[1], Integer.valueOf(columns[2]));
        }
    }

    private UnitFacts() {}

    private static void addKind(String kind, List<String> units) {
        if (kind.equals(MINOR_COINS)) {
            MINOR.addAll(units);
        } else if (kind.equals(DISTANCES)) {
            DISTANCE.addAll(units);
        } else if (kind.equals(WIDTHS)) {
            WIDTH.addAll(units);
        } else {
            units.forEach(unit -> KINDS.put(unit, Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
        }
    }

    static Kind kind(String unit) {
        return KINDS.getOrDefault(unit, Kind.MEASURE);
    }

    static boolean isMinor(String unit) {
        return MINOR.contains(unit);
    }

    static boolean isDistance(String unit) {
        return DISTANCE.contains(unit);
    }

    static boolean isWidth(String unit) {
        return WIDTH.contains(unit);
    }

    /** Whether CLDR's names for its unit say something else than the unit. */
    static boolean isUnnamed(String unit) {
        return UNNAMED.contains(unit);
    }

    static int parts(String larger, String smaller) {
        return PARTS.getOrDefault(larger, Map.of()).getOrDefault(smaller, 0);
    }
}
