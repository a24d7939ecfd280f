package newsreel.numbers.words;

import java.math.BigDecimal;

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
    private long top;
    private long value;
    private long under = 1;

    Word(String spelling, int id) {
        this.spelling = spelling;
        this.id = id;
    }

    /** A word that the vocabulary does not list, known as the one that is given but for its number: {@code over} by {@code under}. */
    public static Word like(Word known, long over, long under) {
        Word word = new Word(known.spelling, known.id);
        word.low = known.low;
        word.middle = known.middle;
        word.high = known.high;
        word.top = known.top;
        word.value = over;
        word.under = under;
        return word;
    }

    /** Whether it has the trait. */
    public boolean is(Trait trait) {
        int ordinal = trait.ordinal();
        return (set(ordinal) & 1L << ordinal) != 0;
    }

    private long set(int ordinal) {
        if (ordinal < 2 * Long.SIZE) {
            return ordinal < Long.SIZE ? low : middle;
        }
        return ordinal < 3 * Long.SIZE ? high : top;
    }

    /** Whether it has any of the traits. */
    public boolean isAny(Traits traits) {
        return (low & traits.low() | middle & traits.middle() | high & traits.high() | top & traits.top()) != 0;
    }

    /** The number it stands for: of a cardinal, a scale, an ordinal, a denominator or a month. */
    public long value() {
        return value;
    }

    /** What its value is divided by: 2 of {@code anderthalb}, which is three halves; one of nearly all words. */
    public long under() {
        return under;
    }

    /** Its number, of a word that stands for whole ones and halves. */
    public BigDecimal number() {
        return BigDecimal.valueOf(value).divide(BigDecimal.valueOf(under));
    }

    void mark(Trait trait) {
        Traits marked = new Traits(low, middle, high, top).with(trait);
        low = marked.low();
        middle = marked.middle();
        high = marked.high();
        top = marked.top();
    }

    /** Has the traits and the number of the other too. */
    void become(Word other) {
        low |= other.low;
        middle |= other.middle;
        high |= other.high;
        top |= other.top;
        stand(other.value, other.under);
    }

    void stand(long over, long divisor) {
        if (over != 0) {
            value = over;
            under = divisor;
        }
    }

    @Override
    public String toString() {
        return spelling;
    }
}
