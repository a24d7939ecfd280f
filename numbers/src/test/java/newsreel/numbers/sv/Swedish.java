package newsreel.numbers.sv;

import newsreel.numbers.language.Language;
import newsreel.numbers.language.LanguageFolder;
import newsreel.numbers.words.DigitMarks;

/** A little Swedish, as an example of how small a language may be: this class, and the tables beside it. */
public final class Swedish {
    private static final DigitMarks MARKS = new DigitMarks(',', '\u00a0', false, true);

    private Swedish() {}

    /** Swedish, read anew from its tables. */
    public static Language language() {
        return LanguageFolder.of("sv", Swedish.class, MARKS).language();
    }
}
