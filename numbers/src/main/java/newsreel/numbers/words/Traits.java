package newsreel.numbers.words;

/** A set of traits, to be asked for all at once: a bit each, in four words. */
public record Traits(long low, long middle, long high, long top) {
    private static final Traits NONE = new Traits(0, 0, 0, 0);

    /** Words of rising or falling. */
    public static final Traits MOVES = of(Trait.UP_VERB, Trait.DOWN_VERB);

    /** Those. */
    public static Traits of(Trait... traits) {
        Traits all = NONE;
        for (Trait trait : traits) {
            all = all.with(trait);
        }
        return all;
    }

    Traits with(Trait trait) {
        long bit = 1L << trait.ordinal();
        return switch (trait.ordinal() / Long.SIZE) {
            case 0 -> new Traits(low | bit, middle, high, top);
            case 1 -> new Traits(low, middle | bit, high, top);
            case 2 -> new Traits(low, middle, high | bit, top);
            case 3 -> new Traits(low, middle, high, top | bit);
            default -> throw new IllegalStateException("more traits than a set has room for, from " + trait + " on");
        };
    }
}
