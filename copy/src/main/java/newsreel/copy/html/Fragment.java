package newsreel.copy.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Mark-up that is no page: an item of a feed, a field of a database. It is the article, all of it; there is nothing around
 * it to find it in. A page with hardly any text and nothing but text is read the same way.
 */
final class Fragment {
    private static final int BEGINNING = 4096;
    private static final int LONGEST_SHORT = 20;
    private static final int SMALL_PAGE = 600;
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype|html|head|body|title|meta)[\\s>]", Pattern.CASE_INSENSITIVE);

    private static final BoilerplateLines BOILERPLATE = BoilerplateLines.shared();
    private static final Set<Role> BOXES = EnumSet.of(Role.BOILERPLATE, Role.COMMENTS, Role.STANDING);

    private Fragment() {}

    /** Whether the mark-up has none of what makes a page. */
    static boolean is(String markup) {
        return !PAGE.matcher(markup.substring(0, Math.min(markup.length(), BEGINNING)))
                .find();
    }

    /**
     * Whether a page has so little text, and none of it furniture, that all of it is the article, of which less than half was
     * found.
     *
     * @param found how many characters of it
     */
    static boolean isMoreThan(int found, Outline page) {
        int chars = chars(page.blocks());
        return chars <= SMALL_PAGE
                && found * 2 < chars
                && page.blocks().stream().noneMatch(Block::mostlyLinks)
                && Asides.in(page).isEmpty();
    }

    /** Whether a text that may be plain has tags in it. */
    static boolean hasTags(String text) {
        return text.contains("</") || text.contains("<br");
    }

    /** All that a reader sees of the mark-up, block by block. */
    static List<String> blocksOf(String markup) {
        return PageWalk.over(Jsoup.parse(markup)).outline().blocks().stream()
                .map(Block::text)
                .toList();
    }

    /**
     * All that a reader sees, but for a title that stands above it, and what systems put around the text of every item: fields
     * beside the one that it stands in, boxes, the lines that are no article's.
     */
    static List<String> body(Outline outline, int title) {
        List<Block> blocks = outline.blocks();
        List<Block> shown = blocks.subList(title == 0 && blocks.size() > 1 ? 1 : 0, blocks.size());
        List<Block> kept = fieldOfText(outline).orElse(shown).stream()
                .filter(block -> !isFurniture(block))
                .toList();
        return (kept.isEmpty() ? shown : kept).stream().map(Block::text).toList();
    }

    /** What stands in the element that says it holds the text, where that is most of what there is. */
    private static Optional<List<Block>> fieldOfText(Outline outline) {
        int all = chars(outline.blocks());
        return outline.regions().stream()
                .filter(region -> region.role == Role.BODY)
                .map(region -> outline.blocks().subList(region.from, region.to()))
                .filter(blocks -> chars(blocks) * 2 > all)
                .findFirst();
    }

    private static boolean isFurniture(Block block) {
        return !isShortSentence(block.text()) && BOILERPLATE.isLine(block.text())
                || block.mostlyLinks() && BOILERPLATE.leadsElsewhere(block.text())
                || isInBox(block.region());
    }

    /** {@code More.}: on a page a label, but here somebody's words. */
    private static boolean isShortSentence(String text) {
        return text.length() <= LONGEST_SHORT && text.endsWith(".");
    }

    private static boolean isInBox(Region region) {
        for (Region around = region; around != null; around = around.parent) {
            if (BOXES.contains(around.role)) {
                return true;
            }
        }
        return false;
    }

    private static int chars(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::chars).sum();
    }
}
