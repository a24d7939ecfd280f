package newsreel.numbers.words;

/** A set of traits, to be asked for all at once. */
public record Traits(long low, long high) {

    /** Those. */
    public static Traits of(Trait... traits) {
        long low = 0;
        long high = 0;
        for (Trait trait : traits) {
            if (trait.ordinal() < Long.SIZE) {
                low |= 1L << trait.ordinal();
            } else {
                high |= 1L << trait.ordinal();
            }
        }
        return new Traits(low, high);
    }
}
