package newsreel.numbers.reading;

import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells digits that are no amount by what touches them: {@code COVID-19}, {@code 5G}, {@code in her 80s}, references in brackets. */
final class DigitShapes {
    /** It parts two clauses, glued or not: {@code in recent years—26 cases}. */
    private static final char LONG_DASH = '\u2014';

    private static final Traits NUMERALS = Traits.of(Trait.MINUS, Trait.CARDINAL, Trait.TENS, Trait.SCALE);

    private DigitShapes() {}

    /** Whether the digits at {@code i} touch letters or signs before them that make them part of a word. */
    static boolean isGluedBefore(Tokens tokens, int i) {
        if (!tokens.isNumber(i) || !tokens.isGlued(i)) {
            return false;
        }
        if (tokens.isWord(i - 1)) {
            return true;
        }
        char c = tokens.symbol(i - 1);
        if (c == '#' || c == '@' || c == '_' || c == '\\' || c == '=' || c == '&') {
            return !isComparison(tokens, i - 1);
        }
        if (c == '+'
                && tokens.isGlued(i - 1)
                && tokens.isNumber(i - 2)
                && tokens.isGlued(i - 2)
                && tokens.isWord(i - 3)) {
            return true;
        }
        if (c == '/' || c == '.' || c == ':') {
            return tokens.isGlued(i - 1)
                    && (tokens.isNumber(i - 2)
                            || tokens.isCode(i - 2)
                            || c == '/' && tokens.isWord(i - 2) && tokens.length(i - 2) < 3);
        }
        return c != LONG_DASH && tokens.isHyphen(i - 1) && tokens.isGlued(i - 1) && isNameBeforeHyphen(tokens, i - 2);
    }

    /** {@code <}, {@code >=}: a sign that bounds the number after it. */
    static boolean isComparison(Tokens tokens, int i) {
        int sign = tokens.isSymbol(i, '=') && tokens.isGlued(i) ? i - 1 : i;
        return tokens.isSymbol(sign, '<') || tokens.isSymbol(sign, '>');
    }

    private static boolean isNameBeforeHyphen(Tokens tokens, int i) {
        if (tokens.isCode(i)) {
            return true;
        }
        if (!tokens.isWord(i)
                || tokens.isGlued(i) && tokens.isNumber(i - 1)
                || tokens.word(i).isAny(NUMERALS)) {
            return false;
        }
        boolean initial = tokens.isUpper(i) && tokens.length(i) == 1 && !tokens.opens(i);
        return initial || !tokens.is(i, Trait.PREFIX);
    }

    /** Whether letters touch the end of the digits, so that they are no number: {@code 5G}, {@code 4x4}, {@code 10-K}. */
    static boolean isGluedAfter(Tokens tokens, int last) {
        if (isDottedOn(tokens, last)) {
            return true;
        }
        boolean form = tokens.isHyphen(last + 1) && tokens.isUpper(last + 2) && tokens.length(last + 2) == 1;
        return form && tokens.isGlued(last + 1) && tokens.isNumber(last)
                || tokens.isWord(last + 1) && tokens.isGlued(last + 1) && tokens.isNumber(last);
    }

    /** {@code 12.05.23} where a dot groups: more digits after a dot that touches both. */
    private static boolean isDottedOn(Tokens tokens, int last) {
        int next = last + 2;
        return tokens.isNumber(last)
                && tokens.isSymbol(last + 1, '.')
                && tokens.isGlued(last + 1)
                && tokens.isGlued(next)
                && !tokens.isWord(next)
                && tokens.symbol(next) == 0;
    }

    /** {@code in her 80s}; with an apostrophe it is a date. */
    static boolean isDecade(Tokens tokens, int i) {
        return tokens.isNumber(i)
                && tokens.length(i) == 2
                && tokens.last(i) == '0'
                && tokens.isEnding(i + 1)
                && tokens.isGlued(i + 1)
                && (tokens.isWord(i - 1) || tokens.isGlued(i));
    }

    /** The token after what is glued to {@code last}: the rest of a name. */
    static int afterGlued(Tokens tokens, int last) {
        int next = last + 1;
        while (tokens.isGlued(next)
                && (isAlphanumeric(tokens, next) || tokens.isHyphen(next) && isAlphanumeric(tokens, next + 1))) {
            next++;
        }
        return next;
    }

    private static boolean isAlphanumeric(Tokens tokens, int i) {
        return tokens.isWord(i) || tokens.isNumber(i) || tokens.isCode(i);
    }

    /** A reference in brackets: {@code the study found (24).}, {@code (10, 11)}; not {@code (500 ml)}. */
    static boolean isNote(Tokens tokens, Mention mention) {
        if (mention.unit() != null
                || !mention.numeral().isDigits()
                || !mention.numeral().isWholeWithin(0, 999)
                || mention.numeral().first() != mention.first()) {
            return false;
        }
        char before = tokens.symbol(mention.first() - 1);
        char after = tokens.symbol(mention.last() + 1);
        boolean opened = before == '(' || before == '[';
        boolean closed = after == ')' || after == ']';
        boolean tie = after == '/' && tokens.isNumber(mention.last() + 2) && tokens.symbol(mention.last() + 3) == ')';
        return opened && (closed || tie || after == ',' && isListed(tokens, mention.last() + 2))
                || closed && before == ',' && tokens.isNumber(mention.first() - 2);
    }

    private static boolean isListed(Tokens tokens, int next) {
        char after = tokens.symbol(next + 1);
        return tokens.isNumber(next) && (after == ')' || after == ',');
    }
}
