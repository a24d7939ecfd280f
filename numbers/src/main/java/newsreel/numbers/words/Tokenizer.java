package newsreel.numbers.words;

/**
 * Cuts a text into {@link Tokens} in one pass, looking each word up as its characters go by. Words are runs of letters,
 * abbreviations keep their dots ({@code U.S.}, {@code m.p.h.}), words that the vocabulary has so their apostrophe, after which the
 * next stands apart ({@code d'euros}, {@code all'1,3%}), digit runs are whole numbers ({@code 1,674.5}), and every
 * other visible character is a symbol. Letters and digits that touch are separate tokens without a space between.
 */
final class Tokenizer {
    private static final int LONGEST_KEPT = 1 << 16;

    /** A thread cuts one text at a time, and the characters of the one before are of no use to it. */
    private static final ThreadLocal<char[]> KEPT = ThreadLocal.withInitial(() -> new char[LONGEST_KEPT]);

    private final Vocabulary vocabulary;
    private final CompoundWords compounds;
    private final DigitMarks marks;
    private final char decimal;
    private final String text;
    private final char[] chars;
    private final int length;
    private final Tokens tokens;
    private int at;
    private boolean spaced;
    private boolean paragraph;

    private Tokenizer(Vocabulary vocabulary, String text, DigitMarks marks) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.length = text.length();
        this.chars = length <= LONGEST_KEPT ? KEPT.get() : new char[length];
        text.getChars(0, length, chars, 0);
        this.compounds = vocabulary.compounds();
        this.marks = marks;
        this.decimal = marks.decimal();
        this.tokens = new Tokens(text, marks);
    }

    static Tokens tokenize(Vocabulary vocabulary, String text, DigitMarks marks) {
        return new Tokenizer(vocabulary, text, marks).run();
    }

    private Tokens run() {
        while (at < length) {
            switch (Characters.kind(chars[at])) {
                case Characters.LETTER -> word();
                case Characters.SPACE -> space();
                case Characters.DIGIT -> digits();
                default -> symbolOrDecimal();
            }
        }
        return tokens;
    }

    private void symbolOrDecimal() {
        if (chars[at] == decimal && opensDecimal()) {
            digits();
        } else {
            symbol();
        }
    }

    private void space() {
        int lines = chars[at++] == '\n' ? 1 : 0;
        while (at < length && isSpace(chars[at])) {
            lines += chars[at++] == '\n' ? 1 : 0;
        }
        spaced = true;
        paragraph |= lines > 1;
    }

    private void digits() {
        int last = tokens.size() - 1;
        boolean afterMonth = tokens.is(last, Trait.MONTH);
        boolean spacesGroup = !spaced && tokens.is(last, Trait.SPACED_MONEY) && tokens.isCapital(last);
        DigitRun run = DigitRun.at(text, at, spacesGroup ? marks.withSpaces() : marks, !afterMonth);
        add(shape(run), run.end(), shortNumber(run.end()), false);
    }

    private static byte shape(DigitRun run) {
        return switch (run.sort()) {
            case NUMBER -> Tokens.NUMBER;
            case DOUBTFUL -> Tokens.DOUBTFUL;
            case CODE -> Tokens.CODE;
        };
    }

    /** The vocabulary has the few numbers that are parts of names: the 500 of an index, the 11 of 9/11. */
    private Word shortNumber(int end) {
        return end - at > 4 ? Word.UNKNOWN : vocabulary.find(chars, at, end);
    }

    private boolean opensDecimal() {
        return at + 1 < length
                && isDigit(chars[at + 1])
                && (at == 0 || !Character.isLetterOrDigit(chars[at - 1]) && chars[at - 1] != decimal);
    }

    private void word() {
        long key = 0;
        int end = at;
        while (end < length) {
            int rank = Characters.rank(chars[end]);
            if (rank == 0) {
                break;
            }
            key = LetterWords.next(key, rank);
            end++;
        }
        boolean few = end - at <= LetterWords.LONGEST;
        if (few && end > at && end < length && chars[end] == ' ') {
            add(Tokens.WORD, end, known(vocabulary.find(key), end), false);
        } else {
            word(end, few ? key : 0);
        }
    }

    /** Adds the word of which the first letters are those up to {@code end}, with its dots or its power. */
    private void word(int end, long key) {
        int last = afterLetters(end);
        if (last - at == 1 && isDottedLetter(last)) {
            abbreviation();
        } else if (last == end && isElision(last, key)) {
            add(Tokens.WORD, last + 1, vocabulary.elided(key), false);
            spaced = true;
        } else if (!isPower(last) || !power(last + 1)) {
            boolean known = last == end && key != 0;
            Word word = known ? vocabulary.find(key) : vocabulary.find(chars, at, last);
            add(Tokens.WORD, last, known(word, last), false);
        }
    }

    /** Whether the word has lost its last vowel to the apostrophe there, and another word or a number follows: {@code d'euros}. */
    private boolean isElision(int apostrophe, long key) {
        return apostrophe < length
                && Characters.isApostrophe(chars[apostrophe])
                && (apostrophe + 1 == length || Character.isLetterOrDigit(chars[apostrophe + 1]))
                && vocabulary.elided(key) != Word.UNKNOWN;
    }

    /** The word, or what the letters up to {@code end} are made of where the vocabulary does not list them. */
    private Word known(Word listed, int end) {
        boolean made = listed == Word.UNKNOWN && compounds != CompoundWords.NONE;
        return made ? compounds.find(chars, at, end) : listed;
    }

    /** Past letters of any alphabet. */
    private int afterLetters(int from) {
        int end = from;
        while (end < length && isLetter(chars[end])) {
            end++;
        }
        return end;
    }

    /** Adds the word with its power, if the vocabulary has it: {@code km2}. */
    private boolean power(int end) {
        Word power = vocabulary.find(chars, at, end);
        if (power != Word.UNKNOWN) {
            add(Tokens.WORD, end, power, false);
        }
        return power != Word.UNKNOWN;
    }

    /** Whether a dot and a single letter follow, as in {@code a.m.}. */
    private boolean isDottedLetter(int dot) {
        return dot + 1 < length
                && chars[dot] == '.'
                && isLetter(chars[dot + 1])
                && (dot + 2 >= length || !isLetter(chars[dot + 2]));
    }

    private void abbreviation() {
        int end = at + 1;
        while (isDottedLetter(end)) {
            end += 2;
        }
        if (end < length && chars[end] == '.' && end + 1 < length && chars[end + 1] != '.') {
            end++;
        } else if (end + 1 == length && chars[end] == '.') {
            end++;
        }
        add(Tokens.WORD, end, vocabulary.find(chars, at, end), true);
    }

    /** Whether a 2 or 3 ends the word, as in {@code km2}. */
    private boolean isPower(int end) {
        return end < length
                && (chars[end] == '2' || chars[end] == '3')
                && end - at <= 4
                && (end + 1 == length || !Character.isLetterOrDigit(chars[end + 1]));
    }

    private void symbol() {
        add(Tokens.SYMBOL, at + 1, vocabulary.find(chars, at, at + 1), false);
    }

    private void add(byte shape, int end, Word word, boolean dotted) {
        tokens.add(shape, at, end, word, flags(shape, end, dotted));
        at = end;
        spaced = false;
        paragraph = false;
    }

    private byte flags(byte shape, int end, boolean dotted) {
        int flags = (spaced ? Tokens.SPACED : 0) | (paragraph ? Tokens.BREAK : 0) | (dotted ? Tokens.DOTTED : 0);
        if (shape == Tokens.WORD && Characters.isUpper(chars[at])) {
            flags |= Tokens.CAPITAL;
            flags |= dotted || Characters.isUpper(chars[end - 1]) ? Tokens.UPPER : 0;
        }
        return (byte) flags;
    }

    private static boolean isLetter(char c) {
        return Characters.kind(c) == Characters.LETTER;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return Characters.kind(c) == Characters.SPACE;
    }
}
