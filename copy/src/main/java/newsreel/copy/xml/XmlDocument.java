package newsreel.copy.xml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsreel.article.MalformedArticleException;
import newsreel.copy.encoding.XmlDecoder;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * A document of XML: its elements, each of which knows where it stands in the text. What is not well-formed is read as far as
 * it can be: a prefix that nobody declared, a tag that nobody closed, a letter by a name that only HTML has. A document type
 * is passed over; nothing is ever fetched or expanded. Not thread-safe.
 */
public final class XmlDocument {
    private final String text;
    private final Document tree;

    private XmlDocument(String text, Document tree) {
        this.text = text;
        this.tree = tree;
    }

    /**
     * Reads a document that comes from outside, in whatever encoding it is.
     *
     * @throws MalformedArticleException when it declares entities of its own, or passes a limit
     */
    public static XmlDocument admit(byte[] bytes) {
        return admit(XmlDecoder.decode(bytes));
    }

    /**
     * Reads a document that comes from outside.
     *
     * @throws MalformedArticleException when it declares entities of its own, or passes a limit
     */
    public static XmlDocument admit(String xml) {
        XmlGuard guard = new XmlGuard(xml);
        guard.checkText();
        XmlDocument document = read(xml);
        NodeTraversor.traverse(guard, document.tree);
        return document;
    }

    /** The element's name without its prefix. */
    public static String localName(Element element) {
        return element.tagName().substring(element.tagName().indexOf(':') + 1);
    }

    /** Reads what is there already: whatever it holds, something comes of it. What is nested beyond the limit is less nested. */
    public static XmlDocument read(String xml) {
        return new XmlDocument(
                xml,
                Parser.xmlParser()
                        .setTrackPosition(true)
                        .setMaxDepth(XmlGuard.MAX_DEPTH + 2)
                        .parseInput(xml, ""));
    }

    /** The outermost elements: one in what is well-formed, none in what is no XML. */
    public List<Element> roots() {
        return tree.children();
    }

    /**
     * Whether the element ends by its own tag, not because the document does or the element around it.
     *
     * @param element of any document
     */
    public static boolean isClosed(Element element) {
        Range end = element.endSourceRange();
        boolean isOneTag = end.startPos() == element.sourceRange().startPos();
        return isOneTag || !end.isImplicit();
    }

    /** @throws MalformedArticleException when the element does not end by its own tag */
    public static void checkClosed(Element element) {
        if (!isClosed(element)) {
            throw new MalformedArticleException(cutWithin(element));
        }
    }

    /** Says of an element that is not closed that it is cut short, and where. */
    public static String cutWithin(Element element) {
        Element innermost = element;
        while (innermost.lastElementChild() != null && !isClosed(innermost.lastElementChild())) {
            innermost = innermost.lastElementChild();
        }
        return "it ends within <" + innermost.tagName() + ">; is it cut short?";
    }

    /** The nearest value of an attribute that holds for all within an element, as {@code xml:lang}; null when none is set. */
    public static String inherited(Element element, String attribute) {
        for (Element above = element; above != null; above = above.parent()) {
            if (above.hasAttr(attribute) && !above.attr(attribute).isBlank()) {
                return above.attr(attribute).strip();
            }
        }
        return null;
    }

    /** What stands between the tags of the element, as it is written; empty when it is one tag alone. */
    public String within(Element element) {
        int start = element.sourceRange().endPos();
        return text.substring(start, Math.max(start, element.endSourceRange().startPos()));
    }

    /** The element as it stands in the text, with what it inherits, prefixes and language, declared in its first tag. */
    public String standingAlone(Element element) {
        StringBuilder declarations = new StringBuilder();
        inheritance(element)
                .forEach((name, value) ->
                        declarations.append(' ').append(name).append('=').append(quoted(value)));
        int start = element.sourceRange().startPos();
        int nameEnd = start + 1 + element.tagName().length();
        int end = element.endSourceRange().endPos();
        return text.substring(start, nameEnd) + declarations + text.substring(nameEnd, end);
    }

    private static Map<String, String> inheritance(Element element) {
        Map<String, String> inherited = new TreeMap<>();
        for (Element above = element.parent(); above != null; above = above.parent()) {
            for (Attribute attribute : above.attributes()) {
                if (isInherited(attribute.getKey())) {
                    inherited.putIfAbsent(attribute.getKey(), attribute.getValue());
                }
            }
        }
        inherited.keySet().removeIf(element::hasAttr);
        return inherited;
    }

    private static boolean isInherited(String attribute) {
        return attribute.equals("xmlns") || attribute.startsWith("xmlns:") || attribute.equals("xml:lang");
    }

    private static String quoted(String value) {
        return '"' + value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;") + '"';
    }
}
