package newsreel.numbers.words;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A text cut into words, digit runs and symbols, in parallel arrays: an article has a thousand of them, and an object for
 * each would cost more than reading it. Every index outside the text is answered as an unknown word, so that rules can
 * look left and right without asking where the text ends.
 */
public final class Tokens {
    static final byte WORD = 0;
    static final byte NUMBER = 1;
    /** Digits that are no number: versions, telephone numbers, numbers too long to mean anything. */
    static final byte CODE = 2;

    static final byte SYMBOL = 3;
    /** Digits that are one number or several. */
    static final byte DOUBTFUL = 4;

    private static final int MOST_FIGURES = 9;
    static final byte SPACED = 1;
    static final byte CAPITAL = 2;
    static final byte DOTTED = 4;
    static final byte BREAK = 8;
    static final byte UPPER = 16;

    private final String text;
    private final DigitMarks marks;
    private int size;
    private int[] starts;
    private int[] ends;
    private byte[] shapes;
    private byte[] flags;
    private Word[] words;

    Tokens(String text, DigitMarks marks) {
        this.text = text;
        this.marks = marks;
        int expected = text.length() / 4 + 16;
        starts = new int[expected];
        ends = new int[expected];
        shapes = new byte[expected];
        flags = new byte[expected];
        words = new Word[expected];
    }

