package newsreel.copy.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what an element says that it is, by its tag, attributes and names. */
final class ElementRoles {
    private static final Set<String> BOILERPLATE_TAGS = Set.of("aside", "header", "menu", "form", "fieldset");
    private static final Set<String> BOILERPLATE_ARIA =
            Set.of("navigation", "banner", "complementary", "search", "alert", "menu", "menubar", "toolbar", "tablist");

    private static final String NOT_SHOWN = "display:none";

    private ElementRoles() {}

    /** @param names what its class and id say */
    static Role of(Element element, Names names) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html")) {
            return Role.PLAIN;
        }
        if (tag.equals("figure") || tag.equals("figcaption")) {
            return Role.CAPTION;
        }
        if (Attribute.of(element, "itemprop").contains("articleBody")) {
            return Role.BODY;
        }
        Role named = names.role();
        return named == Role.PLAIN || named == Role.BODY ? unnamed(element, named) : named;
    }

    private static Role unnamed(Element element, Role otherwise) {
        String aria = Attribute.of(element, "role").toLowerCase(Locale.ROOT);
        if (isStanding(element.normalName(), aria)) {
            return Role.STANDING;
        }
        return BOILERPLATE_TAGS.contains(element.normalName()) || isHidden(element) || BOILERPLATE_ARIA.contains(aria)
                ? Role.BOILERPLATE
                : otherwise;
    }

    private static boolean isStanding(String tag, String aria) {
        return tag.equals("footer")
                || tag.equals("dialog")
                || aria.equals("contentinfo")
                || aria.equals("dialog")
                || aria.equals("alertdialog");
    }

    /** Whether the element itself, not a style sheet, says that it is not shown. */
    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = Attribute.of(element, "style");
        return Attribute.isThere(element, "hidden")
                || style.length() >= NOT_SHOWN.length()
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains(NOT_SHOWN);
    }
}
