package newsreel.numbers.words;

/**
 * Digits as other languages write them, in copy that quotes them: {@code 1.250,50}, {@code 12'500.50}, {@code 12 500,50}. Groups
 * of three and one or two decimals after the other mark can be read in one way only. {@code 3,5} alone can be two numbers,
 * so it is left in doubt; it is never cut at its mark. {@code 0,683} groups nothing. {@code 22,24,26} can only be a list.
 */
final class ForeignDigits {
    private static final int GROUP = 4;

    private final String text;
    private final DigitMarks marks;

    private ForeignDigits(String text, DigitMarks marks) {
        this.text = text;
        this.marks = marks;
    }

    /** The run whose first digits end at {@code whole}; null when they are written as the language of the text has it. */
    static DigitRun at(String text, int start, int whole, DigitMarks marks) {
        return new ForeignDigits(text, marks).run(start, whole);
    }

    private DigitRun run(int start, int whole) {
        int grouped = whole - start > 3 ? whole : groups(whole);
        boolean nought = whole == start + 1 && text.charAt(start) == '0';
        int end = nought && DigitRun.isDecimal(text, whole, marks.group())
                ? DigitRun.skipDigits(text, whole + 1)
                : decimals(grouped);
        if (end == whole) {
            return null;
        }
        if (DigitRun.isDecimal(text, end, marks.group())) {
            return null;
        }
        if (DigitRun.isDecimal(text, end, marks.decimal())) {
            boolean apostrophe = Characters.isApostrophe(DigitRun.charAt(text, whole));
            return new DigitRun(
                    DigitRun.skipDigits(text, end + 1), apostrophe ? DigitRun.Sort.NUMBER : DigitRun.Sort.CODE);
        }
        return new DigitRun(end, grouped > whole || marks.mixed() ? DigitRun.Sort.NUMBER : DigitRun.Sort.DOUBTFUL);
    }

    /** The end of the groups of three that marks of another language part; {@code whole} when there are none. */
    private int groups(int whole) {
        char mark = DigitRun.charAt(text, whole);
        boolean apostrophe = Characters.isApostrophe(mark);
        if (!apostrophe && mark != marks.decimal() && mark != ' ' && !DigitRun.isHardSpace(mark)) {
            return whole;
        }
        int end = DigitRun.sameGroups(text, whole, mark);
        boolean several = mark == marks.decimal() && end == whole + 2 * GROUP;
        return apostrophe || several || decimals(end) > end ? end : whole;
    }

    /** The end of one or two decimals after the mark that groups in the language of the text. */
    private int decimals(int grouped) {
        if (!DigitRun.isDecimal(text, grouped, marks.group())) {
            return grouped;
        }
        int end = DigitRun.skipDigits(text, grouped + 1);
        return end - grouped < GROUP ? end : grouped;
    }
}
