package newsreel.topics;

/**
 * The letters and figures that words are made of, each a number of six bits where the languages of topics write it: ten
 * of them fit in a long. Large and small letters have the same.
 */
final class Alphabet {
    /** Of what is part of no word. */
    static final int NONE = 0;

    /** Of a letter or figure that has no number. */
    static final int OTHER = -1;

    static final int BITS = 6;

    /** Of a code, the number of the letter. */
    static final int LETTER = (1 << BITS) - 1;

    /** Beside the number of a letter that is no capital; figures count as capitals, so that {@code 3G} is all capitals. */
    static final int SMALL = 1 << BITS;

    /** So many fill the six bits; the ampersand is a letter of {@code S&P} alone. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789àáâãäçèéêëìíîïñòóôõöùúûüßæ&";

    private static final int LATIN = 256;

    /** Unicode's block of general punctuation, which has no letter and no figure. */
    private static final char FIRST_PUNCTUATION = 0x2000;

    private static final char LAST_PUNCTUATION = 0x206F;

    private static final byte[] CODES = codes();

    private Alphabet() {}

    /** The code of a character: a letter's number, maybe {@link #SMALL}; or {@link #NONE}, or {@link #OTHER}. */
    static int code(char c) {
        return c < LATIN ? CODES[c] : isPunctuation(c) || !Character.isLetterOrDigit(c) ? NONE : OTHER;
    }

    /** Curly quotes and dashes: of what is beyond Latin in news, nearly all. */
    private static boolean isPunctuation(char c) {
        return c >= FIRST_PUNCTUATION && c <= LAST_PUNCTUATION;
    }

    /** The number of a letter in lower case, or of the ampersand; {@link #NONE} where it has none. */
    static int number(char letter) {
        return LETTERS.indexOf(letter) + 1;
    }

    /** Figures and the ampersand do, so that {@code 3G} and {@code S&P} are all capitals. */
    static boolean countsAsCapital(char c) {
        return c < 'a' || c > 'z' && Character.isUpperCase(c);
    }

    private static byte[] codes() {
        byte[] codes = new byte[LATIN];
        for (char c = 0; c < LATIN; c++) {
            if (Character.isLetterOrDigit(c)) {
                int number = number(Character.toLowerCase(c));
                codes[c] = (byte) (number == NONE ? OTHER : countsAsCapital(c) ? number : number | SMALL);
            }
        }
        return codes;
    }
}
