package newsreel.numbers.words;

/** What a language knows of verbs by their form alone. */
public interface Verbs {

    /** Whether the word looks like a verb of the past, as {@code announced} does. */
    boolean isPast(Tokens tokens, int i);

    /** Whether the word looks like a verb that goes on, as {@code reporting} does. */
    boolean isGoingOn(Tokens tokens, int i);

    /** Whether the word looks like a verb of what is to come, as {@code ouvrira} does. */
    default boolean isToCome(Tokens tokens, int i) {
        return false;
    }
}
