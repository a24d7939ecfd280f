package newsreel.numbers.plain;

/**
 * Digits of any script with the marks between them, as far as they may be one number, a date, a time, a range or a code.
 *
 * @param digits ASCII digits and marks, a character for each of the text: {@code . , '}, {@link #SPACE},
 *     {@link #HARD_SPACE}, the Arabic marks, and {@link #NO_MARK} for what stands in no number
 */
record Cluster(int start, int end, String digits) {
    static final char SPACE = ' ';
    static final char HARD_SPACE = '_';
    static final char ARABIC_DECIMAL = '\u066b';
    static final char ARABIC_GROUP = '\u066c';
    static final char NO_MARK = '#';

    private static final String JOINING = "/:-\u2010\u2011\u2012\u2013\u2014~\\_\u00b7\u060c=*^";
    private static final int GROUP = 3;

    /** The cluster that begins with the digit at {@code start}. */
    static Cluster at(String text, int start) {
        StringBuilder digits = new StringBuilder();
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (joins(text, end)) {
                digits.append(mark(c));
            } else {
                break;
            }
            end++;
        }
        return new Cluster(start, end, digits.toString());
    }

    static boolean isDigit(char c) {
        return c >= '0' && (c <= '9' || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER);
    }

    /** The mark in this record's letters; {@link #NO_MARK} for what is none. */
    static char mark(char c) {
        return switch (c) {
            case '.', '\uff0e' -> '.';
            case ',', '\uff0c' -> ',';
            case '\'', '\u2019', '\u02bc', '\u2018' -> '\'';
            case ' ' -> SPACE;
            case '\u00a0', '\u202f', '\u2009' -> HARD_SPACE;
            case ARABIC_DECIMAL, ARABIC_GROUP -> c;
            default -> NO_MARK;
        };
    }

    /** Between digits; a space only before three of them. */
    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        char mark = mark(c);
        if (mark == SPACE || mark == HARD_SPACE) {
            return digitsFrom(text, at + 1) == GROUP;
        }
        return (mark != NO_MARK || JOINING.indexOf(c) >= 0) && digitsFrom(text, at + 1) > 0;
    }

    private static int digitsFrom(String text, int from) {
        int end = from;
        while (end < text.length() && end <= from + GROUP && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }
}
