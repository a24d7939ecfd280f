package newsreel.copy.html;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Finds the parts of an article's region that are not of the article: lists of links, captions, ways to other pages. */
final class ForeignParts {
    private static final int LONGEST_CAPTION = 250;
    private static final int LONGEST_BLURB = 120;
    private static final int LEAST_SENTENCE = 12;
    private static final int LEAST_UNDER_HEADING = 80;
    private static final int MOST_IN_CARD = 6;
    private static final int MOST_IN_CAPTION = 3;

    private final Outline outline;
    private final Measures measures;

    ForeignParts(Outline outline, Measures measures) {
        this.outline = outline;
        this.measures = measures;
    }

    /** The indexes of the blocks in the region that are not of its article. */
    BitSet in(Region root) {
        boolean otherArticles = holdsOtherArticles(root);
        BitSet found = parts(root, region -> isForeign(region) || otherArticles && isSmallArticle(region, root));
        Measures rest = new Measures(outline.blocks(), found);
        found.or(parts(root, region -> isMostlyForeign(region, rest)));
        return found;
    }

    private BitSet parts(Region root, Predicate<Region> foreign) {
        BitSet found = new BitSet();
        for (Region region : outline.regions()) {
            boolean part = region.size() > 0 && root.holds(region) && region.size() < root.size();
            if (part && foreign.test(region)) {
                found.set(region.from, region.to());
            }
        }
        return found;
    }

    private boolean isForeign(Region region) {
        return isLinkList(region) || isPictureText(region) || isCard(region);
    }

    /** Links with a few words between them; a box of links in a part with copy says nothing against the copy. */
    private static boolean isMostlyForeign(Region region, Measures rest) {
        return rest.prose(region) > 0 && region.size() > MOST_IN_CARD && rest.balance(region) < 0;
    }

    /** Articles within an article are others, unless the whole is made of them, as a running report is. */
    private boolean holdsOtherArticles(Region root) {
        int inArticles = outline.regions().stream()
                .filter(region -> isSmallArticle(region, root))
                .mapToInt(measures::prose)
                .sum();
        return inArticles * 2 < measures.prose(root);
    }

    private boolean isSmallArticle(Region region, Region root) {
        return region.is("article")
                && region != root
                && root.holds(region)
                && measures.prose(region) * 5 < measures.prose(root) * 2;
    }

    /** A picture, a link and next to nothing else: the way to another page. */
    private boolean isCard(Region region) {
        return region.pictured
                && region.size() > 1
                && region.size() <= MOST_IN_CARD
                && measures.ownChars(region) <= LONGEST_BLURB
                && blocksOf(region).stream().anyMatch(Block::allLinks);
    }

    /** A picture and a few words: its caption and credit. */
    private boolean isPictureText(Region region) {
        if (!region.pictured || region.size() > MOST_IN_CAPTION) {
            return false;
        }
        List<Block> blocks = blocksOf(region);
        boolean sentence = blocks.get(blocks.size() - 1).endsSentence();
        if (blocks.stream().allMatch(block -> block.kind() == Block.Kind.TEXT)) {
            return measures.chars(region) < (sentence ? LONGEST_BLURB : LONGEST_CAPTION);
        }
        boolean own = blocks.get(0).region() == region;
        return blocks.size() == 1
                && blocks.get(0).kind() == Block.Kind.PARAGRAPH
                && !sentence
                && measures.chars(region) < (own ? LONGEST_BLURB : LONGEST_CAPTION);
    }

    private boolean isLinkList(Region region) {
        return measures.prose(region) == 0
                && measures.mostlyLinks(region)
                && !isLinkedSentence(region)
                && !hasTextOfItsOwn(region);
    }

    /** A round-up links each of its stories and says a sentence of its own about it; a list of links does not. */
    private boolean hasTextOfItsOwn(Region region) {
        long sentences = blocksOf(region).stream()
                .filter(block -> block.endsSentence() && block.ownChars() >= LEAST_SENTENCE)
                .count();
        return sentences * 2 > region.size();
    }

    /** A round-up's headings may lead to what its paragraphs are about. */
    private boolean isHeadingOfText(Region heading) {
        if (heading.to() >= outline.blocks().size()) {
            return false;
        }
        Block next = outline.blocks().get(heading.to());
        return Prose.of(next) >= LEAST_UNDER_HEADING && next.region().parent == heading.parent;
    }

    private boolean isLinkedSentence(Region region) {
        Block first = outline.blocks().get(region.from);
        if (region.size() > 1 || first.kind() == Block.Kind.ITEM) {
            return false;
        }
        if (first.kind() == Block.Kind.HEADING) {
            return isHeadingOfText(region);
        }
        return first.isAddress() || !first.allLinks() && (first.kind() == Block.Kind.PARAGRAPH || first.endsSentence());
    }

    private List<Block> blocksOf(Region region) {
        return outline.blocks().subList(region.from, region.to());
    }
}
