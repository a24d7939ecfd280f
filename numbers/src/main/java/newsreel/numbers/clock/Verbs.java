package newsreel.numbers.clock;

import newsreel.numbers.words.Tokens;

/** What a language knows of verbs by their form alone. */
public interface Verbs {

    /** Whether the word looks like a verb of the past, as {@code announced} does. */
    boolean isPast(Tokens tokens, int i);
}
