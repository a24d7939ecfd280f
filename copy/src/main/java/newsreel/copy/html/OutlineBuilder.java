package newsreel.copy.html;

import java.util.ArrayList;
import java.util.List;
import newsreel.copy.markup.Wording;
import org.jsoup.nodes.Element;

/** Lays a page's body out as blocks and regions, while a walk passes over it. */
final class OutlineBuilder {
    private static final int PICTURE_REACH = 4;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final BlockText text = new BlockText();
    private Region region;
    private int linkDepth;

    Outline build() {
        return new Outline(blocks, regions);
    }

    void words(String words) {
        text.append(words, linkDepth > 0);
    }

    /**
     * Whether a reader sees what stands in the element; else nothing in it is passed on, nor is its end.
     *
     * @param names what its class and id say
     */
    boolean open(Element element, Names names) {
        if (Layout.hasNoText(element)) {
            text.space();
            return false;
        }
        if (Wording.isLeftOut(element)) {
            return false;
        }
        lay(element, names);
        return true;
    }

    private void lay(Element element, Names names) {
        if (element.normalName().equals("br")) {
            lineBreak();
        } else if (Layout.isPicture(element)) {
            picture();
        } else if (Layout.isCellInRow(element)) {
            text.space();
        } else if (startsRegion(element, names)) {
            flush();
            region = new Region(element, region, ElementRoles.of(element, names), blocks.size());
            regions.add(region);
        } else {
            boolean link = Layout.isLink(element);
            text.starts(link);
            linkDepth += link ? 1 : 0;
            if (Wording.isNumerator(element)) {
                text.spaceAfterDigit();
            }
        }
    }

    void close(Element element) {
        if (region != null && region.element == element) {
            flush();
            region.close(blocks.size());
            region = region.parent;
        } else if (Layout.isCellInRow(element)) {
            text.space();
        } else {
            boolean link = Layout.isLink(element);
            text.ends(link);
            linkDepth -= link ? 1 : 0;
        }
    }

    /** A caption often stands in a mere span, as an exception among inline elements. */
    private static boolean startsRegion(Element element, Names names) {
        return Layout.isBlock(element) || element.normalName().equals("span") && names.role() == Role.CAPTION;
    }

    private void lineBreak() {
        if (text.lineBreak()) {
            flush();
        }
    }

    private void picture() {
        text.space();
        Region around = region;
        for (int level = 0; around != null && level < PICTURE_REACH; level++, around = around.parent) {
            around.pictured = true;
        }
    }

    private void flush() {
        if (!text.isEmpty() && region != null) {
            blocks.add(text.toBlock(Layout.kindOf(region.element), region));
        }
        text.clear();
    }
}
