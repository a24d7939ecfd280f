package newsreel.numbers.words;

/** What each character is to the tokenizer: told for those of ASCII by a table, as nearly all of a text are. */
final class Characters {
    static final int ASCII = 128;

    static final byte SYMBOL = 0;
    static final byte SPACE = 1;
    static final byte DIGIT = 2;
    static final byte LETTER = 3;

    /** What {@link #letter} gives for what is none. */
    static final char NONE = 0;

    private static final char[] LETTERS = new char[ASCII];
    private static final byte[] KINDS = new byte[ASCII];
    private static final char[] FOLDED = new char[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            KINDS[c] = letter ? LETTER : c >= '0' && c <= '9' ? DIGIT : c <= ' ' ? SPACE : SYMBOL;
            LETTERS[c] = letter ? (char) (c | 0x20) : NONE;
            FOLDED[c] = letter ? (char) (c | 0x20) : c;
        }
    }

    private Characters() {}

    static byte kind(char c) {
        if (c < ASCII) {
            return KINDS[c];
        }
        return isOddSpace(c) ? SPACE : Character.isLetter(c) ? LETTER : SYMBOL;
    }

    /** The letter in lower case; {@link #NONE} for any other character. */
    static char letter(char c) {
        if (c < ASCII) {
            return LETTERS[c];
        }
        return kind(c) == LETTER ? Vocabulary.fold(c) : NONE;
    }

    static boolean isUpper(char c) {
        return c < ASCII ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    /** An ASCII character in lower case. */
    static char fold(char c) {
        return FOLDED[c];
    }

    private static boolean isOddSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
