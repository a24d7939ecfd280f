package newsreel.copy.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the blocks of a page that are the article's text. */
final class BodyFinder {
    private static final int LEAST_BODY = 100;
    private static final int EDGE = 4;

    private final Outline outline;
    private final BitSet struckOut;
    private final Measures measures;
    private final int title;

    private BodyFinder(Outline outline, int title, BitSet struckOut) {
        this.outline = outline;
        this.struckOut = struckOut;
        this.measures = new Measures(outline.blocks(), struckOut);
        this.title = title;
    }

    /**
     * The article's blocks, as the page shows them.
     *
     * @param title index of the block that is the article's title; -1 when none is
     */
    static List<Block> find(Outline outline, int title, Optional<ClaimedBody> claimed) {
        BitSet struckOut = Asides.in(outline);
        struckOut.or(Teasers.in(outline));
        BodyFinder finder = new BodyFinder(outline, title, struckOut);
        List<Block> found = finder.find(claimed);
        if (asksForConsent(found)) {
            struckOut.or(ConsentText.in(outline, title));
            finder = new BodyFinder(outline, title, struckOut);
            found = finder.find(claimed);
        }
        return Prose.of(found) >= LEAST_BODY ? found : better(found, finder.inAll(claimed));
    }

    /** A dialog that was taken for the article, or with it, is its beginning or end. */
    private static boolean asksForConsent(List<Block> found) {
        for (int i = 0; i < found.size(); i++) {
            boolean atEdge = i < EDGE || i >= found.size() - EDGE;
            if (atEdge && Notices.shared().isConsent(found.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** Next to nothing is left only where asides were mistaken for such. */
    private List<Block> inAll(Optional<ClaimedBody> claimed) {
        BitSet sure = Asides.standingIn(outline);
        sure.or(ConsentText.in(outline, title));
        return struckOut.equals(sure) ? List.of() : new BodyFinder(outline, title, sure).find(claimed);
    }

    private static List<Block> better(List<Block> found, List<Block> other) {
        return Prose.of(other) > Prose.of(found) * 3 ? other : found;
    }

    private List<Block> find(Optional<ClaimedBody> claimed) {
        RootFinder roots = new RootFinder(outline, struckOut, measures, title);
        return claimed.flatMap(roots::holding)
                .or(roots::find)
                .map(this::blocksOf)
                .orElse(List.of());
    }

    private List<Block> blocksOf(Region root) {
        BitSet foreign = new ForeignParts(outline, measures).in(root);
        List<Block> blocks = new ArrayList<>();
        for (int i = start(root); i < root.to(); i++) {
            if (!struckOut.get(i) && !foreign.get(i)) {
                blocks.add(outline.blocks().get(i));
            }
        }
        return blocks;
    }

    /** An article starts after its title, if its title stands in it. */
    private int start(Region root) {
        boolean inside = root.from <= title && title < root.to();
        return inside && measures.prose(title + 1, root.to()) * 2 > measures.prose(root) ? title + 1 : root.from;
    }
}
