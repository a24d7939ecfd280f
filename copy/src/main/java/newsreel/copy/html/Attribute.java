package newsreel.copy.html;

import org.jsoup.nodes.Element;

/** Attributes by the names that the parser leaves them: in small letters, so that none needs to be looked for in others. */
final class Attribute {
    private Attribute() {}

    /** Its value; empty where the element does not have it. */
    static String of(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    static boolean isThere(Element element, String name) {
        return element.attributesSize() > 0 && element.attributes().hasKey(name);
    }
}
