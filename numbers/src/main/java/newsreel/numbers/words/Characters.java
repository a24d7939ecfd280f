package newsreel.numbers.words;

/** What each character is to the tokenizer: told for those of ASCII by a table, as nearly all of a text are. */
final class Characters {
    static final int ASCII = 128;

    static final byte SYMBOL = 0;
    static final byte SPACE = 1;
    static final byte DIGIT = 2;
    static final byte LETTER = 3;

    private static final byte[] RANKS = new byte[ASCII];
    private static final byte[] KINDS = new byte[ASCII];
    private static final char[] FOLDED = new char[ASCII];
    private static final boolean[] END_WORDS = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            KINDS[c] = letter ? LETTER : c >= '0' && c <= '9' ? DIGIT : c <= ' ' ? SPACE : SYMBOL;
            RANKS[c] = (byte) (letter ? (c | 0x20) - 'a' + 1 : 0);
            END_WORDS[c] = c != 0 && KINDS[c] != LETTER && KINDS[c] != DIGIT && c != '\'';
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

    /** The place of the letter in the alphabet, from 1; 0 for any other character. */
    static int rank(char c) {
        return c < ASCII ? RANKS[c] : 0;
    }

    /** Whether it ends any word before it; a dot that of one letter is part of. */
    static boolean endsWord(char c) {
        return c < ASCII && END_WORDS[c];
    }

    static boolean isUpper(char c) {
        return c < ASCII ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    /** 1 for a capital and 0 for another letter of the alphabet: all letters of ASCII differ in one bit. */
    static int capital(char letter) {
        return ~letter >>> 5 & 1;
    }

    /** The character in lower case; the two signs for micro are one. */
    static char fold(char c) {
        if (c < ASCII) {
            return FOLDED[c];
        }
        return c == '\u00b5' ? '\u03bc' : Character.toLowerCase(c);
    }

    /** Whether it is an apostrophe, straight or curved. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isOddSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
