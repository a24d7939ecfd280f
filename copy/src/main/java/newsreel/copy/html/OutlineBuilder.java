package newsreel.copy.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Lays a parsed page out as blocks and regions in one walk that does not recurse. */
final class OutlineBuilder implements NodeFilter {
    private static final int PICTURE_REACH = 4;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final BlockText text = new BlockText();
    private Region region;
    private int linkDepth;

    private OutlineBuilder() {}

    static Outline of(Element root) {
        OutlineBuilder builder = new OutlineBuilder();
        NodeTraversor.filter(builder, root);
        return new Outline(builder.blocks, builder.regions);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText(), linkDepth > 0);
        } else if (node instanceof Element element) {
            if (Layout.hasNoText(element)) {
                text.space();
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        if (element.normalName().equals("br")) {
            lineBreak();
        } else if (Layout.isPicture(element)) {
            picture();
        } else if (Layout.isCellInRow(element)) {
            text.space();
        } else if (startsRegion(element)) {
            flush();
            region = new Region(element, region, ElementRoles.of(element), blocks.size());
            regions.add(region);
        } else {
            boolean link = Layout.isLink(element);
            text.starts(link);
            linkDepth += link ? 1 : 0;
        }
    }

    private void close(Element element) {
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
    private boolean startsRegion(Element element) {
        return Layout.isBlock(element)
                || element.normalName().equals("span") && ElementRoles.named(element) == Role.CAPTION;
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
