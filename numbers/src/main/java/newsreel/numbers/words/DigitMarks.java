package newsreel.numbers.words;

import java.math.BigDecimal;

/**
 * How a language writes digits: {@code 1,674.5} in English, {@code 1.674,5} in German. Narrow and hard spaces group in any
 * language.
 *
 * @param decimal the mark before decimals
 * @param group the mark between groups of three digits
 * @param pairs whether that mark may also stand between pairs, by Indian custom: {@code 12,34,567}
 * @param spaces whether plain spaces group any digits, as in French: {@code 12 500}; else only such as can be nothing else
 * @param mixed whether copy may have the two marks the other way round, so that three digits after the decimal mark alone say
 *     nothing, and one or two after the other one are decimals: {@code 1,500} and {@code 17.35} in Spanish
 */
public record DigitMarks(char decimal, char group, boolean pairs, boolean spaces, boolean mixed) {
    private static final int OTHER_DECIMALS = 3;
    /** So many characters fit into a long, whatever they are. */
    private static final int LONGEST_LONG = 18;

    /** With marks that stand for one thing only. */
    public DigitMarks(char decimal, char group, boolean pairs, boolean spaces) {
        this(decimal, group, pairs, spaces, false);
    }

    /** With plain spaces only where they can do nothing but group. */
    public DigitMarks(char decimal, char group, boolean pairs) {
        this(decimal, group, pairs, false, false);
    }

    /** The same, where plain spaces group. */
    DigitMarks withSpaces() {
        return new DigitMarks(decimal, group, pairs, true);
    }

    /** The value of the digits between {@code start} and {@code end}, as {@link DigitRun#at} found them. */
    BigDecimal value(String text, int start, int end) {
        int point = point(text, start, end);
        if (end - start > LONGEST_LONG) {
            return new BigDecimal(plain(text, start, end, point));
        }
        long unscaled = 0;
        int scale = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Tokenizer.isDigit(c)) {
                unscaled = 10 * unscaled + c - '0';
                scale += point >= 0 && i > point ? 1 : 0;
            }
        }
        return BigDecimal.valueOf(unscaled, scale);
    }

    private static String plain(String text, int start, int end, int point) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Tokenizer.isDigit(c)) {
                digits.append(c);
            } else if (i == point) {
                digits.append('.');
            }
        }
        return digits.toString();
    }

    /** Where the decimals begin: at the other mark when fewer than three digits follow it, nowhere when a mark groups; -1. */
    private int point(String text, int start, int end) {
        int first = -1;
        int last = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean nought = i == start + 1 && text.charAt(start) == '0';
            if (c == group && (nought || i >= end - OTHER_DECIMALS)) {
                return i;
            }
            if (c == decimal) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first == last ? last : -1;
    }
}
