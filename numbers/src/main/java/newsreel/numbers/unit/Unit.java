package newsreel.numbers.unit;

import java.util.Set;
import newsreel.article.Quantity.Kind;

/** What a number may be a number of, as the article contract names it: an ISO 4217 code, a CLDR unit identifier, a noun. */
public record Unit(String id, Kind kind) {
    private static final Set<String> DURATIONS = Set.of(
            "nanosecond",
            "microsecond",
            "millisecond",
            "second",
            "minute",
            "hour",
            "day",
            "night",
            "week",
            "fortnight",
            "month",
            "quarter",
            "year",
            "decade",
            "century",
            "millennium");
    private static final Set<String> PERCENTS = Set.of("percent", "percentage-point", "basis-point", "permille");

    /** The measure, duration or percentage of that identifier. */
    public static Unit of(String id) {
        return new Unit(
                id, PERCENTS.contains(id) ? Kind.PERCENT : DURATIONS.contains(id) ? Kind.DURATION : Kind.MEASURE);
    }

    public static Unit money(String code) {
        return new Unit(code, Kind.MONEY);
    }

    public Unit per(String other) {
        return new Unit(id + "-per-" + other, kind == Kind.DURATION ? Kind.MEASURE : kind);
    }

    public boolean isDuration() {
        return kind == Kind.DURATION;
    }

    public boolean isMoney() {
        return kind == Kind.MONEY;
    }
}
