package newsreel.numbers.words;

import java.math.BigDecimal;

/**
 * How far the digits of one number go. Accepted: {@code 1674.5}, {@code .25}, groups by comma ({@code 1,674.5}), by
 * Indian custom ({@code 12,34,567}), by a narrow or hard space ({@code 1 674}), and both marks with spaces around them as
 * tokenised copy has them ({@code 12 , 000}, {@code 3 . 5}). Looks ahead a few characters at most, so that any text costs
 * time in proportion to its length.
 *
 * @param end where the number ends, exclusive
 * @param isNumber false for versions and for digits beyond {@value #LONGEST}
 */
public record DigitRun(int end, boolean isNumber) {
    private static final int LONGEST = 30;
    private static final int MOST_INDIAN_GROUPS = 5;

    public static DigitRun at(String text, int start, boolean mayBeTokenised) {
        int whole = skipDigits(text, start);
        int grouped = groups(text, start, whole, mayBeTokenised);
        int end = decimals(text, grouped, mayBeTokenised);
        boolean version = isDot(text, end) && digitAt(text, end + 1) && end > grouped;
        while (isDot(text, end) && digitAt(text, end + 1) && version) {
            end = skipDigits(text, end + 1);
        }
        return new DigitRun(end, !version && end - start <= LONGEST);
    }

    /** The value of the number at that token. */
    public static BigDecimal value(Tokens tokens, int i) {
        return value(tokens.text, tokens.start(i), tokens.end(i));
    }

    /** The value of the digits between {@code start} and {@code end}, as {@link #at} found them. */
    public static BigDecimal value(String text, int start, int end) {
        char[] digits = new char[end - start];
        int n = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Tokenizer.isDigit(c) || c == '.') {
                digits[n++] = c;
            }
        }
        return new BigDecimal(digits, 0, n);
    }

    private static int groups(String text, int start, int whole, boolean mayBeTokenised) {
        if (whole == start || whole - start > 3) {
            return whole;
        }
        int end = indian(text, start, whole);
        if (end > whole) {
            return end;
        }
        char mark = charAt(text, whole);
        if (mark == ',' || isHardSpace(mark)) {
            return sameGroups(text, whole, mark);
        }
        if (mark == ' ') {
            return mayBeTokenised && charAt(text, whole + 1) == ','
                    ? tokenisedGroups(text, start, whole)
                    : spacedGroups(text, whole);
        }
        return whole;
    }

    private static int sameGroups(String text, int whole, char mark) {
        int end = whole;
        while (charAt(text, end) == mark && isGroup(text, end + 1)) {
            end += 4;
        }
        return end;
    }

    private static int tokenisedGroups(String text, int start, int whole) {
        int end = whole;
        while (text.charAt(start) != '0' && text.startsWith(" , ", end) && isGroup(text, end + 3)) {
            end += 6;
        }
        return end;
    }

    /** Plain spaces group only round thousands and numbers of three groups: {@code 40 000}, {@code 1 234 567}. */
    private static int spacedGroups(String text, int whole) {
        if (!isGroup(text, whole + 1)) {
            return whole;
        }
        boolean more = charAt(text, whole + 4) == ' ' && isGroup(text, whole + 5);
        return more || text.startsWith("000", whole + 1) ? sameGroups(text, whole, ' ') : whole;
    }

    private static int indian(String text, int start, int whole) {
        if (whole - start > 2) {
            return whole;
        }
        int end = whole;
        for (int groups = 0; groups < MOST_INDIAN_GROUPS && isPair(text, end); groups++) {
            end += 3;
        }
        return end > whole && charAt(text, end) == ',' && isGroup(text, end + 1) ? end + 4 : whole;
    }

    private static boolean isPair(String text, int comma) {
        return charAt(text, comma) == ','
                && digitAt(text, comma + 1)
                && digitAt(text, comma + 2)
                && charAt(text, comma + 3) == ',';
    }

    private static int decimals(String text, int grouped, boolean mayBeTokenised) {
        if (isDot(text, grouped) && digitAt(text, grouped + 1)) {
            return skipDigits(text, grouped + 1);
        }
        if (mayBeTokenised && text.startsWith(" . ", grouped) && digitAt(text, grouped + 3)) {
            int end = skipDigits(text, grouped + 3);
            return text.startsWith(" . ", end) && digitAt(text, end + 3) ? grouped : end;
        }
        return grouped;
    }

    private static boolean isGroup(String text, int at) {
        return digitAt(text, at) && digitAt(text, at + 1) && digitAt(text, at + 2) && !digitAt(text, at + 3);
    }

    private static boolean isHardSpace(char c) {
        return c == '\u202f' || c == '\u00a0' || c == '\u2009';
    }

    private static boolean isDot(String text, int at) {
        return charAt(text, at) == '.';
    }

    private static boolean digitAt(String text, int at) {
        return Tokenizer.isDigit(charAt(text, at));
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static int skipDigits(String text, int at) {
        int end = at;
        while (digitAt(text, end)) {
            end++;
        }
        return end;
    }
}
