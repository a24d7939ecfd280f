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
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !wrapping.continues(lines.get(i - 1), lines.get(i))) {
                add(lines, from, i, paragraphs);
                from = i;
            }
        }
        return paragraphs;
    }

    /** A line that is a paragraph by itself costs no copy. */
    private static void add(List<Line> lines, int from, int to, List<String> paragraphs) {
        String first = lines.get(from).text();
        if (to - from > 1) {
            paragraphs.add(joined(lines, from, to));
        } else if (!first.isEmpty()) {
            paragraphs.add(first);
        }
    }

    /** None of them is blank. */
    private static String joined(List<Line> lines, int from, int to) {
        String[] texts = new String[to - from];
        for (int i = from; i < to; i++) {
            texts[i - from] = lines.get(i).text();
        }
        return String.join(" ", texts);
    }
}
