package newsreel.numbers.reading;

import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Word;

/** Reads one form of number. Readers are immutable and thread-safe; what is a language's own they are made with. */
public interface Reader {

    /** What begins at the place; null when nothing of this reader's form does, and the next reader is asked. */
    Reading read(Place place);

    /**
     * Whether its form may go on so after the digits that it begins with: asked as {@link #mayOpen} is, once for each word and
     * symbol, so that digits before an ordinary word are shown to few.
     */
    default boolean mayGoOn(Follower next) {
        return true;
    }

    /**
     * Whether its form may begin with that word or symbol, or where {@code digits} with digits: a look at the word alone,
     * taken once for each word of the language, so that at a place only those are asked who may have something to say.
     */
    default boolean mayOpen(Word word, boolean digits) {
        return true;
    }
}
