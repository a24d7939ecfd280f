package newsreel.ingest.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An element of a document as a slice of its text, and the elements within. What they say is not looked at. */
final class XmlElement {
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final String xml;
    private final XmlElement parent;
    private final XmlTag open;
    private final List<XmlElement> children = new ArrayList<>();
    private int contentEnd;
    private int end;

    XmlElement(String xml, XmlElement parent, XmlTag open) {
        this.xml = xml;
        this.parent = parent;
        this.open = open;
        this.contentEnd = open.end();
        this.end = open.end();
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void close(XmlTag close) {
        contentEnd = close.start();
        end = close.end();
    }

    XmlElement parent() {
        return parent;
    }

    /** With its prefix. */
    String name() {
        return open.name();
    }

    String localName() {
        return local(open.name());
    }

    /** The elements right within this one that have that local name. */
    Stream<XmlElement> children(String localName) {
        return children.stream().filter(child -> child.localName().equals(localName));
    }

    List<XmlElement> children() {
        return children;
    }

    /** The elements that the path of local names leads to. */
    Stream<XmlElement> all(String... path) {
        Stream<XmlElement> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.children(step));
        }
        return found;
    }

    /** The element as it stands in the document, with the namespaces that it inherits declared in its first tag. */
    String standingAlone() {
        Map<String, String> inherited = new TreeMap<>();
        for (XmlElement above = parent; above != null; above = above.parent) {
            above.attributes().forEach((name, value) -> {
                if (isInherited(name)) {
                    inherited.putIfAbsent(name, value);
                }
            });
        }
        inherited.keySet().removeAll(attributes().keySet());
        StringBuilder declarations = new StringBuilder();
        inherited.forEach((name, value) ->
                declarations.append(' ').append(name).append('=').append(quoted(value)));
        int nameEnd = open.start() + 1 + open.name().length();
        return xml.substring(open.start(), nameEnd) + declarations + xml.substring(nameEnd, end);
    }

    private static boolean isInherited(String attribute) {
        return attribute.equals("xmlns") || attribute.startsWith("xmlns:") || attribute.equals("xml:lang");
    }

    private static String quoted(String value) {
        return value.indexOf('"') < 0 ? '"' + value + '"' : "'" + value + "'";
    }

    /** As written, not unescaped, in no order. */
    private Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        Matcher matcher =
                ATTRIBUTE.matcher(xml).region(open.start() + 1 + open.name().length(), open.end());
        while (matcher.find()) {
            attributes.putIfAbsent(matcher.group(1), matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
        return attributes;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
