package newsreel.numbers.words;

/**
 * Cuts a text into {@link Tokens} in one pass, looking each word up as its characters go by. Words are runs of letters,
 * abbreviations keep their dots ({@code U.S.}, {@code m.p.h.}), words that the vocabulary has so their apostrophe, after which the
 * next stands apart ({@code d'euros}, {@code all'1,3%}), digit runs are whole numbers ({@code 1,674.5}), and every
 * other visible character is a symbol. Letters and digits that touch are separate tokens without a space between.
 */
final class Tokenizer {
    private final Vocabulary vocabulary;
    private final CompoundWords compounds;
    private final DigitMarks marks;
    private final char decimal;
    private final String text;
    private final Cuttings cut;
    private final char[] chars;
    private final int length;
    private int at;
    /** Where a token begins that no space parts from the one before. */
    private int edge;

    private int paragraph;

    private Tokenizer(Vocabulary vocabulary, String text, DigitMarks marks) {
        this.vocabulary = vocabulary;
        this.compounds = vocabulary.compounds();
        this.marks = marks;
        this.decimal = marks.decimal();
        this.text = text;
        this.length = text.length();
        this.cut = Cuttings.of(text, vocabulary.table());
        this.chars = cut.chars();
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
        return cut.tokens(text, marks);
    }

    private void symbolOrDecimal() {
        if (chars[at] == decimal && opensDecimal()) {
            digits();
        } else {
            add(Tokens.SYMBOL, at + 1, vocabulary.sign(chars, at));
        }
    }

    private void space() {
        if (at + 1 < length && isSpace(chars[at + 1])) {
            spaces();
        } else {
            at++;
        }
    }

    /** Two ends of lines part paragraphs. */
    private void spaces() {
        int lines = 0;
        while (at < length && isSpace(chars[at])) {
            lines += chars[at++] == '\n' ? 1 : 0;
        }
        paragraph |= lines > 1 ? Tokens.BREAK : 0;
    }

    private void digits() {
        int plain = DigitRun.plainEnd(chars, at, marks);
        if (plain > at) {
            add(Tokens.NUMBER, plain, shortNumber(plain));
        } else {
            markedDigits();
        }
    }

    private void markedDigits() {
        boolean spacesGroup = at == edge && cut.endsIn(Trait.SPACED_MONEY) && cut.endsInCapital();
        DigitRun run = DigitRun.at(text, at, spacesGroup ? marks.withSpaces() : marks, !cut.endsIn(Trait.MONTH));
        add(shape(run), run.end(), shortNumber(run.end()));
    }

    private static int shape(DigitRun run) {
        return switch (run.sort()) {
            case NUMBER -> Tokens.NUMBER;
            case DOUBTFUL -> Tokens.DOUBTFUL;
            case CODE -> Tokens.CODE;
        };
    }

    /** The vocabulary has the few numbers that are parts of names: the 500 of an index, the 11 of 9/11. */
    private int shortNumber(int end) {
        return end - at > 4 ? Word.UNKNOWN.id : vocabulary.find(chars, at, end);
    }

    private boolean opensDecimal() {
        return at + 1 < length
                && isDigit(chars[at + 1])
                && (at == 0 || !Character.isLetterOrDigit(chars[at - 1]) && chars[at - 1] != decimal);
    }

    /** Most of a text is words of a few letters with one space after each: these are run through without a look at anything else. */
    private void word() {
        long key = 0;
        int end = at;
        while (true) {
            int rank = Characters.rank(chars[end]);
            if (rank != 0) {
                key = LetterWords.next(key, rank);
                end++;
                continue;
            }
            int letters = end - at;
            if (letters == 0 && !isLetter(chars[end])) {
                return;
            }
            if (letters > LetterWords.LONGEST || letters == 0 || !endsPlainly(end, letters)) {
                word(end, letters <= LetterWords.LONGEST ? key : 0);
                return;
            }
            addPlain(end, known(vocabulary.find(key), end));
            if (chars[end] != ' ') {
                return;
            }
            at = ++end;
            key = 0;
        }
    }

    /** Whether the letters before are all of a word: a dot may be part of an abbreviation only after one of them. */
    private boolean endsPlainly(int end, int letters) {
        return Characters.endsWord(chars[end]) && (letters > 1 || chars[end] != '.');
    }

    /** Adds a word of ASCII letters. */
    private void addPlain(int end, int word) {
        int capital = Characters.capital(chars[at]);
        int upper = capital & Characters.capital(chars[end - 1]);
        add(Tokens.WORD | capital * Tokens.CAPITAL | upper * Tokens.UPPER, end, word);
    }

    /** Adds the word of which the first letters are those up to {@code end}, with its dots or its power. */
    private void word(int end, long key) {
        int last = afterLetters(end);
        if (last - at == 1 && isDottedLetter(last)) {
            abbreviation();
        } else if (last == end && isElision(last, key)) {
            addWord(last + 1, vocabulary.elided(key), 0);
            edge = -1;
        } else if (!isPower(last) || !power(last + 1)) {
            boolean known = last == end && key != 0;
            int word = known ? vocabulary.find(key) : vocabulary.find(chars, at, last);
            addWord(last, known(word, last), 0);
        }
    }

    /** Whether the word has lost its last vowel to the apostrophe there, and another word or a number follows: {@code d'euros}. */
    private boolean isElision(int apostrophe, long key) {
        return apostrophe < length
                && Characters.isApostrophe(chars[apostrophe])
                && (apostrophe + 1 == length || Character.isLetterOrDigit(chars[apostrophe + 1]))
                && vocabulary.elided(key) != Word.UNKNOWN.id;
    }

    /** The word, or what the letters up to {@code end} are made of where the vocabulary does not list them. */
    private int known(int listed, int end) {
        boolean made = listed == Word.UNKNOWN.id && compounds != CompoundWords.NONE;
        return made ? cut.made(compounds.find(chars, at, end)) : listed;
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
        int power = vocabulary.find(chars, at, end);
        if (power != Word.UNKNOWN.id) {
            addWord(end, power, 0);
        }
        return power != Word.UNKNOWN.id;
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
        addWord(end, vocabulary.find(chars, at, end), Tokens.DOTTED);
    }

    /** Whether a 2 or 3 ends the word, as in {@code km2}. */
    private boolean isPower(int end) {
        return end < length
                && (chars[end] == '2' || chars[end] == '3')
                && end - at <= 4
                && (end + 1 == length || !Character.isLetterOrDigit(chars[end + 1]));
    }

    private void addWord(int end, int word, int dotted) {
        int capital = dotted;
        if (Characters.isUpper(chars[at])) {
            boolean upper = dotted != 0 || Characters.isUpper(chars[end - 1]);
            capital |= upper ? Tokens.CAPITAL | Tokens.UPPER : Tokens.CAPITAL;
        }
        add(Tokens.WORD | capital, end, word);
    }

    private void add(int mark, int end, int word) {
        cut.add(at, end, word, mark | paragraph | (at == edge ? 0 : Tokens.SPACED));
        at = end;
        edge = end;
        paragraph = 0;
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
