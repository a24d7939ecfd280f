package newsreel.copy.html;

import newsreel.copy.markup.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The one walk over a parsed page, which does not recurse: what stands anywhere in it goes to its notes, what a reader sees of
 * its body to its outline. What an element's names say is asked once for both.
 */
final class PageWalk {
    private final Element body;
    private final PageNotes notes = new PageNotes();
    private final OutlineBuilder outline = new OutlineBuilder();
    private boolean inBody;

    /** What no reader sees of the body, while the walk is in it. */
    private Element unseen;

    private PageWalk(Element body) {
        this.body = body;
    }

    static PageWalk over(Document page) {
        PageWalk walk = new PageWalk(page.body());
        walk.over(page, page);
        return walk;
    }

    PageNotes notes() {
        return notes;
    }

    Outline outline() {
        return outline.build();
    }

    /** Down to the first child, else on to the next, else up: each node is opened once, and each element closed. */
    private void over(Node root, Node from) {
        Node node = from;
        while (node != null) {
            head(node);
            Node next = node.childNodeSize() > 0 ? node.childNode(0) : null;
            while (next == null && node != null) {
                tail(node);
                next = node == root ? null : node.nextSibling();
                if (next == null) {
                    node = node == root ? null : node.parentNode();
                }
            }
            node = next;
        }
    }

    private void head(Node node) {
        if (node instanceof TextNode text) {
            if (inBody && unseen == null) {
                outline.words(Wording.of(text));
            }
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        Names names = Names.of(element);
        notes.note(element, names);
        inBody |= element == body;
        if (inBody && unseen == null && !outline.open(element, names)) {
            unseen = element;
        }
    }

    private void tail(Node node) {
        if (!inBody || !(node instanceof Element element)) {
            return;
        }
        if (unseen == null) {
            outline.close(element);
        } else if (unseen == element) {
            unseen = null;
        }
        inBody = element != body;
    }
}
