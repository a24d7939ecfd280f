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

    private static final int ASCII = 128;
    private static final char NOT_OF_A_WORD = 0;
    private static final char[] FOLDED = foldedAscii();

    /** So many letters of eight bits fit in two longs. */
    private static final int MOST_PACKED = 16;

    private static final int PACKED_LETTER = 0xFF;

    /** They are part of no word, so that looking ahead from the last character asks for no length. */
    private static final int NULS_AFTER = 4;

    private char[] text;
    private int size;
    private int next;
    private int start;
    private int end;

    private final char[] letters = new char[MAX_LENGTH];
    private int length;
    private int capitals;
    private long head;
    private long tail;
    private int bits;

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
        while (next < size && folded(text[next]) == NOT_OF_A_WORD) {
            next++;
        }
        if (next >= size) {
            return false;
        }
        start = next;
        if (text[next + 1] == '.' && isAbbreviation()) {
            readAbbreviation();
        } else {
            readWord();
        }
        end = next;
        if (isPossessive()) {
            next += 2;
        }
        return true;
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
        if (capitals == length) {
            return isFigure(text[start]) && isFigure(text[end - 1]) ? FIGURE : ALL_CAPITALS;
        }
        return countsAsCapital(text[start]) ? CAPITALISED : NO_CAPITAL;
    }

    /** Whether {@link #head} and {@link #tail} say all of the word. */
    boolean isPacked() {
        return length <= MOST_PACKED && bits <= PACKED_LETTER;
    }

    /** The letters before the last eight, eight bits each. */
    long head() {
        return head;
    }

    /** The last eight letters, eight bits each. */
    long tail() {
        return tail;
    }

    /** The word in lower case. */
    char[] letters() {
        return Arrays.copyOf(letters, length);
    }

    /** The word in lower case. */
    @Override
    public String toString() {
        return new String(letters, 0, length);
    }

    private void readWord() {
        clear();
        char letter = letterAt(next);
        while (letter != NOT_OF_A_WORD) {
            take(text[next++], letter);
            letter = letterAt(next);
        }
    }

    private void readAbbreviation() {
        clear();
        while (isLetter(next) && text[next + 1] == '.') {
            take(text[next], folded(text[next]));
            next += 2;
        }
        if (isLetter(next) && folded(text[next + 1]) == NOT_OF_A_WORD) {
            take(text[next], folded(text[next]));
            next++;
        }
    }

    private void clear() {
        length = 0;
        capitals = 0;
        head = 0;
        tail = 0;
        bits = 0;
    }

    private void take(char c, char letter) {
        if (countsAsCapital(c)) {
            capitals++;
        }
        if (length < MAX_LENGTH) {
            letters[length++] = letter;
            head = head << 8 | tail >>> 56;
            tail = tail << 8 | letter;
            bits |= letter;
        } else {
            capitals = 0;
        }
    }

    private char letterAt(int at) {
        char letter = folded(text[at]);
        return letter == NOT_OF_A_WORD && text[at] == '&' && isLetter(at + 1) ? '&' : letter;
    }

    private boolean isAbbreviation() {
        return isLetter(next) && isLetter(next + 2) && folded(text[next + 3]) == NOT_OF_A_WORD;
    }

    private boolean isPossessive() {
        return (text[next] == '\'' || text[next] == '\u2019')
                && (text[next + 1] == 's' || text[next + 1] == 'S')
                && folded(text[next + 2]) == NOT_OF_A_WORD;
    }

    private boolean isLetter(int at) {
        return Character.isLetter(text[at]);
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** Figures and the ampersand do, so that {@code 3G} and {@code S&P} are all capitals. */
    private static boolean countsAsCapital(char c) {
        return c < ASCII ? c < 'a' : Character.isUpperCase(c);
    }

    /** The letter or figure in lower case; {@link #NOT_OF_A_WORD} for anything else. */
    private static char folded(char c) {
        if (c < ASCII) {
            return FOLDED[c];
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NOT_OF_A_WORD;
    }

    private static char[] foldedAscii() {
        char[] folded = new char[ASCII];
        for (char c = 0; c < ASCII; c++) {
            folded[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NOT_OF_A_WORD;
        }
        return folded;
    }
}
