package newsreel.numbers.words;

/**
 * How far the digits of one number go. Accepted, with the marks of English: {@code 1674.5}, {@code .25}, groups by comma
 * ({@code 1,674.5}), by Indian custom ({@code 12,34,567}), by a narrow or hard space ({@code 1 674}), and both marks with
 * spaces around them as tokenised copy has them ({@code 12 , 000}, {@code 4 ,560}, {@code 3 . 5}, {@code 3 .5}). Looks ahead a few characters at most,
 * so that any text costs time in proportion to its length.
 *
 * @param end where the number ends, exclusive
 * @param sort whether it is a number
 */
record DigitRun(int end, Sort sort) {
    /** What digits with their marks can be. */
    enum Sort {
        NUMBER,
        /** One number by the custom of another language, or several: what follows may decide. */
        DOUBTFUL,
        /** None: a version, or more than {@value #LONGEST} digits. */
        CODE
    }

    private static final int LONGEST = 30;
    private static final int GROUP = 4;
    private static final int MOST_BEFORE_SPACED_POINT = 3;
    private static final int MOST_INDIAN_GROUPS = 5;

    static DigitRun at(String text, int start, DigitMarks marks, boolean mayBeTokenised) {
        int whole = skipDigits(text, start);
        DigitRun foreign = mayBeTokenised && whole > start ? ForeignDigits.at(text, start, whole, marks) : null;
        return foreign == null ? own(text, start, whole, marks, mayBeTokenised) : foreign;
    }

    /**
     * Where the digits from {@code start} on end, if what stands after them can be no part of the same number, as after most: a mark
     * is one only before more digits. {@code start} where it may, or where they are too many.
     */
    static int plainEnd(char[] text, int start, DigitMarks marks) {
        int end = start;
        while (Tokenizer.isDigit(text[end])) {
            end++;
        }
        char after = text[end];
        char next = after == Cuttings.END ? Cuttings.END : text[end + 1];
        boolean spaced = after == ' ' && (next == marks.group() || next == marks.decimal());
        return spaced || Tokenizer.isDigit(next) || end - start > LONGEST ? start : end;
    }

    private static DigitRun own(String text, int start, int whole, DigitMarks marks, boolean mayBeTokenised) {
        int grouped = groups(text, start, whole, marks, mayBeTokenised);
        int end = mayBeTokenised && grouped > start && isSpacedPoint(text, grouped, marks.decimal())
                ? afterSpacedPoint(text, start, whole, grouped)
                : decimals(text, grouped, marks.decimal(), mayBeTokenised);
        boolean version = end > grouped && isDecimal(text, end, marks.decimal());
        while (version && isDecimal(text, end, marks.decimal())) {
            end = skipDigits(text, end + 1);
        }
        boolean none = version
                || end - start > LONGEST
                || marks.mixed() && grouped == whole && isThree(text, start, whole, end) && !isFinePercent(text, end);
        return new DigitRun(end, none ? Sort.CODE : Sort.NUMBER);
    }

    /** {@code 2,506%}: percentages in the thousands are round. */
    private static boolean isFinePercent(String text, int end) {
        int sign = charAt(text, end) == ' ' || isHardSpace(charAt(text, end)) ? end + 1 : end;
        return charAt(text, sign) == '%' && text.charAt(end - 1) != '0';
    }

    /** {@code 1,500}: a group or three decimals. */
    private static boolean isThree(String text, int start, int whole, int end) {
        return end - whole == GROUP && whole > start && whole - start < GROUP && text.charAt(start) != '0';
    }

    private static int groups(String text, int start, int whole, DigitMarks marks, boolean mayBeTokenised) {
        if (whole == start || whole - start > 3) {
            return whole;
        }
        int end = marks.pairs() ? pairs(text, start, whole, marks.group()) : whole;
        if (end > whole) {
            return end;
        }
        char mark = charAt(text, whole);
        if (mark == marks.group() || isHardSpace(mark)) {
            return sameGroups(text, whole, mark);
        }
        if (mark == ' ') {
            return mayBeTokenised && charAt(text, whole + 1) == marks.group()
                    ? tokenisedGroups(text, start, whole, marks.group())
                    : spacedGroups(text, start, whole, marks.spaces());
        }
        return whole;
    }

