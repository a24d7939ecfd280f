package newsreel.numbers.reading;

import java.util.EnumMap;
import java.util.Map;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.unit.Unit;

/**
 * What a mention is so many of.
 *
 * @param kind what sort of number that makes it
 * @param unit what one of it is, as the contract names it; null when nothing says so
 * @param counted whether the unit is a noun that the number counts, found by reading on
 */
public record Thing(Kind kind, String unit, boolean counted) {
    /** What an age is of that says no other period. */
    public static final Thing YEARS_OF_AGE = new Thing(Kind.AGE, Unit.YEAR.id(), false);

    /** Nothing in particular, of each kind: what every number is at first. */
    private static final Map<Kind, Thing> BARE = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            BARE.put(kind, new Thing(kind, null, false));
        }
    }

    /** Nothing in particular. */
    public static Thing of(Kind kind) {
        return BARE.get(kind);
    }

    /** A unit or currency. */
    public static Thing in(Unit unit) {
        return new Thing(unit.kind(), unit.id(), false);
    }

    /** The unit of money without its rate: {@code USD} of {@code USD-per-barrel}. */
    public String money() {
        int rate = unit.indexOf('-');
        return rate < 0 ? unit : unit.substring(0, rate);
    }

    /** The same in money of that code, at its rate: {@code USD-per-barrel} in {@code CAD} is {@code CAD-per-barrel}. */
    public Thing inMoney(String code) {
        return new Thing(kind, code + unit.substring(money().length()), counted);
    }

    /** The noun that the number counts. */
    public Thing counting(String noun) {
        return new Thing(kind, noun, true);
    }

    /** The same, as a number of that kind. */
    public Thing as(Kind other) {
        return new Thing(other, unit, counted);
    }
}
