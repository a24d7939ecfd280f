package newsreel.copy.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Mark-up that is no page: an item of a feed, a field of a database. It is the article, all of it; there is nothing around
 * it to find it in. A page with hardly any text and nothing but text is read the same way.
 */
final class Fragment {
    private static final int BEGINNING = 4096;
    private static final int SMALL_PAGE = 600;
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype|html|head|body|title|meta)[\\s>]", Pattern.CASE_INSENSITIVE);

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
        int chars = page.blocks().stream().mapToInt(Block::chars).sum();
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

    /** All that a reader sees, but for a title that stands above it. */
    static List<String> body(Outline outline, int title) {
        return outline.blocks().stream()
                .skip(title == 0 && outline.blocks().size() > 1 ? 1 : 0)
                .map(Block::text)
                .toList();
    }
}
