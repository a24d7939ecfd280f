package newsreel.copy.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The headline in a page's main heading: without a kicker that stands before it in an element of its own, or a line below it,
 * where the element's name says so or the page claims the rest alone for its title.
 */
final class MainHeading {
    private static final Set<String> KICKERS = Set.of(
            "kicker",
            "overline",
            "eyebrow",
            "topline",
            "roofline",
            "pretitle",
            "supertitle",
            "surtitle",
            "antetitulo",
            "occhiello",
            "dachzeile",
            "spitzmarke",
            "spitzzeile",
            "rubrik",
            "rubric",
            "category",
            "section",
            "label",
            "badge",
            "flag");

    private final Element element;
    private final String text;

    MainHeading(Element heading) {
        this.element = innermost(heading);
        this.text = PlainText.of(element);
    }

    /** The element that holds all of the heading's parts: a heading is often wrapped in a link or span once more. */
    private static Element innermost(Element heading) {
        Element inner = heading;
        Element only = onlyElementIn(inner);
        while (only != null && inner.ownText().isBlank()) {
            inner = only;
            only = onlyElementIn(inner);
        }
        return inner;
    }

    /** Null where there are several, or none. */
    private static Element onlyElementIn(Element heading) {
        Element first = heading.firstElementChild();
        return first == null || first.nextElementSibling() != null ? null : first;
    }

    /** @param claimed the keys of what the page gives for its title elsewhere, without the name of the site */
    String headline(Set<String> claimed) {
        Element first = element.firstElementChild();
        if (first == null) {
            return text;
        }
        String below = behind(first);
        if (isKicker(first) && below.indexOf(' ') > 0 || isClaimed(below, claimed)) {
            return below;
        }
        String above = before(element.lastElementChild());
        return isClaimed(above, claimed) ? above : text;
    }

    private String behind(Element first) {
        String start = PlainText.of(first);
        return text.startsWith(start) ? text.substring(start.length()).strip() : "";
    }

    private String before(Element last) {
        String end = PlainText.of(last);
        return text.endsWith(end)
                ? text.substring(0, text.length() - end.length()).strip()
                : "";
    }

    private static boolean isKicker(Element part) {
        return NameWords.of(part.className()).stream().anyMatch(KICKERS::contains);
    }

    private boolean isClaimed(String part, Set<String> claimed) {
        String key = PlainText.key(part);
        return !key.isEmpty() && claimed.contains(key) && !claimed.contains(PlainText.key(text));
    }
}
