package newsreel.numbers.reading;

import newsreel.numbers.words.Tokens;

/** Passes by digits that are no amount: telephone numbers, tallies, list markers, and those that are part of a word. */
public final class CodeReader implements DigitReader {
    private static final int FEWEST_DIALLED = 8;
    private static final int MOST_DIALLED = 15;
    private static final int LONGEST_GAP = 4;
    private static final int PAIRS = 5;
    /** How long a number is that is dialled at once after the code of its town: 06 4567890. */
    private static final int LOCAL = 6;

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        int code = tokens.isNumber(i) ? afterCode(tokens, i) : 0;
        if (code > 0) {
            return NoNumber.before(code);
        }
        boolean part =
                place.numeral() != null && (DigitShapes.isGluedBefore(tokens, i) || DigitShapes.isDecade(tokens, i));
        return part
                ? NoNumber.before(DigitShapes.afterGlued(tokens, place.numeral().last()))
                : null;
    }

    /** The token after a telephone number, a tally or a list marker at {@code i}; 0 when there is none. */
    private static int afterCode(Tokens tokens, int i) {
        int code = codeEnd(tokens, i);
        return code > 0 ? code + 1 : isListMarker(tokens, i) ? i + 1 : 0;
    }

    /** Three numbers and more joined by hyphens, or three digits and four: telephone numbers, tallies, account numbers. */
    private static int codeEnd(Tokens tokens, int i) {
        if (isPadded(tokens, i)) {
            return lastOfGroups(tokens, i);
        }
        int dialled = abroad(tokens, i);
        if (dialled > 0) {
            return dialled;
        }
        int line = telephone(tokens, i);
        if (line > 0) {
            return line;
        }
        if (isDocket(tokens, i)) {
            return i + 4;
        }
        int last = i;
        int parts = 1;
        while (tokens.isHyphen(last + 1) && tokens.isGlued(last + 1) && tokens.isNumber(last + 2)) {
            last += 2;
            parts++;
        }
        boolean telephone = parts == 2
                && (!tokens.isWord(last + 1) || tokens.first(last) == '0')
                && tokens.length(i) == 3
                && tokens.length(last) == 4
                && tokens.symbol(last + 1) != '%';
        return parts > 2 || telephone ? last : -1;
    }

    /** {@code 020 7946 0018}, {@code 0171-555-0142}, {@code 01 4020 5050}: a number that begins with a nought is dialled, or names something. */
    private static boolean isPadded(Tokens tokens, int i) {
        boolean nought = tokens.length(i) > 1 && tokens.first(i) == '0' && tokens.figures(i) > 0;
        return nought
                && (tokens.length(i) > 2
                        || isGroup(tokens, i + 1) && (isGroup(tokens, i + 2) || tokens.length(i + 1) >= LOCAL)
                        || isPairs(tokens, i));
    }

    /** {@code 01 23 45 67 89}. */
    private static boolean isPairs(Tokens tokens, int i) {
        for (int pair = i + 1; pair < i + PAIRS; pair++) {
            if (!isPair(tokens, pair)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(Tokens tokens, int i) {
        return tokens.figures(i) >= 0 && tokens.length(i) == 2 && !tokens.isBreak(i);
    }

    private static int lastOfGroups(Tokens tokens, int i) {
        int last = tokens.isSymbol(i - 1, '(') && tokens.isSymbol(i + 1, ')') ? i + 1 : i;
        boolean pairs = isPairs(tokens, i) || tokens.length(i) > 2 && opensPairs(tokens, last + 1);
        for (int next = afterJoint(tokens, last);
                isGroup(tokens, next) || pairs && isPair(tokens, next);
                next = afterJoint(tokens, next)) {
            last = next;
        }
        return last;
    }

    /** {@code 030 / 123 45 67}, {@code 020-674 70 00}: a line or hyphen, and several groups with one of two figures among them. */
    private static boolean opensPairs(Tokens tokens, int joint) {
        boolean joined = tokens.isHyphen(joint) || tokens.isSymbol(joint, '/') || tokens.isSymbol(joint - 1, ')');
        int first = tokens.figures(joint) >= 0 ? joint : joint + 1;
        return joined
                && tokens.figures(first) >= 0
                && tokens.length(first) > 1
                && isPair(tokens, first + 1)
                && isPair(tokens, first + 2);
    }

    /** The token after {@code i}, past a hyphen or a line. */
    private static int afterJoint(Tokens tokens, int i) {
        return tokens.isSymbol(i + 1, '/') ? i + 2 : afterHyphen(tokens, i);
    }

    /** The token after {@code i}, past a hyphen. */
    private static int afterHyphen(Tokens tokens, int i) {
        return tokens.isHyphen(i + 1) ? i + 2 : i + 1;
    }

    private static boolean isGroup(Tokens tokens, int i) {
        return tokens.figures(i) >= 0 && tokens.length(i) > 2 && !tokens.isBreak(i);
    }

    /** {@code +44 20 7946 0018}: groups of digits after a plus that touches them; -1 when they are too few to be dialled. */
    private static int abroad(Tokens tokens, int i) {
        if (!tokens.isSymbol(i - 1, '+') || !tokens.isGlued(i) || tokens.figures(i) < 0) {
            return -1;
        }
        int last = i;
        int digits = tokens.length(i);
        int next = afterGroup(tokens, last);
        while (digits < MOST_DIALLED && tokens.figures(next) >= 0 && !tokens.isBreak(next)) {
            digits += tokens.length(next);
            last = next;
            next = afterGroup(tokens, last);
        }
        return digits >= FEWEST_DIALLED ? last : -1;
    }

    private static int afterGroup(Tokens tokens, int last) {
        int next = last + 1;
        while (next < last + LONGEST_GAP
                && (tokens.isSymbol(next, '(') || tokens.isSymbol(next, ')') || tokens.isHyphen(next))) {
            next++;
        }
        return next;
    }

    /** {@code 24-cv-1187}: two letters between the year and the number of a case; but {@code 6-ft-5}. */
    private static boolean isDocket(Tokens tokens, int i) {
        return tokens.isHyphen(i + 1)
                && tokens.isWord(i + 2)
                && tokens.length(i + 2) == 2
                && tokens.isHyphen(i + 3)
                && isGroup(tokens, i + 4)
                && tokens.isGlued(i + 4)
                && tokens.isGlued(i + 2);
    }

    /** {@code (212) 555-0187}, {@code 800 555 0119}: where its last part is; -1 when it is none. */
    private static int telephone(Tokens tokens, int i) {
        if (tokens.length(i) != 3) {
            return -1;
        }
        int exchange = tokens.isSymbol(i - 1, '(') && tokens.isSymbol(i + 1, ')') ? i + 2 : i + 1;
        if (!tokens.isNumber(exchange) || tokens.length(exchange) != 3) {
            return -1;
        }
        int line = afterHyphen(tokens, exchange);
        return tokens.isNumber(line) && tokens.length(line) == 4 ? line : -1;
    }

    /** {@code 1.} or {@code 2)} at the beginning of a paragraph. */
    private static boolean isListMarker(Tokens tokens, int i) {
        if (!tokens.isBreak(i) || tokens.length(i) > 2) {
            return false;
        }
        char after = tokens.symbol(i + 1);
        return (after == ')' || after == '.' && !tokens.isGlued(i + 2) && tokens.has(i + 2)) && tokens.isGlued(i + 1);
    }
}
