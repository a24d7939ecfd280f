package newsreel.numbers.words;

import java.math.BigDecimal;

/**
 * A text cut into words, digit runs and symbols, in parallel arrays: an article has a thousand of them, and an object for
 * each would cost more than reading it. Every index outside the text is answered as an unknown word, so that rules can
 * look left and right without asking where the text ends.
 */
public final class Tokens {
    static final int WORD = 0;
    static final int NUMBER = 1;
    /** Digits that are no number: versions, telephone numbers, numbers too long to mean anything. */
    static final int CODE = 2;

    static final int SYMBOL = 3;
    /** Digits that are one number or several. */
    static final int DOUBTFUL = 4;

    static final int SPACED = 1 << 3;
    static final int CAPITAL = 1 << 4;
    static final int DOTTED = 1 << 5;
    static final int BREAK = 1 << 6;
    static final int UPPER = 1 << 7;
    /** Above its shape and flags a mark has the number of the word. */
    static final int WORD_SHIFT = 8;

    private static final int SHAPE = 7;
    private static final int MOST_FIGURES = 9;

    private final String text;
    private final DigitMarks digits;
    /** Start and end of each token. */
    private final long[] spans;
    /** Word, flags and shape of each token. */
    private final int[] marks;

    private final Word[] listed;
    private final Word[] made;

    /**
     * @param spans as {@link #span} has them
     * @param listed the words of the vocabulary by their ids
     * @param made the words that the vocabulary does not list, whose ids go on from there
     */
    Tokens(String text, DigitMarks digits, long[] spans, int[] marks, Word[] listed, Word[] made) {
        this.text = text;
        this.digits = digits;
        this.spans = spans;
        this.marks = marks;
        this.listed = listed;
        this.made = made;
    }

    static long span(int start, int end) {
        return (long) start << Integer.SIZE | end;
    }

    /** The text that was cut. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return marks.length;
    }

    /** Whether the text has a token at {@code i}. */
    public boolean has(int i) {
        return i >= 0 && i < marks.length;
    }

    /**
     * The first token from {@code from} on that is one of those words, is digits of a number, or has no word and no letters;
     * {@link #size()} when there is none. Most tokens are none of these, and are passed by without another look.
     *
     * @param opening for each id of a word whether it is one of them; those made of others are asked as what they are like
     */
    public int nextOpening(int from, boolean[] opening) {
        int i = from;
        while (i < marks.length && !isOpening(marks[i], opening)) {
            i++;
        }
        return i;
    }

    /** The first token from {@code from} on, before {@code end}, that is one of the words; {@code end} when there is none. */
    public int next(int from, int end, WordSet words) {
        int i = from;
        while (i < end && !words.has(idOf(marks[i]))) {
            i++;
        }
        return i;
    }

    /** The number of its word among those that are listed, be it that of the word that it is like. */
    private int idOf(int mark) {
        int id = mark >>> WORD_SHIFT;
        return id < listed.length ? id : made[id - listed.length].id;
    }

    private boolean isOpening(int mark, boolean[] opening) {
        int shape = mark & SHAPE;
        boolean wordless = mark >>> WORD_SHIFT == Word.UNKNOWN.id;
        return shape != WORD && (wordless || shape == NUMBER) || opening[idOf(mark)];
    }

    /** The UTF-16 offset of the token's first character. */
    public int start(int i) {
        return (int) (spans[i] >>> Integer.SIZE);
    }

    /** The UTF-16 offset after the token's last character. */
    public int end(int i) {
        return (int) spans[i];
    }

    /** The word of the vocabulary at {@code i}; {@link Word#UNKNOWN} for others and outside the text. */
    public Word word(int i) {
        return has(i) ? wordOf(marks[i]) : Word.UNKNOWN;
    }

    private Word wordOf(int mark) {
        int id = mark >>> WORD_SHIFT;
        return id < listed.length ? listed[id] : made[id - listed.length];
    }

    /**
     * Whether the word at {@code i} has the trait. In one piece, though others say parts of it: rules ask so in a thousand places, and
     * the quick compiler puts calls of a few bytes into every one of them.
     */
    public boolean is(int i, Trait trait) {
        if (i < 0 || i >= marks.length) {
            return false;
        }
        int id = marks[i] >>> WORD_SHIFT;
        Word word = id < listed.length ? listed[id] : made[id - listed.length];
        return word.is(trait);
    }

