package newsreel.copy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits plain text into paragraphs. A blank line parts them, and so does an indented line (wire copy); in copy wrapped
 * at a fixed width the lines of a paragraph are joined again, in other copy each line is a paragraph of its own. White
 * space within a paragraph is folded, control characters and byte order marks are dropped. Thread-safe.
 */
public final class Paragraphs {
    private Paragraphs() {}

    /** The paragraphs of the text; none of a blank one. */
    public static List<String> of(String text) {
        List<Line> lines = Line.of(text);
        Wrapping wrapping = Wrapping.of(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        Line before = Line.BLANK;
        for (Line line : lines) {
            if (!wrapping.continues(before, line)) {
                add(paragraph, paragraphs);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.text());
            before = line;
        }
        add(paragraph, paragraphs);
        return paragraphs;
    }

    private static void add(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }
}
