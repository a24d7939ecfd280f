package newsreel.copy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of plain text.
 *
 * @param text without what surrounds it, white space folded, control characters and byte order marks gone
 * @param indent how many columns it stands in; a tab counts for eight
 */
record Line(String text, int indent) {
    static final Line BLANK = new Line("", 0);
    private static final int TAB = 8;
    private static final int DEEPEST = 100;
    private static final int USUAL_LENGTH = 60;

    /** Byte order mark, zero width space, word joiner and soft hyphen. */
    private static final String INVISIBLE = "\uFEFF\u200B\u2060\u00AD";

    /** The lines of a text, whatever Unicode ends them with. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>(text.length() / USUAL_LENGTH + 1);
        for (int start = 0; start <= text.length(); ) {
            int first = endOfSpace(text, start);
            int plain = endOfPlain(text, first);
            int end = endOfLine(text, plain);
            String line = plain == end ? trimmed(text, first, end) : folded(text, first, end);
            lines.add(line.isEmpty() ? BLANK : new Line(line, indentOf(text, start, first)));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static int endOfSpace(String text, int start) {
        int end = start;
        while (end < text.length() && isSpace(text.charAt(end)) && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Up to there nothing is to be folded or dropped: in most lines, up to their end. */
    private static int endOfPlain(String text, int start) {
        char before = ' ';
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isPlain(c, before)) {
                return at;
            }
            before = c;
        }
        return text.length();
    }

    /** Two spaces are found by their bits: no processor guesses where the words of a line end. */
    private static boolean isPlain(char c, char before) {
        return c >= ' ' && c < 0x7F ? (c | before) != ' ' : !isSpace(c) && isVisible(c);
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What is plain ends in one space at the most. */
    private static String trimmed(String text, int first, int end) {
        return text.substring(first, end > first && text.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isIndented() {
        return indent > 1;
    }

    /** The columns that it reaches to. */
    int width() {
        return indent + text.length();
    }

    int lengthOfFirstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    private static int indentOf(String text, int start, int end) {
        int indent = 0;
        for (int i = start; i < end && indent < DEEPEST; i++) {
            indent += text.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }

    private static boolean isLineEnd(char c) {
        return c < ' ' ? c >= '\n' && c <= '\r' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isVisible(char c) {
        return !Character.isISOControl(c) && INVISIBLE.indexOf(c) < 0;
    }

    /** Runs of white space become one space, other control characters and invisible marks go. */
    private static String folded(String text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = folded.length() > 0;
            } else if (isVisible(c)) {
                if (gap) {
                    folded.append(' ');
                }
                folded.append(c);
                gap = false;
            }
        }
        return folded.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
