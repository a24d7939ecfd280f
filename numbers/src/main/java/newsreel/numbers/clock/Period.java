package newsreel.numbers.clock;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** The periods that dates are counted in. Each has the name of its unit. */
enum Period {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    private static final Map<String, Period> BY_UNIT = new HashMap<>();

    static {
        for (Period period : values()) {
            BY_UNIT.put(period.name().toLowerCase(Locale.ROOT), period);
        }
    }

    /** That of the word at {@code i}; null when it is none, or many. */
    static Period at(Units units, Tokens tokens, int i) {
        Match<Unit> unit = tokens.is(i, Trait.PERIOD) ? units.measure(tokens, i) : null;
        return unit == null || unit.last() != i ? null : of(unit.meaning().id());
    }

    /** That of the unit; null when dates are not counted in it. */
    static Period of(String unit) {
        return BY_UNIT.get(unit);
    }
}
