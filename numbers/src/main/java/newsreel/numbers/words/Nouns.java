package newsreel.numbers.words;

/** What a language knows of nouns: which look plural, where the noun that a number counts stands, and its singular. */
public interface Nouns {

    /** Whether the word looks like a plural noun, or counts as one. */
    boolean isPlural(Tokens tokens, int i);

    /**
     * The token of the noun that a number counts, reading on from {@code from}; -1 when it counts nothing.
     *
     * @param one whether the number is one, so that the noun is no plural
     */
    int head(Tokens tokens, int from, boolean one);

    /** Whether all of them have a capital, so that one makes no name. */
    default boolean haveCapitals() {
        return false;
    }

    /** Whether what is measured follows its unit with nothing between: {@code 10 Tonnen Stahl}. */
    default boolean followUnits() {
        return false;
    }

    /** The singular, in the case that names one of them; a noun that is singular already, or has none, stays as it is. */
    String singular(String noun);
}
