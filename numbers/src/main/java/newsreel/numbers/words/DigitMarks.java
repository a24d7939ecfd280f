package newsreel.numbers.words;

import java.math.BigDecimal;

/**
 * How a language writes digits: {@code 1,674.5} in English, {@code 1.674,5} in German. Narrow and hard spaces group in any
 * language.
 *
 * @param decimal the mark before decimals
 * @param group the mark between groups of three digits
 * @param pairs whether that mark may also stand between pairs, by Indian custom: {@code 12,34,567}
 */
public record DigitMarks(char decimal, char group, boolean pairs) {
    private static final int OTHER_DECIMALS = 3;

    /** The value of the digits between {@code start} and {@code end}, as {@link DigitRun#at} found them. */
    BigDecimal value(String text, int start, int end) {
        int point = point(text, start, end);
        char[] digits = new char[end - start];
        int n = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Tokenizer.isDigit(c)) {
                digits[n++] = c;
            } else if (i == point) {
                digits[n++] = '.';
            }
        }
        return new BigDecimal(digits, 0, n);
    }

    /** Where the decimals begin: at the other mark when fewer than three digits follow it, nowhere when a mark groups; -1. */
    private int point(String text, int start, int end) {
        int first = -1;
        int last = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == group && i >= end - OTHER_DECIMALS) {
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
