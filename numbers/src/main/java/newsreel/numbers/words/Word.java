package newsreel.numbers.words;

/** One word or symbol of the vocabulary, with all that is known of it alone. Immutable once the tables are read. */
public final class Word {
    /** What every word outside the vocabulary is. */
    public static final Word UNKNOWN = new Word("", 0);

    /** In lower case, without dots. */
    public final String spelling;
    /** Its place among the words of its vocabulary, from 1; 0 for {@link #UNKNOWN}. */
    public final int id;

    private long low;
    private long middle;
    private long high;
    private long value;

    Word(String spelling, int id) {
        this.spelling = spelling;
        this.id = id;
    }

    /** Whether it has the trait. */
    public boolean is(Trait trait) {
        int ordinal = trait.ordinal();
        long set = ordinal < Long.SIZE ? low : ordinal < 2 * Long.SIZE ? middle : high;
        return (set & 1L << ordinal) != 0;
    }

    /** Whether it has any of the traits. */
    public boolean isAny(Traits traits) {
        return (low & traits.low() | middle & traits.middle() | high & traits.high()) != 0;
    }

    /** The number it stands for: of a cardinal, a scale, an ordinal, a denominator or a month. */
    public long value() {
        return value;
    }

    void mark(Trait trait, long number) {
        Traits marked = new Traits(low, middle, high).with(trait);
        low = marked.low();
        middle = marked.middle();
        high = marked.high();
        if (number != 0) {
            value = number;
        }
    }

    @Override
    public String toString() {
        return spelling;
    }
}
