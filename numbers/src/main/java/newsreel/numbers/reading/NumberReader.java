package newsreel.numbers.reading;

import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Word;

/** Reads a form that begins with a number, in digits or in words. */
public interface NumberReader extends Reader {

    @Override
    default boolean mayOpen(Word word, boolean digits) {
        return digits || NumeralReader.mayStart(word);
    }
}
