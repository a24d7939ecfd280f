package newsreel.topics;

/**
 * Cuts text into words: runs of letters and digits. A possessive s is dropped, the dots of an abbreviation as well
 * ({@code U.S.} is {@code US}), and an ampersand between letters belongs to its word ({@code S&P}). Not thread-safe.
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

    private final char[] text;
    private final int size;
    private final char[] letters = new char[MAX_LENGTH];
    private int length;
    private int hash;
    private int start;
    private int end;
    private int capitals;
    private int next;

    WordReader(String text) {
        this(text, new char[text.length()]);
    }

    /** @param kept as long as the text or longer; it is this reader's until the end of the text */
    WordReader(String text, char[] kept) {
        this.text = kept;
        this.size = text.length();
        text.getChars(0, size, kept, 0);
    }

    /** Moves to the next word; false at the end of the text. */
    boolean read() {
        while (next < size && !isWordCharacter(text[next])) {
            next++;
        }
        if (next >= size) {
            return false;
        }
        clear();
        if (isAbbreviation()) {
            readAbbreviation();
        } else {
            readWord();
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

    Vocabulary.Word in(Vocabulary vocabulary) {
        return vocabulary.word(letters, length, hash);
    }

    /** The word in lower case. */
    @Override
    public String toString() {
        return new String(letters, 0, length);
    }

    private void clear() {
        start = next;
        length = 0;
        hash = 0;
        capitals = 0;
    }

    private void readWord() {
        while (next < size) {
            char letter = folded(text[next]);
            if (letter == NOT_OF_A_WORD) {
                if (!isInnerAmpersand()) {
                    break;
                }
                letter = '&';
            }
            take(text[next++], letter);
        }
        end = next;
        if (isPossessive()) {
            next += 2;
        }
    }

    private void readAbbreviation() {
        while (next < size && isLetter(next) && isDot(next + 1)) {
            take(text[next], folded(text[next]));
            next += 2;
        }
        if (next < size && isLetter(next) && !isWordCharacterAt(next + 1)) {
            take(text[next], folded(text[next]));
            next++;
        }
        end = next;
        if (isPossessive()) {
            next += 2;
        }
    }

    private void take(char c, char letter) {
        if (countsAsCapital(c)) {
            capitals++;
        }
        if (length < MAX_LENGTH) {
            letters[length++] = letter;
            hash = 31 * hash + letter;
        } else {
            capitals = 0;
        }
    }

    private boolean isAbbreviation() {
        return isDot(next + 1)
                && isLetter(next)
                && next + 2 < size
                && isLetter(next + 2)
                && !isWordCharacterAt(next + 3);
    }

    private boolean isInnerAmpersand() {
        return text[next] == '&' && next > start && next + 1 < size && isLetter(next + 1);
    }

    private boolean isPossessive() {
        return next + 1 < size
                && (text[next] == '\'' || text[next] == '\u2019')
                && (text[next + 1] == 's' || text[next + 1] == 'S')
                && !isWordCharacterAt(next + 2);
    }

    private boolean isDot(int at) {
        return at < size && text[at] == '.';
    }

    private boolean isLetter(int at) {
        return Character.isLetter(text[at]);
    }

    private boolean isWordCharacterAt(int at) {
        return at < size && isWordCharacter(text[at]);
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordCharacter(char c) {
        return folded(c) != NOT_OF_A_WORD;
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
