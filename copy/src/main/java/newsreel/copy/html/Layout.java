package newsreel.copy.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** How browsers lay elements out: which make a block, which stand in a line, which are no text at all. */
final class Layout {
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "input",
            "select",
            "textarea",
            "button",
            "datalist",
            "nav",
            "head",
            "map",
            "area",
            "applet",
            "link",
            "meta",
            "amp-ad",
            "amp-sidebar",
            "amp-analytics",
            "amp-social-share",
            "amp-consent",
            "amp-embed",
            "amp-iframe",
            "amp-lightbox",
            "amp-list",
            "amp-next-page",
            "amp-user-notification",
            "amp-video",
            "amp-youtube");
    private static final Set<String> PICTURES = Set.of("img", "picture", "amp-img");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int MOST_IN_CELL = 20;

    private Layout() {}

    static boolean hasNoText(Element element) {
        return NO_TEXT.contains(element.normalName())
                || isPopUp(element)
                || !element.isBlock() && ElementRoles.isHidden(element);
    }

    static boolean isPicture(Element element) {
        return PICTURES.contains(element.normalName());
    }

    /** An anchor without an address is a mark, not a link. */
    static boolean isLink(Element element) {
        return element.normalName().equals("a") && Attribute.isThere(element, "href");
    }

    static boolean isBlock(Element element) {
        return element.isBlock() && !element.normalName().equals("a") || isContainer(element);
    }

    /** An element that browsers do not know, around elements that are blocks. */
    private static boolean isContainer(Element element) {
        if (element.normalName().indexOf('-') < 0) {
            return false;
        }
        Element first = element.firstElementChild();
        return first != null && first.isBlock();
    }

    /** Cells of a table of data make one line; cells that lay out a page are blocks of their own. */
    static boolean isCellInRow(Element element) {
        boolean cell = element.normalName().equals("td") || element.normalName().equals("th");
        if (!cell || element.childNodeSize() > MOST_IN_CELL) {
            return false;
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child
                    && (isBlock(child) || child.normalName().equals("br"))) {
                return false;
            }
        }
        return true;
    }

    /** A card with a picture and links that opens over the words it stands among. */
    private static boolean isPopUp(Element element) {
        if (!element.normalName().equals("span") || element.childNodeSize() < 3) {
            return false;
        }
        int links = 0;
        boolean picture = false;
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                links += isLink(child) ? 1 : 0;
                picture |= isPicture(child);
            }
        }
        return picture && links > 1;
    }

    static Block.Kind kindOf(Element element) {
        String tag = element.normalName();
        if (HEADINGS.contains(tag)) {
            return Block.Kind.HEADING;
        }
        return switch (tag) {
            case "p", "blockquote", "pre" -> Block.Kind.PARAGRAPH;
            case "li", "dd", "dt" -> Block.Kind.ITEM;
            case "tr", "td", "th" -> Block.Kind.ROW;
            default -> Block.Kind.TEXT;
        };
    }
}
