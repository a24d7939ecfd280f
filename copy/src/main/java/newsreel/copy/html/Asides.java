package newsreel.copy.html;

import java.util.BitSet;
import java.util.function.Predicate;

/**
 * Strikes out what a page itself marks as not of the article, unless nearly all of the page's text stands there: names
 * of classes lie.
 */
final class Asides {
    private final Outline outline;
    private final Measures measures;

    private Asides(Outline outline) {
        this.outline = outline;
        this.measures = new Measures(outline.blocks(), new BitSet());
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
        return holdsTitle(region)
                && outline.regions().stream()
                        .anyMatch(inner -> inner.role == Role.BODY && region.holds(inner) && measures.prose(inner) > 0);
    }

    private boolean holdsTitle(Region region) {
        return outline.blocks().subList(region.from, region.to()).stream()
                .anyMatch(block -> block.region().is("h1"));
    }
}
