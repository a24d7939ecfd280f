package newsreel.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits plain text into paragraphs. A blank line parts them, and so does an indented line (wire copy); lines wrapped at
 * a fixed width are joined again; long or very short single lines are paragraphs of their own. White space within a
 * paragraph is folded, control characters and byte order marks are dropped.
 */
final class Paragraphs {
    /** Wire copy and mail wrap at 60 to 80 columns; a line beyond this was not wrapped. */
    private static final int WIDEST_WRAPPED_LINE = 100;

    private static final int NARROWEST_WRAPPED_LINE = 40;

    private Paragraphs() {}

    static List<String> of(String text) {
        List<String> paragraphs = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : text.split("\\R|\u2029", -1)) {
            String folded = fold(line);
            if (folded.isEmpty() || (isIndented(line) && !block.isEmpty())) {
                addBlock(block, paragraphs);
            }
            if (!folded.isEmpty()) {
                block.add(folded);
            }
        }
        addBlock(block, paragraphs);
        return paragraphs;
    }

    private static void addBlock(List<String> block, List<String> paragraphs) {
        if (isWrapped(block)) {
            paragraphs.add(String.join(" ", block));
        } else {
            paragraphs.addAll(block);
        }
        block.clear();
    }

    private static boolean isWrapped(List<String> block) {
        return block.size() > 1
                && block.stream().allMatch(line -> line.length() <= WIDEST_WRAPPED_LINE)
                && block.subList(0, block.size() - 1).stream()
                        .allMatch(line -> line.length() >= NARROWEST_WRAPPED_LINE);
    }

    private static boolean isIndented(String line) {
        return line.startsWith("  ") || line.startsWith("\t");
    }

    /** Runs of white space become one space, other control characters go. */
    static String fold(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        boolean gap = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = folded.length() > 0;
            } else if (!Character.isISOControl(c) && c != '\uFEFF' && c != '\u200B') {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
