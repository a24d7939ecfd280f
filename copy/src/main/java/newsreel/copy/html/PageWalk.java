package newsreel.copy.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The one walk over a parsed page, which does not recurse: what stands anywhere in it goes to its notes, what a reader sees of
 * its body to its outline. What an element's names say is asked once for both.
 */
final class PageWalk implements NodeVisitor {
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
        NodeTraversor.traverse(walk, page);
        return walk;
    }

    PageNotes notes() {
        return notes;
    }

    Outline outline() {
        return outline.build();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (inBody && unseen == null) {
                outline.words(text.getWholeText());
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

    @Override
    public void tail(Node node, int depth) {
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
