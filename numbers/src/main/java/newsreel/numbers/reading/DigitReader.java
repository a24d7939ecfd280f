package newsreel.numbers.reading;

import newsreel.numbers.words.Word;

/** Reads a form that begins with digits. */
public interface DigitReader extends Reader {

    @Override
    default boolean mayOpen(Word word, boolean digits) {
        return digits;
    }
}
