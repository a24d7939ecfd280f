package newsreel.copy.xml;

import java.util.Locale;
import newsreel.article.MalformedArticleException;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.select.NodeVisitor;

/** Holds a document of XML to its limits, and refuses one that brings entities of its own. Used once. */
final class XmlGuard implements NodeVisitor {
    /** How deep elements may stand in each other; what agencies and feeds send stays below thirty. */
    static final int MAX_DEPTH = 256;

    /** How many elements a document may have. */
    static final int MAX_ELEMENTS = 1_000_000;

    private final String xml;
    private int elements;

    XmlGuard(String xml) {
        this.xml = xml;
    }

    /** @throws MalformedArticleException when there are more marks of elements than a tree is ever made of */
    void checkText() {
        int marks = 0;
        for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
            if (++marks > 2 * MAX_ELEMENTS) {
                throw tooMany();
            }
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof DocumentType) {
            refuseEntities(node.sourceRange());
        } else if (node instanceof Element && depth > 0) {
            count(depth);
        }
    }

    private void refuseEntities(Range declaration) {
        String text = xml.substring(declaration.startPos(), declaration.endPos());
        if (text.toUpperCase(Locale.ROOT).contains("<!ENTITY")) {
            throw new MalformedArticleException("its <!DOCTYPE> declares entities of its own (<!ENTITY ...>), which are"
                    + " refused: they may expand without bound or name other files");
        }
    }

    private void count(int depth) {
        if (depth > MAX_DEPTH) {
            throw new MalformedArticleException("its elements are nested more than " + MAX_DEPTH + " deep, the limit");
        }
        if (++elements > MAX_ELEMENTS) {
            throw tooMany();
        }
    }

    private static MalformedArticleException tooMany() {
        return new MalformedArticleException("it has more than " + MAX_ELEMENTS + " elements, the limit");
    }
}