    static int sameGroups(String text, int whole, char mark) {
        int end = whole;
        while (charAt(text, end) == mark && isGroup(text, end + 1)) {
            end += 4;
        }
        return end;
    }

    /** Past the groups whose marks stand at {@code whole} with a space before them, or one on either side. */
    private static int tokenisedGroups(String text, int start, int whole, char group) {
        if (text.charAt(start) == '0') {
            return whole;
        }
        if (isGroup(text, whole + 2)) {
            return whole + 5;
        }
        int end = whole;
        while (isSpaced(text, end, group) && isGroup(text, end + 3)) {
            end += 6;
        }
        return end;
    }

    /**
     * Plain spaces group only round thousands and numbers of three groups, {@code 40 000} and {@code 1 234 567}, unless
     * the language has them for its mark; {@code 91 555 12 34} is dialled.
     */
    private static int spacedGroups(String text, int start, int whole, boolean custom) {
        if (!isGroup(text, whole + 1)) {
            return whole;
        }
        if (custom && text.charAt(start) != '0') {
            int end = sameGroups(text, whole, ' ');
            boolean dialled = charAt(text, end) == ' ' && digitAt(text, end + 1);
            return dialled ? whole : end;
        }
        boolean more = charAt(text, whole + 4) == ' ' && isGroup(text, whole + 5);
        return more || text.startsWith("000", whole + 1) ? sameGroups(text, whole, ' ') : whole;
    }

    private static int pairs(String text, int start, int whole, char group) {
        if (whole - start > 2) {
            return whole;
        }
        int end = whole;
        for (int groups = 0; groups < MOST_INDIAN_GROUPS && isPair(text, end, group); groups++) {
            end += 3;
        }
        return end > whole && charAt(text, end) == group && isGroup(text, end + 1) ? end + 4 : whole;
    }

    private static boolean isPair(String text, int at, char group) {
        return charAt(text, at) == group
                && digitAt(text, at + 1)
                && digitAt(text, at + 2)
                && charAt(text, at + 3) == group;
    }

    private static int decimals(String text, int grouped, char decimal, boolean mayBeTokenised) {
        if (isDecimal(text, grouped, decimal)) {
            return skipDigits(text, grouped + 1);
        }
        if (mayBeTokenised && isSpaced(text, grouped, decimal) && digitAt(text, grouped + 3)) {
            int end = skipDigits(text, grouped + 3);
            return isSpaced(text, end, decimal) && digitAt(text, end + 3) ? grouped : end;
        }
        return grouped;
    }

    private static boolean isSpacedPoint(String text, int at, char decimal) {
        return charAt(text, at) == ' ' && isDecimal(text, at + 1, decimal);
    }

    /** {@code 4 .5}, as copy has it that was cut before its points; but {@code 2 .22-calibre}, {@code in 2009 .5}. */
    private static int afterSpacedPoint(String text, int start, int whole, int grouped) {
        int end = skipDigits(text, grouped + 2);
        boolean one = whole - start <= MOST_BEFORE_SPACED_POINT
                && charAt(text, end) != '-'
                && !Character.isLetter(charAt(text, end));
        return one ? end : grouped;
    }

    private static boolean isSpaced(String text, int at, char mark) {
        return charAt(text, at) == ' ' && charAt(text, at + 1) == mark && charAt(text, at + 2) == ' ';
    }

    private static boolean isGroup(String text, int at) {
        return digitAt(text, at) && digitAt(text, at + 1) && digitAt(text, at + 2) && !digitAt(text, at + 3);
    }

    static boolean isHardSpace(char c) {
        return c == '\u202f' || c == '\u00a0' || c == '\u2009';
    }

    static boolean isDecimal(String text, int at, char decimal) {
        return charAt(text, at) == decimal && digitAt(text, at + 1);
    }

    private static boolean digitAt(String text, int at) {
        return Tokenizer.isDigit(charAt(text, at));
    }

    static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    static int skipDigits(String text, int at) {
        int end = at;
        while (digitAt(text, end)) {
            end++;
        }
        return end;
    }
}