    void add(byte shape, int start, int end, Word word, byte flag) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        shapes[size] = shape;
        words[size] = word;
        flags[size++] = flag;
    }

    private void grow() {
        int larger = size * 2;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        shapes = Arrays.copyOf(shapes, larger);
        flags = Arrays.copyOf(flags, larger);
        words = Arrays.copyOf(words, larger);
    }

    /** The text that was cut. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** Whether the text has a token at {@code i}. */
    public boolean has(int i) {
        return i >= 0 && i < size;
    }

    /** The UTF-16 offset of the token's first character. */
    public int start(int i) {
        return starts[i];
    }

    /** The UTF-16 offset after the token's last character. */
    public int end(int i) {
        return ends[i];
    }

    /** The word of the vocabulary at {@code i}; {@link Word#UNKNOWN} for others and outside the text. */
    public Word word(int i) {
        return has(i) ? words[i] : Word.UNKNOWN;
    }

    /** Whether the word at {@code i} has the trait. */
    public boolean is(int i, Trait trait) {
        return has(i) && words[i].is(trait);
    }

    /** Whether letters stand at {@code i}. */
    public boolean isWord(int i) {
        return has(i) && shapes[i] == WORD;
    }

    /** Whether the digits of a number stand at {@code i}. */
    public boolean isNumber(int i) {
        return has(i) && shapes[i] == NUMBER;
    }

    /** Whether digits stand at {@code i} that are one number by the custom of another language, or several: {@code 3,5}. */
    public boolean isDoubtful(int i) {
        return has(i) && shapes[i] == DOUBTFUL;
    }

    /** Whether digits that are no number stand at {@code i}: a version, or more than a number has. */
    public boolean isCode(int i) {
        return has(i) && shapes[i] == CODE;
    }

    /** Whether a symbol, of that character, stands at {@code i}. */
    public boolean isSymbol(int i, char c) {
        return has(i) && shapes[i] == SYMBOL && text.charAt(starts[i]) == c;
    }

    /** The character of the symbol at {@code i}; 0 when there is none. */
    public char symbol(int i) {
        return has(i) && shapes[i] == SYMBOL ? text.charAt(starts[i]) : 0;
    }

    /** Whether an apostrophe, straight or curved, stands at {@code i}. */
    public boolean isApostrophe(int i) {
        return Characters.isApostrophe(symbol(i));
    }

    /** Whether {@code i} follows the token before it without a space. */
    public boolean isGlued(int i) {
        return i > 0 && has(i) && (flags[i] & SPACED) == 0;
    }

    /** Whether the word at {@code i} begins with a capital. */
    public boolean isCapital(int i) {
        return has(i) && (flags[i] & CAPITAL) != 0;
    }

    /** Whether the word begins and ends in a capital: {@code MW}, {@code I}, {@code U.S.}. */
    public boolean isUpper(int i) {
        return has(i) && (flags[i] & UPPER) != 0;
    }

    /** Whether the word at {@code i} is an abbreviation with dots: {@code U.S.}. */
    public boolean isDotted(int i) {
        return has(i) && (flags[i] & DOTTED) != 0;
    }

    /** Whether a paragraph begins at {@code i}. */
    public boolean isBreak(int i) {
        return !has(i) || i == 0 || (flags[i] & BREAK) != 0;
    }

    /** How many characters the token at {@code i} has. */
    public int length(int i) {
        return ends[i] - starts[i];
    }

    /** The first character of the token at {@code i}. */
    public char first(int i) {
        return text.charAt(starts[i]);
    }

    /** The last character of the token at {@code i}. */
    public char last(int i) {
        return text.charAt(ends[i] - 1);
    }

    /** The value of a number of at most nine plain figures; -1 for any other token. */
    public int figures(int i) {
        if (!isNumber(i) || ends[i] - starts[i] > MOST_FIGURES) {
            return -1;
        }
        int value = 0;
        for (int at = starts[i]; at < ends[i]; at++) {
            char c = text.charAt(at);
            if (!Tokenizer.isDigit(c)) {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }

    /** The number that the digits at {@code i} spell. */
    public BigDecimal number(int i) {
        return marks.value(text, starts[i], ends[i]);
    }

    /** Whether the number at {@code i} has a mark that groups its digits. */
    public boolean isGrouped(int i) {
        for (int at = starts[i]; at < ends[i]; at++) {
            if (text.charAt(at) == marks.group()) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code i} is that letter alone, which is given in lower case. */
    public boolean isLetter(int i, char letter) {
        return isWord(i) && length(i) == 1 && Characters.fold(first(i)) == letter;
    }

    /** Whether {@code i} is the ending that decades and possessives take, in lower case: {@code 1990s}, {@code Boeing's}. */
    public boolean isEnding(int i) {
        return is(i, Trait.ENDING) && !isCapital(i);
    }

    /** Whether the text goes on with exactly that from {@code i} on. */
    public boolean startsWith(int i, String exact) {
        return text.startsWith(exact, starts[i]);
    }

    /** Whether the text of the tokens {@code first} to {@code last} is exactly that, case and all. */
    public boolean spells(int first, int last, String exact) {
        return ends[last] - starts[first] == exact.length() && text.startsWith(exact, starts[first]);
    }

    /** The token at {@code i} as the text spells it. */
    public String string(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Whether a hyphen or dash joins {@code i - 1} and {@code i + 1}: glued on both sides, or spaced on both as tokenised copy has it. */
    public boolean isHyphen(int i) {
        char c = symbol(i);
        return (c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014' || c == '\u2212')
                && has(i + 1)
                && isGlued(i) == isGlued(i + 1);
    }

    /** The token after {@code or more}, {@code or fewer} or {@code or so} at {@code i}; {@code i} when none of them is there. */
    public int afterBound(int i) {
        boolean bound = is(i, Trait.OR) && (is(i + 1, Trait.MORE) || is(i + 1, Trait.SO)) && !isBreak(i);
        return bound ? i + 2 : i;
    }

    /** The token after the word at {@code i} that may stand before what is counted: {@code d'euros}; {@code i} when none stands there. */
    public int afterPartitive(int i) {
        return is(i, Trait.PARTITIVE) && !isBreak(i) ? i + 1 : i;
    }

    /** The token before the number at {@code first}, and before an article that leads it: {@code hasta los 41.000}. */
    public int beforeNumber(int first) {
        boolean article = is(first - 1, Trait.NUMBER_ARTICLE) && !is(first - 1, Trait.TO) && !isBreak(first);
        return article ? first - 2 : first - 1;
    }

    /** Whether a sentence or clause ends at {@code i}. */
    public boolean isStop(int i) {
        char c = symbol(i);
        return !has(i) || c == '.' || c == ';' || c == '?' || c == '!' || c == ':';
    }

    /** Whether no sentence or clause ends from {@code first} on, before {@code end}. */
    public boolean isOneClause(int first, int end) {
        for (int i = first; i < end; i++) {
            if (isStop(i) || isBreak(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word at {@code i} begins a sentence. */
    public boolean opens(int i) {
        if (isBreak(i)) {
            return true;
        }
        char before = symbol(i - 1);
        if (before == '"' || before == '\u201c' || before == '\u2018' || before == '(') {
            return isBreak(i - 1) || isStop(i - 2);
        }
        return before != 0 && isStop(i - 1);
    }
}
