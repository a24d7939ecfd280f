package newsreel.numbers.unit;

import newsreel.article.Quantity.Kind;

/**
 * What a number may be a number of, as the article contract names it: an ISO 4217 code, a CLDR unit identifier, a noun.
 * The identifiers are the contract's, the same in every language.
 */
public record Unit(String id, Kind kind) {
    public static final Unit BASIS_POINT = of("basis-point");
    public static final Unit INCH = of("inch");
    public static final Unit METER = of("meter");
    public static final Unit CENTIMETER = of("centimeter");
    public static final Unit KILOMETER_PER_HOUR = of("kilometer-per-hour");
    public static final Unit FOOT = of("foot");
    public static final Unit SECOND = of("second");
    public static final Unit MINUTE = of("minute");
    public static final Unit HOUR = of("hour");
    public static final Unit YEAR = of("year");
    public static final Unit DEGREE = of("degree");
    public static final Unit CELSIUS = of("celsius");
    public static final Unit FAHRENHEIT = of("fahrenheit");
    public static final Unit POUND = of("pound");
    public static final Unit STONE = of("stone");
    public static final Unit US_DOLLAR = money("USD");
    public static final Unit POUND_STERLING = money("GBP");
    /** What {@code twice} counts. */
    public static final Unit TIME = new Unit("time", Kind.COUNT);

    /** The coin of many currencies. */
    public static final Unit CENT = money("cent");

    private static final Unit PENNY = money("penny");

    /** The measure, duration, age or percentage of that identifier. */
    public static Unit of(String id) {
        Kind kind = UnitFacts.kind(id);
        return new Unit(kind == Kind.AGE ? UnitFacts.AGED : id, kind);
    }

    /** Money of that ISO 4217 code, or in minor coins of that name. */
    public static Unit money(String code) {
        return new Unit(code, Kind.MONEY);
    }

    /** Whether the unit of that identifier is a coin with a name of its own, a hundredth of some currency. */
    public static boolean isMinor(String id) {
        return UnitFacts.isMinor(id);
    }

    /** Whether it is a coin with a name of its own, a hundredth of some currency. */
    public boolean isMinor() {
        return isMinor(id);
    }

    /** Whether so many of the unit of that identifier are rather how far something is than how much there is of it. */
    public static boolean isDistance(String id) {
        return UnitFacts.isDistance(id);
    }

    /** Whether the unit of that identifier is what sides of a thing are measured in. */
    public static boolean isWidth(String id) {
        return UnitFacts.isWidth(id);
    }

    /** Whether so many of the unit of that identifier are how warm something is. */
    public static boolean isWarmth(String id) {
        return DEGREE.id.equals(id) || CELSIUS.id.equals(id) || FAHRENHEIT.id.equals(id);
    }

    boolean isPenny() {
        return equals(PENNY);
    }

    /** Whether amounts of it are money. */
    public boolean isMoney() {
        return kind == Kind.MONEY;
    }

    /** The rate over something: {@code kilometer-per-hour}; in CLDR's words where both are units of CLDR; of nothing in particular {@code per-hour}. */
    public Unit per(String other) {
        String rate = id == null ? "per-" + other : id + "-per-" + other;
        boolean measured = !isMoney() && kind != Kind.COUNT;
        return new Unit(
                measured ? CldrUnits.canonical(rate).orElse(rate) : rate, kind == Kind.DURATION ? Kind.MEASURE : kind);
    }

    /** How many of this unit one of the larger has; 0 when amounts are not said in both. */
    public int partsOf(String larger) {
        return UnitFacts.parts(larger, id);
    }
}
