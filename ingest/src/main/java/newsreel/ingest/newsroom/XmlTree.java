package newsreel.ingest.newsroom;

import newsreel.article.MalformedArticleException;

/** Builds the tree of a document's elements, within limits. */
final class XmlTree {
    /** How deep elements may stand in each other; what agencies send stays below thirty. */
    static final int MAX_DEPTH = 256;

    /** How many elements a document may have. */
    static final int MAX_ELEMENTS = 1_000_000;

    private final String xml;
    private XmlElement root;
    private XmlElement current;
    private int depth;
    private int elements;

    private XmlTree(String xml) {
        this.xml = xml;
    }

    /**
     * The document's root element.
     *
     * @throws MalformedArticleException when the elements are not closed in turn, or a limit is passed
     */
    static XmlElement parse(String xml) {
        XmlTree tree = new XmlTree(xml);
        XmlTags tags = new XmlTags(xml);
        for (XmlTag tag = tags.next(); tag != null; tag = tags.next()) {
            tree.add(tag);
        }
        return tree.root();
    }

    private void add(XmlTag tag) {
        if (tag.form() == XmlTag.Form.CLOSE) {
            close(tag);
        } else {
            open(tag);
        }
    }

    private void open(XmlTag tag) {
        if (root != null && current == null) {
            throw new MalformedArticleException(
                    "it has a second root element, <" + tag.name() + ">, in line " + line(tag));
        }
        if (++elements > MAX_ELEMENTS) {
            throw new MalformedArticleException("it has more than " + MAX_ELEMENTS + " elements, the limit");
        }
        XmlElement element = new XmlElement(xml, current, tag);
        if (current == null) {
            root = element;
        } else {
            current.add(element);
        }
        if (tag.form() == XmlTag.Form.OPEN) {
            descend(element);
        }
    }

    private void descend(XmlElement element) {
        if (++depth > MAX_DEPTH) {
            throw new MalformedArticleException("its elements are nested more than " + MAX_DEPTH + " deep, the limit");
        }
        current = element;
    }

    private void close(XmlTag tag) {
        if (current == null || !current.name().equals(tag.name())) {
            String open = current == null ? "nothing" : "<" + current.name() + ">";
            throw new MalformedArticleException(
                    "it is not well-formed: </" + tag.name() + "> in line " + line(tag) + " closes " + open);
        }
        current.close(tag);
        current = current.parent();
        depth--;
    }

    private XmlElement root() {
        if (root == null) {
            throw new MalformedArticleException("it has no elements; it is not XML");
        }
        if (current != null) {
            throw new MalformedArticleException("it ends within <" + current.name() + ">; is it cut short?");
        }
        return root;
    }

    private long line(XmlTag tag) {
        return 1 + xml.substring(0, tag.start()).chars().filter(c -> c == '\n').count();
    }
}
