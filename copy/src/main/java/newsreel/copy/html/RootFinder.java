package newsreel.copy.html;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the region that holds the article's text. Running text speaks for the regions around it, the nearer the more;
 * the region most spoken for is then widened as long as what is gained is running text too.
 */
final class RootFinder {
    private static final int REACH = 4;
    private static final double PURE = 0.6;
    private static final double FAR = 1000;

    private final Outline outline;
    private final BitSet struckOut;
    private final Measures measures;
    private final int title;
    private final List<Region> articles;

    RootFinder(Outline outline, BitSet struckOut, Measures measures, int title) {
        this.outline = outline;
        this.struckOut = struckOut;
        this.measures = measures;
        this.title = title;
        this.articles = outline.regions().stream().filter(r -> r.is("article")).toList();
    }

    Optional<Region> find() {
        return votes().entrySet().stream()
                .max(Comparator.comparingDouble(vote -> vote.getValue() * weight(vote.getKey())))
                .map(vote -> widen(vote.getKey()));
    }

    /** The innermost region with nearly all that the page claims for its article; none when the page shows little of it. */
    Optional<Region> holding(ClaimedBody claimed) {
        int[] held = new int[outline.blocks().size() + 1];
        for (int i = 0; i < outline.blocks().size(); i++) {
            Block block = outline.blocks().get(i);
            held[i + 1] = held[i] + (claimed.holds(block) ? block.text().length() : 0);
        }
        int all = held[outline.blocks().size()];
        return outline.regions().stream()
                .filter(region -> (held[region.to()] - held[region.from]) * 10L > all * 9L)
                .reduce((outer, inner) -> inner)
                .filter(region -> all * 2 > claimed.length())
                .map(this::widen);
    }

    /** In the order in which they are first spoken for: of two that are equal, the same wins whenever the page is read. */
    private Map<Region, Double> votes() {
        Map<Region, Double> votes = new LinkedHashMap<>();
        for (int i = struckOut.nextClearBit(0); i < outline.blocks().size(); i = struckOut.nextClearBit(i + 1)) {
            Block block = outline.blocks().get(i);
            vote(votes, block, Prose.of(block));
        }
        return votes;
    }

    private static void vote(Map<Region, Double> votes, Block block, double prose) {
        Region region = holderOf(block);
        for (int step = 1; prose > 0 && region != null && step <= REACH; step++, region = region.parent) {
            votes.merge(region, prose / step, Double::sum);
        }
    }

    /** A paragraph is not a candidate itself, nor is what holds a single block. */
    private static Region holderOf(Block block) {
        Region region = block.region();
        boolean paragraph =
                block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM || region.size() == 1;
        return paragraph && region.parent != null ? region.parent : region;
    }

    private double weight(Region region) {
        return nearTitle(region)
                * (region.role == Role.BODY ? 1.5 : region.is("article") ? 1.3 : region.is("li") ? 0.5 : 1);
    }

    /**
     * Text above the title is hardly the article's; an article element with the title in it hardly another's; and where
     * much has been read below the title, the article has begun already.
     */
    private double nearTitle(Region region) {
        if (title < 0) {
            return 1;
        }
        if (title < region.from) {
            return FAR / (FAR + measures.prose(title + 1, region.from));
        }
        return region.to() <= title ? 0.3 : region.is("article") ? 2 : 1.2;
    }

    private Region widen(Region region) {
        Region widest = region;
        for (Region outer = region.parent; outer != null && !holdsTitle(widest); outer = outer.parent) {
            if (isWorth(outer, widest)) {
                widest = outer;
            }
        }
        return widest;
    }

    /** What holds the title and copy under it is the article: around it there are only other things. */
    private boolean holdsTitle(Region region) {
        return region.from <= title && title < region.to() && measures.prose(title + 1, region.to()) > 0;
    }

    private boolean isWorth(Region outer, Region inner) {
        int gained = measures.prose(outer) - measures.prose(inner);
        int balance = measures.balance(outer) - measures.balance(inner);
        return gained > measures.prose(inner) * leastGain(inner)
                && (balance > gained * PURE || goesOnBeside(inner, outer))
                && !isOneOfMany(inner, outer);
    }

    /** An article that is cut in pieces, with boxes of links between them, goes on in containers that look like the first. */
    private boolean goesOnBeside(Region inner, Region outer) {
        return outline.regions().stream()
                .anyMatch(region -> outer.holds(region)
                        && (region.from >= inner.to() || region.to() <= inner.from)
                        && region.depth == inner.depth
                        && isNamedAlike(region, inner)
                        && measures.prose(region) > 0);
    }

    private static boolean isNamedAlike(Region one, Region other) {
        String name = one.element.className();
        return !name.isEmpty() && name.equals(other.element.className()) && one.is(other.element.normalName());
    }

    /** What says that it is the body is likely whole. */
    private double leastGain(Region region) {
        return region.role == Role.BODY ? 0.2 : 0.1;
    }

    private boolean isOneOfMany(Region inner, Region outer) {
        return articles.stream()
                .anyMatch(r -> outer.holds(r) && !inner.holds(r) && !r.holds(inner) && measures.prose(r) > 0);
    }
}
