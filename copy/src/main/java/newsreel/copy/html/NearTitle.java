package newsreel.copy.html;

import java.util.ArrayList;
import java.util.List;

/** The short lines around an article's title, from just above it down to its first paragraph. */
final class NearTitle {
    private static final int ABOVE = 2;
    private static final int BELOW = 10;
    private static final int LONGEST = 120;
    private static final int LONGEST_LINE = 60;

    /** A sentence may stand between the title and the line that says by whom it is. */
    private static final int DECK = 1;

    private NearTitle() {}

    /** @param title index of the block that is the title; -1 when none is */
    static List<Block> linesOf(Outline outline, int title) {
        List<Block> lines = new ArrayList<>();
        if (title < 0) {
            return lines;
        }
        List<Block> blocks = outline.blocks();
        int paragraphs = 0;
        for (int i = title + 1; i < blocks.size() && i <= title + BELOW && paragraphs <= DECK; i++) {
            Block block = blocks.get(i);
            paragraphs += Prose.of(block) > LONGEST_LINE ? 1 : 0;
            if (block.text().length() <= LONGEST) {
                lines.add(block);
            }
        }
        lines.addAll(blocks.subList(Math.max(0, title - ABOVE), title));
        return lines;
    }
}
