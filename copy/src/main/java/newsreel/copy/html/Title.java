package newsreel.copy.html;

import java.util.List;

/** An article's title, to be found again among a page's blocks. */
final class Title {
    private static final double ALIKE = 0.7;
    private static final int LONGEST_BELOW = 60;

    private final String text;
    private final Words words;

    /** @param text null when the page has none: then no block is it */
    Title(String text) {
        this.text = text == null ? "" : text;
        this.words = Words.of(this.text);
    }

    String text() {
        return text;
    }

    /** Index of the block that is the title: the main heading that says it, else another block; -1 if none does. */
    int placeIn(List<Block> blocks) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            double likeness = likeness(blocks.get(i));
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }

    boolean is(Block block) {
        return likeness(block) > 0;
    }

    private double likeness(Block block) {
        boolean linkElsewhere = block.kind() != Block.Kind.HEADING && block.mostlyLinks();
        String line = firstLine(block.text());
        int length = line.length();
        if (linkElsewhere || length > text.length() * 2 + 20 || length * 3 < text.length()) {
            return 0;
        }
        double likeness = isInHeading(block) ? 1 : words.likeness(line, ALIKE);
        return likeness == 0 ? 0 : likeness + rank(block);
    }

    /** Pages that are laid out by breaks have the date in the line below the title, and the section in that above. */
    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 || text.length() - end > LONGEST_BELOW ? text : text.substring(0, end);
    }

    /** Whether the block is a main heading that holds it, with a kicker before it or a line below. */
    private boolean isInHeading(Block block) {
        if (block.kind() != Block.Kind.HEADING
                || !block.region().is("h1")
                || text.length() * 2 < block.text().length()) {
            return false;
        }
        return block.text().endsWith(text) || block.text().startsWith(text);
    }

    private static double rank(Block block) {
        if (block.kind() != Block.Kind.HEADING) {
            return 0.2;
        }
        return block.region().is("h1") ? 1 : 0.5;
    }
}
