package newsreel.numbers.words;

import java.util.Arrays;

/**
 * A text cut into words, digit runs and symbols, in parallel arrays: an article has a thousand of them, and an object for
 * each would cost more than reading it. Every index outside the text is answered as an unknown word, so that rules can
 * look left and right without asking where the text ends.
 */
public final class Tokens {
    public static final byte WORD = 0;
    public static final byte NUMBER = 1;
    /** Digits that are no number: versions, telephone numbers, numbers too long to mean anything. */
    public static final byte CODE = 2;

    public static final byte SYMBOL = 3;

    private static final byte SPACED = 1;
    private static final byte CAPITAL = 2;
    private static final byte DOTTED = 4;
    private static final byte BREAK = 8;
    private static final byte UPPER = 16;

    public final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private byte[] shapes;
    private byte[] flags;
    private Word[] words;

    public Tokens(String text) {
        this.text = text;
        int expected = text.length() / 4 + 16;
        starts = new int[expected];
        ends = new int[expected];
        shapes = new byte[expected];
        flags = new byte[expected];
        words = new Word[expected];
    }

    public void add(byte shape, int start, int end, Word word, boolean spaced, boolean paragraph, boolean dotted) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        shapes[size] = shape;
        words[size] = word;
        byte flag = 0;
        flag |= spaced ? SPACED : 0;
        flag |= paragraph ? BREAK : 0;
        flag |= dotted ? DOTTED : 0;
        if (shape == WORD && isUpper(text.charAt(start))) {
            flag |= CAPITAL;
            flag |= isUpper(text.charAt(end - 1)) || dotted ? UPPER : 0;
        }
        flags[size++] = flag;
    }

    private static boolean isUpper(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private void grow() {
        int larger = size * 2;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        shapes = Arrays.copyOf(shapes, larger);
        flags = Arrays.copyOf(flags, larger);
        words = Arrays.copyOf(words, larger);
    }

    public int size() {
        return size;
    }

    public boolean has(int i) {
        return i >= 0 && i < size;
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    /** The word of the vocabulary at {@code i}; {@link Word#UNKNOWN} for others and outside the text. */
    public Word word(int i) {
        return has(i) ? words[i] : Word.UNKNOWN;
    }

    public boolean is(int i, Trait trait) {
        return has(i) && words[i].is(trait);
    }

    public boolean isWord(int i) {
        return has(i) && shapes[i] == WORD;
    }

    public boolean isNumber(int i) {
        return has(i) && shapes[i] == NUMBER;
    }

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

    /** Whether {@code i} follows the token before it without a space. */
    public boolean isGlued(int i) {
        return i > 0 && has(i) && (flags[i] & SPACED) == 0;
    }

    public boolean isCapital(int i) {
        return has(i) && (flags[i] & CAPITAL) != 0;
    }

    /** Whether the word begins and ends in a capital: {@code MW}, {@code I}, {@code U.S.}. */
    public boolean isUpper(int i) {
        return has(i) && (flags[i] & UPPER) != 0;
    }

    public boolean isDotted(int i) {
        return has(i) && (flags[i] & DOTTED) != 0;
    }

    /** Whether a paragraph begins at {@code i}. */
    public boolean isBreak(int i) {
        return !has(i) || i == 0 || (flags[i] & BREAK) != 0;
    }

    public int length(int i) {
        return ends[i] - starts[i];
    }

    public char first(int i) {
        return text.charAt(starts[i]);
    }

    public char last(int i) {
        return text.charAt(ends[i] - 1);
    }

    /** The value of a number of at most nine plain figures; -1 for any other token. */
    public int figures(int i) {
        if (!isNumber(i) || length(i) > 9) {
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

    /** Whether {@code i} is that word, in any case. */
    public boolean says(int i, String word) {
        return has(i) && length(i) == word.length() && text.regionMatches(true, starts[i], word, 0, word.length());
    }

    /** Whether {@code i} is exactly that, case and all. */
    public boolean spells(int i, String exact) {
        return has(i) && length(i) == exact.length() && text.startsWith(exact, starts[i]);
    }

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
        boolean bound = is(i, Trait.OR) && (is(i + 1, Trait.MORE) || says(i + 1, "so")) && !isBreak(i);
        return bound ? i + 2 : i;
    }

    /** Whether a sentence or clause ends at {@code i}. */
    public boolean isStop(int i) {
        char c = symbol(i);
        return !has(i) || c == '.' || c == ';' || c == '?' || c == '!' || c == ':';
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
