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
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isLineEnd(text.charAt(at))) {
                lines.add(between(start, at, text));
                at += text.startsWith("\r\n", at) ? 1 : 0;
                start = at + 1;
            }
        }
        lines.add(between(start, text.length(), text));
        return lines;
    }

    /** One that is as it should be, but for its indent, is copied once. */
    private static Line between(int start, int end, String text) {
        int first = start;
        while (first < end && isSpace(text.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        String line = isFolded(text, first, last) ? text.substring(first, last) : folded(text, first, last);
        return line.isEmpty() ? BLANK : new Line(line, indentOf(text, start, first));
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

    /** Whether nothing of it is to be folded or dropped, as in most lines. */
    private static boolean isFolded(String text, int start, int end) {
        char before = ' ';
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = c == ' ' ? before != ' ' : c > ' ' && c < 0x7F || !isSpace(c) && isVisible(c);
            if (!plain) {
                return false;
            }
            before = c;
        }
        return true;
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
