package newsreel.copy.html;

import java.util.BitSet;
import java.util.List;

/** Finds dialogs that ask for consent by what they say, where nothing else tells: most of their sentences speak of cookies. */
final class ConsentText {
    private static final int SHORTEST = 60;

    private final Outline outline;
    private final int title;
    private final BitSet consenting = new BitSet();

    private ConsentText(Outline outline, int title) {
        this.outline = outline;
        this.title = title;
    }

    /**
     * The indexes of the blocks in such dialogs.
     *
     * @param title index of the block that is the article's title; -1 when none is
     */
    static BitSet in(Outline outline, int title) {
        List<Block> blocks = outline.blocks();
        if (title < 0 || Notices.shared().speaksOfSuch(blocks.get(title).text())) {
            return new BitSet();
        }
        return new ConsentText(outline, title).find();
    }

    private BitSet find() {
        List<Block> blocks = outline.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            consenting.set(
                    i,
                    blocks.get(i).chars() >= SHORTEST
                            && Notices.shared().isConsent(blocks.get(i).text()));
        }
        BitSet found = new BitSet();
        int next = consenting.nextSetBit(0);
        while (next >= 0) {
            Region dialog = around(blocks.get(next));
            boolean inTitle = holdsTitle(dialog);
            if (!inTitle && isMostlyConsent(dialog)) {
                found.set(dialog.from, dialog.to());
            }
            // The other blocks of a dialog would only ask for the same one again.
            next = consenting.nextSetBit(inTitle ? next + 1 : Math.max(next + 1, dialog.to()));
        }
        return found;
    }

    /** The largest region around a block that the title does not stand in. */
    private Region around(Block block) {
        Region region = block.region();
        while (region.parent != null && !holdsTitle(region.parent)) {
            region = region.parent;
        }
        return region;
    }

    private boolean holdsTitle(Region region) {
        return region.from <= title && title < region.to();
    }

    private boolean isMostlyConsent(Region region) {
        int consent = 0;
        int other = 0;
        for (int i = region.from; i < region.to(); i++) {
            int prose = Prose.of(outline.blocks().get(i));
            consent += consenting.get(i) ? prose : 0;
            other += consenting.get(i) ? 0 : prose;
        }
        return consent > other;
    }
}
