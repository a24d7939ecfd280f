package newsreel.copy.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the teasers of other stories: cards of one shape, each a heading that links and a few words under it. A card alone
 * may be part of an article, and so may cards that stand in one.
 */
final class Teasers {
    private static final int FEWEST = 3;
    private static final int MOST_BLOCKS = 4;
    private static final int LONGEST_BLURB = 350;

    private final Outline outline;

    private Teasers(Outline outline) {
        this.outline = outline;
    }

    /** The indexes of the blocks in teasers. */
    static BitSet in(Outline outline) {
        return new Teasers(outline).find();
    }

    private BitSet find() {
        Map<String, List<Region>> cards = new HashMap<>();
        for (Region region : outline.regions()) {
            if (isCard(region) && !isOfAnArticle(region)) {
                cards.computeIfAbsent(shape(region), shape -> new ArrayList<>()).add(region);
            }
        }
        BitSet found = new BitSet();
        cards.values().stream()
                .filter(alike -> alike.size() >= FEWEST)
                .flatMap(List::stream)
                .forEach(card -> found.set(card.from, card.to()));
        return found;
    }

    private boolean isCard(Region region) {
        if (region.size() < 2 || region.size() > MOST_BLOCKS) {
            return false;
        }
        int headings = 0;
        int words = 0;
        for (Block block : outline.blocks().subList(region.from, region.to())) {
            boolean heading = block.kind() == Block.Kind.HEADING;
            if (heading && !block.allLinks()) {
                return false;
            }
            headings += heading ? 1 : 0;
            words += heading ? 0 : block.chars();
        }
        return headings == 1 && words <= LONGEST_BLURB;
    }

    /** Around the card itself: each may be an article element of its own. */
    private static boolean isOfAnArticle(Region card) {
        for (Region around = card.parent; around != null; around = around.parent) {
            if (around.is("article") && around.size() > card.size() || around.role == Role.BODY) {
                return true;
            }
        }
        return false;
    }

    private static String shape(Region region) {
        return region.depth + region.element.normalName() + "." + region.element.className();
    }
}
