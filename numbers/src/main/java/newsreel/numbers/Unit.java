package newsreel.numbers;

import java.util.Set;
import newsreel.article.Quantity.Kind;

/** What a number may be a number of, as the article contract names it: an ISO 4217 code, a CLDR unit identifier, a noun. */
record Unit(String id, Kind kind) {
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
    static Unit of(String id) {
        return new Unit(
                id, PERCENTS.contains(id) ? Kind.PERCENT : DURATIONS.contains(id) ? Kind.DURATION : Kind.MEASURE);
    }

    static Unit money(String code) {
        return new Unit(code, Kind.MONEY);
    }

    Unit per(String other) {
        return new Unit(id + "-per-" + other, kind == Kind.DURATION ? Kind.MEASURE : kind);
    }

    boolean isDuration() {
        return kind == Kind.DURATION;
    }

    boolean isMoney() {
        return kind == Kind.MONEY;
    }
}
