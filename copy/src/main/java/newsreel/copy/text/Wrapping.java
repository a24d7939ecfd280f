package newsreel.copy.text;

import java.util.List;

/**
 * How a text is wrapped: at what column its lines were broken, or not at all. A text is wrapped when lines of a usual
 * width break off in mid-sentence and go on in lower case; of a text that knows no capitals this tells nothing.
 *
 * @param column the widest of the lines that were broken; 0 when the text is not wrapped
 * @param indented whether paragraphs are told by an indent alone, without a blank line
 */
record Wrapping(int column, boolean indented) {
    /** Wire copy and mail wrap at 60 to 80 columns, some at 40; a line beyond 100 was not wrapped. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 100;

    /** How much further than the others a line wrapped by hand may reach. */
    private static final int RAGGED = 4;

    private static final Wrapping NONE = new Wrapping(0, false);

    static Wrapping of(List<Line> lines) {
        if (lines.stream().noneMatch(line -> Sentences.hasUpperCase(line.text()))) {
            return NONE;
        }
        int column = 0;
        boolean indented = false;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i - 1);
            if (line.width() >= NARROWEST && breaksOff(line, lines.get(i))) {
                column = Math.max(column, line.width());
            }
            indented |= !line.isBlank() && !line.isIndented() && lines.get(i).isIndented();
        }
        return new Wrapping(column, indented);
    }

    /** Whether {@code next} belongs to the same paragraph as the line before it. */
    boolean continues(Line line, Line next) {
        if (column == 0 || line.isBlank() || next.isBlank()) {
            return false;
        }
        return breaksOff(line, next) || (!next.isIndented() && isFull(line, next)) || isShortFirst(line, next);
    }

    /** A line that is no sentence's end, and goes on in lower case on a line that is indented no deeper. */
    private static boolean breaksOff(Line line, Line next) {
        return !line.isBlank()
                && !next.isBlank()
                && line.width() <= WIDEST
                && next.width() <= WIDEST
                && next.indent() <= line.indent()
                && !endsSentence(line)
                && goesOn(next.text().charAt(0));
    }

    private static boolean goesOn(char first) {
        return Character.isLowerCase(first) || first == '<' || first == '(' || first == '&';
    }

    /** Where each paragraph is indented, a flush line goes on from the line above, short as that may be: its dateline was cut off. */
    private boolean isShortFirst(Line line, Line next) {
        return indented
                && next.indent() == 0
                && line.width() <= column + RAGGED
                && !endsSentence(line)
                && !Sentences.isUpperCase(line.text());
    }

    private static boolean endsSentence(Line line) {
        return Sentences.ends(line.text()) && !Sentences.endsInAbbreviation(line.text());
    }

    /** The next line's first word would not have fitted, or hardly where the sentence goes on. */
    private boolean isFull(Line line, Line next) {
        int ragged = endsSentence(line) ? 0 : RAGGED;
        return line.width() <= column + RAGGED && line.width() + 1 + next.lengthOfFirstWord() + ragged > column;
    }
}
