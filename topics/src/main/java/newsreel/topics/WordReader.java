package newsreel.topics;

import java.util.Arrays;

/**
 * Cuts text into words: runs of letters and digits. A possessive s is dropped, the dots of an abbreviation as well
 * ({@code U.S.} is {@code US}), and an ampersand between letters belongs to its word ({@code S&P}). A reader reads any
 * number of texts, one after the other. Not thread-safe.
 */
final class WordReader {
    /** A word is told by its first letters; longer ones do not occur in news. */
    private static final int MAX_LENGTH = 64;

    static final byte NO_CAPITAL = 0;
    static final byte CAPITALISED = 1;
    static final byte ALL_CAPITALS = 2;
    static final byte FIGURE = 3;

    private static final char NOT_OF_A_WORD = 0;

    /** So many letters fit in a key. */
    private static final int MOST_PACKED = 10;

    /** Of a key that tells the word, all above these are 0. */
    static final int KEY_BITS = MOST_PACKED * Alphabet.BITS;

    private static final long UNPACKED = Long.MIN_VALUE;

    /** They are part of no word, so that looking ahead from the last character asks for no length. */
    private static final int NULS_AFTER = 4;

    private char[] text;
    private int size;
    private int next;
    private int start;
    private int end;
    private long key;
    private byte capitals;

    /** Of a word that was read letter by letter; else they are looked for in the text when somebody asks. */
    private final char[] letters = new char[MAX_LENGTH];

    private int length;
    private int inCapitals;

    WordReader(String text) {
        this(text.length());
        open(text);
    }

    /** @param expected how many characters a text has; a longer one is read, too */
    WordReader(int expected) {
        this.text = new char[expected + NULS_AFTER];
    }

    /** Goes on at the beginning of another text. */
    void open(String other) {
        size = other.length();
        next = 0;
        if (size + NULS_AFTER > text.length) {
            text = new char[size + NULS_AFTER];
        }
        other.getChars(0, size, text, 0);
        Arrays.fill(text, size, size + NULS_AFTER, '\0');
    }

    /** Moves to the next word; false at the end of the text. */
    boolean read() {
        int at = next;
        while (at < size && Alphabet.code(text[at]) == Alphabet.NONE) {
            at++;
        }
        start = at;
        length = 0;
        readPlain();
        return at < size;
    }

    /** Where the word starts in the text. */
    int start() {
        return start;
    }

    /** Where it ends, exclusive. */
    int end() {
        return end;
    }

    /** {@link #NO_CAPITAL}, {@link #CAPITALISED}, {@link #ALL_CAPITALS}, or for a word that is none {@link #FIGURE}. */
    byte capitals() {
        return capitals;
    }

    /**
     * Tells words apart: its letters, {@link Alphabet#BITS} each, where they are few and all have a number; else less than
     * 0, and the same for some others.
     */
    long key() {
        return key;
    }

    /** Whether the key says all of the word. */
    boolean isPacked() {
        return key >= 0;
    }

    /** Whether its letters are these, in lower case. */
    boolean isSpelt(char[] other) {
        spell();
        return Arrays.equals(letters, 0, length, other, 0, other.length);
    }

    /** The word in lower case. */
    char[] letters() {
        spell();
        return Arrays.copyOf(letters, length);
    }

    /** The word in lower case. */
    @Override
    public String toString() {
        spell();
        return new String(letters, 0, length);
    }

    /** Reads nearly any word as fast as it goes; and those that want a closer look once more, letter by letter. */
    private void readPlain() {
        int at = start;
        long packed = 0;
        int all = 0;
        int code = Alphabet.code(text[at]);
        while (code > Alphabet.NONE) {
            packed = packed << Alphabet.BITS | code & Alphabet.LETTER;
            all |= code;
            code = Alphabet.code(text[++at]);
        }
        if (code == Alphabet.OTHER || at - start > MOST_PACKED || goesOn(at)) {
            readLetters();
            return;
        }
        key = packed;
        end = at;
        capitals = capitals((all & Alphabet.SMALL) == 0);
        next = isPossessive(at) ? at + 2 : at;
    }

    /** Whether the word goes on behind a character that is neither letter nor figure. */
    private boolean goesOn(int at) {
        return text[at] == '&' && isLetter(at + 1) || at == start + 1 && isAbbreviation();
    }

    private void readLetters() {
        next = start;
        inCapitals = 0;
        if (isAbbreviation()) {
            readAbbreviation();
        } else {
            readWord();
        }
        end = next;
        key = packed();
        capitals = capitals(inCapitals == length);
        next = isPossessive(end) ? end + 2 : end;
    }

    private void readWord() {
        char letter = letterAt(next);
        while (letter != NOT_OF_A_WORD) {
            take(text[next++], letter);
            letter = letterAt(next);
        }
    }

    private void readAbbreviation() {
        while (isLetter(next) && text[next + 1] == '.') {
            take(text[next], folded(text[next]));
            next += 2;
        }
        if (isLetter(next) && folded(text[next + 1]) == NOT_OF_A_WORD) {
            take(text[next], folded(text[next]));
            next++;
        }
    }

    private void take(char c, char letter) {
        if (Alphabet.countsAsCapital(c)) {
            inCapitals++;
        }
        if (length < MAX_LENGTH) {
            letters[length++] = letter;
        } else {
            inCapitals = 0;
        }
    }

    /** The key of a word that was read letter by letter. */
    private long packed() {
        long packed = 0;
        boolean all = length <= MOST_PACKED;
        for (int i = 0; i < length && all; i++) {
            int number = Alphabet.number(letters[i]);
            packed = packed << Alphabet.BITS | number;
            all = number != Alphabet.NONE;
        }
        return all ? packed : UNPACKED | hash();
    }

    private long hash() {
        long hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        return hash;
    }

    private void spell() {
        if (length == 0) {
            for (int at = start; at < end; at++) {
                letters[length++] = folded(text[at]);
            }
        }
    }

    private byte capitals(boolean all) {
        if (all) {
            return isFigure(text[start]) && isFigure(text[end - 1]) ? FIGURE : ALL_CAPITALS;
        }
        return Alphabet.countsAsCapital(text[start]) ? CAPITALISED : NO_CAPITAL;
    }

    private char letterAt(int at) {
        char letter = folded(text[at]);
        return letter == NOT_OF_A_WORD && text[at] == '&' && isLetter(at + 1) ? '&' : letter;
    }

    private boolean isAbbreviation() {
        return text[start + 1] == '.'
                && isLetter(start)
                && isLetter(start + 2)
                && Alphabet.code(text[start + 3]) == Alphabet.NONE;
    }

    private boolean isPossessive(int at) {
        return (text[at] == '\'' || text[at] == '\u2019')
                && (text[at + 1] == 's' || text[at + 1] == 'S')
                && Alphabet.code(text[at + 2]) == Alphabet.NONE;
    }

    private boolean isLetter(int at) {
        return Character.isLetter(text[at]);
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** The letter or figure in lower case; {@link #NOT_OF_A_WORD} for anything else. */
    private static char folded(char c) {
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NOT_OF_A_WORD;
    }
}
