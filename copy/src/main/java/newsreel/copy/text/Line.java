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

    /** Byte order mark, zero width space, word joiner and soft hyphen. */
    private static final String INVISIBLE = "\uFEFF\u200B\u2060\u00AD";

    /** The lines of a text, whatever Unicode ends them with. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isLineEnd(text.charAt(at))) {
                lines.add(ofLine(text.substring(start, at)));
                at += text.startsWith("\r\n", at) ? 1 : 0;
                start = at + 1;
            }
        }
        lines.add(ofLine(text.substring(start)));
        return lines;
    }

    private static Line ofLine(String line) {
        String text = fold(line);
        return text.isEmpty() ? BLANK : new Line(text, indentOf(line));
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

    String firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static int indentOf(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && indent < DEEPEST && isSpace(line.charAt(i)); i++) {
            indent += line.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }

    private static boolean isLineEnd(char c) {
        return c < ' ' ? c >= '\n' && c <= '\r' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Runs of white space become one space, other control characters and invisible marks go. */
    private static String fold(String line) {
        return isFolded(line) ? line : folded(line);
    }

    /** Most lines are as they should be, and cost no copy. */
    private static boolean isFolded(String line) {
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean plain = c == ' ' ? before != ' ' : c > ' ' && c < 0x7F || !isSpace(c) && isVisible(c);
            if (!plain) {
                return false;
            }
            before = c;
        }
        return line.isEmpty() || before != ' ';
    }

    private static boolean isVisible(char c) {
        return !Character.isISOControl(c) && INVISIBLE.indexOf(c) < 0;
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        boolean gap = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
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