    /** Whether letters stand at {@code i}. */
    public boolean isWord(int i) {
        return has(i) && (marks[i] & SHAPE) == WORD;
    }

    /** Whether the digits of a number stand at {@code i}. */
    public boolean isNumber(int i) {
        return has(i) && (marks[i] & SHAPE) == NUMBER;
    }

    /** Whether digits stand at {@code i} that are one number by the custom of another language, or several: {@code 3,5}. */
    public boolean isDoubtful(int i) {
        return has(i) && (marks[i] & SHAPE) == DOUBTFUL;
    }

    /** Whether digits that are no number stand at {@code i}: a version, or more than a number has. */
    public boolean isCode(int i) {
        return has(i) && (marks[i] & SHAPE) == CODE;
    }

    /** Whether a symbol, of that character, stands at {@code i}. */
    public boolean isSymbol(int i, char c) {
        return has(i) && (marks[i] & SHAPE) == SYMBOL && text.charAt(start(i)) == c;
    }

    /** The character of the symbol at {@code i}; 0 when there is none. */
    public char symbol(int i) {
        return has(i) && (marks[i] & SHAPE) == SYMBOL ? text.charAt(start(i)) : 0;
    }

    /** Whether an apostrophe, straight or curved, stands at {@code i}. */
    public boolean isApostrophe(int i) {
        return Characters.isApostrophe(symbol(i));
    }

    /** Whether {@code i} follows the token before it without a space. */
    public boolean isGlued(int i) {
        return i > 0 && has(i) && (marks[i] & SPACED) == 0;
    }

    /** Whether the word at {@code i} begins with a capital. */
    public boolean isCapital(int i) {
        return has(i) && (marks[i] & CAPITAL) != 0;
    }

    /** Whether the word begins and ends in a capital: {@code MW}, {@code I}, {@code U.S.}. */
    public boolean isUpper(int i) {
        return has(i) && (marks[i] & UPPER) != 0;
    }

    /** Whether the word at {@code i} is an abbreviation with dots: {@code U.S.}. */
    public boolean isDotted(int i) {
        return has(i) && (marks[i] & DOTTED) != 0;
    }

    /** Whether a paragraph begins at {@code i}. */
    public boolean isBreak(int i) {
        return !has(i) || i == 0 || (marks[i] & BREAK) != 0;
    }

    /** How many characters the token at {@code i} has; 0 outside the text. */
    public int length(int i) {
        long span = has(i) ? spans[i] : 0;
        return (int) span - (int) (span >>> Integer.SIZE);
    }

    /** The first character of the token at {@code i}. */
    public char first(int i) {
        return text.charAt(start(i));
    }

    /** The last character of the token at {@code i}. */
    public char last(int i) {
        return text.charAt(end(i) - 1);
    }

    /** The value of a number of at most nine plain figures; -1 for any other token. */
    public int figures(int i) {
        if (!isNumber(i) || length(i) > MOST_FIGURES) {
            return -1;
        }
        int value = 0;
        for (int at = start(i); at < end(i); at++) {
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
        return digits.value(text, start(i), end(i));
    }

    /** Whether the number at {@code i} has a mark that groups its digits. */
    public boolean isGrouped(int i) {
        for (int at = start(i); at < end(i); at++) {
            if (text.charAt(at) == digits.group()) {
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
        return text.startsWith(exact, start(i));
    }

    /** Whether the text of the tokens {@code first} to {@code last} is exactly that, case and all. */
    public boolean spells(int first, int last, String exact) {
        return end(last) - start(first) == exact.length() && text.startsWith(exact, start(first));
    }

    /** The token at {@code i} as the text spells it. */
    public String string(int i) {
        return text.substring(start(i), end(i));
    }

    /** Whether a hyphen or dash joins {@code i - 1} and {@code i + 1}: glued on both sides, or spaced on both as tokenised copy has it. */
    public boolean isHyphen(int i) {
        return isDash(i) && has(i + 1) && isGlued(i) == isGlued(i + 1);
    }

    /** Whether a hyphen or dash of any length stands at {@code i}, whatever it does there. */
    public boolean isDash(int i) {
        char c = symbol(i);
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014' || c == '\u2212';
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
