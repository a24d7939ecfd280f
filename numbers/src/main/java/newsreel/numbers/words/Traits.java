package newsreel.numbers.words;

/** A set of traits, to be asked for all at once: a bit each, in three words. */
public record Traits(long low, long middle, long high) {
    private static final Traits NONE = new Traits(0, 0, 0);

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
            case 0 -> new Traits(low | bit, middle, high);
            case 1 -> new Traits(low, middle | bit, high);
            case 2 -> new Traits(low, middle, high | bit);
            default -> throw new IllegalStateException("more traits than a set has room for, from " + trait + " on");
        };
    }
}
