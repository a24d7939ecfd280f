package newsreel.copy.html;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Strikes out what a page itself marks as not of the article, unless nearly all of the page's text stands there: names
 * of classes lie.
 */
final class Asides {
    private final Outline outline;
    private final Measures measures;

    /** How many blocks before each are a main heading. */
    private final int[] titlesBefore;

    private final int[] firstEndOfBody;

    private Asides(Outline outline) {
        this.outline = outline;
        this.measures = new Measures(outline.blocks(), new BitSet());
        this.titlesBefore = titlesBefore(outline.blocks());
        this.firstEndOfBody = firstEndOfBody();
    }

    /** The indexes of the blocks to strike out. */
    static BitSet in(Outline outline) {
        return new Asides(outline).find(Asides::isAside);
    }

    /** The indexes of the blocks that stand on every page, which are never of the article however little else there is. */
    static BitSet standingIn(Outline outline) {
        return new Asides(outline).find(role -> role == Role.STANDING);
    }

    private BitSet find(Predicate<Role> aside) {
        BitSet found = new BitSet();
        for (Region region : outline.regions()) {
            if (aside.test(region.role) && !carriesThePage(region) && !isAroundTheArticle(region)) {
                found.set(region.from, region.to());
            }
        }
        return found;
    }

    private static boolean isAside(Role role) {
        return role == Role.BOILERPLATE || role == Role.COMMENTS || role == Role.CAPTION || role == Role.STANDING;
    }

    private boolean carriesThePage(Region region) {
        boolean mayBeLong = region.role == Role.COMMENTS || region.role == Role.STANDING;
        return measures.prose(region) * 2 > measures.allProse() && (!mayBeLong || holdsTitle(region));
    }

    /** What holds a title and, by its own word, the article's text is the article, whatever its other names say. */
    private boolean isAroundTheArticle(Region region) {
        return holdsTitle(region) && firstEndOfBody[region.from] <= region.to();
    }

    private boolean holdsTitle(Region region) {
        return titlesBefore[region.to()] > titlesBefore[region.from];
    }

    private static int[] titlesBefore(List<Block> blocks) {
        int[] before = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            before[i + 1] = before[i] + (blocks.get(i).region().is("h1") ? 1 : 0);
        }
        return before;
    }

    /** For each block, where the first region ends that starts there or later and says that it is the article's text. */
    private int[] firstEndOfBody() {
        int[] ends = new int[outline.blocks().size() + 1];
        Arrays.fill(ends, Integer.MAX_VALUE);
        for (Region region : outline.regions()) {
            if (region.role == Role.BODY && measures.prose(region) > 0) {
                ends[region.from] = Math.min(ends[region.from], region.to());
            }
        }
        for (int i = ends.length - 2; i >= 0; i--) {
            ends[i] = Math.min(ends[i], ends[i + 1]);
        }
        return ends;
    }
}
