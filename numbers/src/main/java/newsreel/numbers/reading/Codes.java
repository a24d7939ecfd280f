package newsreel.numbers.reading;

import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells digits that are no amount by their shape: telephone numbers, {@code COVID-19}, {@code 5G}, {@code in her 80s}, references, list markers. */
public final class Codes {
    private static final Traits NUMERALS = Traits.of(Trait.MINUS, Trait.CARDINAL, Trait.TENS, Trait.SCALE);
    private final Tokens tokens;

    public Codes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the digits at {@code i} touch letters or signs before them that make them part of a word. */
    public boolean isGluedBefore(int i) {
        if (!tokens.isNumber(i) || !tokens.isGlued(i)) {
            return false;
        }
        if (tokens.isWord(i - 1)) {
            return true;
        }
        char c = tokens.symbol(i - 1);
        if (c == '#' || c == '@' || c == '_' || c == '\\' || c == '=' || c == '&') {
            return true;
        }
        if (c == '/' || c == '.' || c == ':') {
            return tokens.isGlued(i - 1)
                    && (tokens.isNumber(i - 2)
                            || tokens.isCode(i - 2)
                            || c == '/' && tokens.isWord(i - 2) && tokens.length(i - 2) < 3);
        }
        return tokens.isHyphen(i - 1) && tokens.isGlued(i - 1) && isNameBeforeHyphen(i - 2);
    }

    private boolean isNameBeforeHyphen(int i) {
        if (tokens.isCode(i)) {
            return true;
        }
        if (!tokens.isWord(i)
                || tokens.isGlued(i) && tokens.isNumber(i - 1)
                || tokens.word(i).isAny(NUMERALS)) {
            return false;
        }
        return !tokens.is(i, Trait.PREFIX);
    }

    /** Whether letters touch the end of the digits, so that they are no number: {@code 5G}, {@code 4x4}, {@code 10-K}. */
    public boolean isGluedAfter(int last) {
        boolean form = tokens.isHyphen(last + 1) && tokens.isUpper(last + 2) && tokens.length(last + 2) == 1;
        return form && tokens.isGlued(last + 1) && tokens.isNumber(last)
                || tokens.isWord(last + 1) && tokens.isGlued(last + 1) && tokens.isNumber(last);
    }

    /** A reference in brackets: {@code the study found (24).}, {@code (10, 11)}; not {@code (500 ml)}. */
    public boolean isNote(Mention mention) {
        if (mention.unit != null
                || !mention.numeral.isDigits()
                || !mention.numeral.isWholeWithin(0, 999)
                || mention.numeral.first() != mention.first) {
            return false;
        }
        char before = tokens.symbol(mention.first - 1);
        char after = tokens.symbol(mention.last + 1);
        boolean opened = before == '(' || before == '[';
        boolean closed = after == ')' || after == ']';
        return opened && (closed || after == ',' && isListed(mention.last + 2))
                || closed && before == ',' && tokens.isNumber(mention.first - 2);
    }

    private boolean isListed(int next) {
        char after = tokens.symbol(next + 1);
        return tokens.isNumber(next) && (after == ')' || after == ',');
    }

    /** {@code in her 80s}, {@code the '90s}. */
    public boolean isDecade(int i) {
        return tokens.isNumber(i)
                && tokens.length(i) == 2
                && tokens.last(i) == '0'
                && tokens.spells(i + 1, "s")
                && tokens.isGlued(i + 1)
                && (tokens.isWord(i - 1) || tokens.isGlued(i));
    }

    /** {@code 1.} or {@code 2)} at the beginning of a paragraph. */
    private boolean isListMarker(int i) {
        char after = tokens.symbol(i + 1);
        return tokens.isBreak(i)
                && tokens.length(i) <= 2
                && (after == ')' || after == '.' && !tokens.isGlued(i + 2) && tokens.has(i + 2))
                && tokens.isGlued(i + 1);
    }

    /** {@code (212) 555-0187}, {@code 800 555 0119}: where its last part is; -1 when it is none. */
    private int telephone(int i) {
        int exchange = tokens.isSymbol(i - 1, '(') && tokens.isSymbol(i + 1, ')') ? i + 2 : i + 1;
        if (tokens.length(i) != 3 || !tokens.isNumber(exchange) || tokens.length(exchange) != 3) {
            return -1;
        }
        int line = tokens.isHyphen(exchange + 1) ? exchange + 2 : exchange + 1;
        return tokens.isNumber(line) && tokens.length(line) == 4 ? line : -1;
    }

    /** The token after a telephone number, a tally or a list marker at {@code i}; 0 when there is none. */
    public int afterCode(int i) {
        int code = codeEnd(i);
        return code > 0 ? code + 1 : isListMarker(i) ? i + 1 : 0;
    }

    /** The token after what is glued to {@code last}: the rest of a name. */
    public int afterGlued(int last) {
        int next = last + 1;
        while (tokens.isGlued(next) && (isAlphanumeric(next) || tokens.isHyphen(next) && isAlphanumeric(next + 1))) {
            next++;
        }
        return next;
    }

    private boolean isAlphanumeric(int i) {
        return tokens.isWord(i) || tokens.isNumber(i) || tokens.isCode(i);
    }

    /** {@code 020 7946 0018}: a number that begins with a nought is dialled, or names something. */
    private boolean isPadded(int i) {
        return tokens.length(i) > 2 && tokens.first(i) == '0' && tokens.figures(i) > 0;
    }

    private int lastOfGroups(int i) {
        int last = i;
        while (tokens.figures(last + 1) >= 0 && tokens.length(last + 1) > 2 && !tokens.isBreak(last + 1)) {
            last++;
        }
        return last;
    }

    /** {@code 2:03.4}, as races are timed. */
    private boolean isLapTime(int i) {
        return tokens.isSymbol(i + 1, ':')
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && tokens.isNumber(i + 2)
                && tokens.figures(i + 2) < 0;
    }

    /** Three numbers and more joined by hyphens, or three digits and four: telephone numbers, tallies, account numbers. */
    private int codeEnd(int i) {
        if (isPadded(i)) {
            return lastOfGroups(i);
        }
        if (isLapTime(i)) {
            return i + 2;
        }
        int line = telephone(i);
        if (line > 0) {
            return line;
        }
        int last = i;
        int parts = 1;
        while (tokens.isHyphen(last + 1) && tokens.isGlued(last + 1) && tokens.isNumber(last + 2)) {
            last += 2;
            parts++;
        }
        boolean telephone = parts == 2
                && !tokens.isWord(last + 1)
                && tokens.length(i) == 3
                && tokens.length(last) == 4
                && tokens.symbol(last + 1) != '%';
        return parts > 2 || telephone ? last : -1;
    }
}
