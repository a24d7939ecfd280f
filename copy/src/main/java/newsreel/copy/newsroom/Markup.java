package newsreel.copy.newsroom;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsreel.copy.xml.XmlDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds things in XML by local names, whatever the prefixes and capitals. */
final class Markup {
    private static final Pattern MARKED_UP = Pattern.compile("</?[a-zA-Z][^>]*>|&#?\\w+;");

    private static final Pattern BLOCK = Pattern.compile("(?i)</p>|<p[\\s>]|<br\\s*/?>|</div>");

    private Markup() {}

    /** Whether a text that is said to be plain is marked up none the less. */
    static boolean isBlocks(String text) {
        return BLOCK.matcher(text).find();
    }

    /** The outermost element with that local name; empty when there is none. */
    static Optional<Element> root(String xml, String localName) {
        return XmlDocument.read(xml).roots().stream()
                .filter(element -> isNamed(element, localName))
                .findFirst();
    }

    private static boolean isNamed(Element element, String localName) {
        return local(element).equals(localName.toLowerCase(Locale.ROOT));
    }

    /** In lower case: old systems write mark-up in capitals. */
    static String local(Element element) {
        return XmlDocument.localName(element).toLowerCase(Locale.ROOT);
    }

    /** The elements that the path of local names leads to. */
    static Stream<Element> all(Element from, String... path) {
        Stream<Element> found = Stream.of(from);
        for (String step : path) {
            found = found.flatMap(element -> element.children().stream().filter(child -> isNamed(child, step)));
        }
        return found;
    }

    /** The elements with that local name at any depth. */
    static Stream<Element> within(Element from, String localName) {
        return from.stream().filter(element -> isNamed(element, localName));
    }

    /** The text of the first element at the path; null when there is none. */
    static String text(Element from, String... path) {
        return all(from, path)
                .map(Markup::line)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The attribute of the first element at the path that has it; null when none has. */
    static String attribute(Element from, String name, String... path) {
        return all(from, path)
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** All text of the element on one line; null when there is none. */
    static String line(Element element) {
        String line = String.join(" ", BlockText.of(element));
        return line.isEmpty() ? null : line;
    }

    /** The text on one line, without the mark-up that it may have; null when nothing is left. */
    static String line(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return MARKED_UP.matcher(text).find()
                ? line(Jsoup.parse(text).body())
                : text.strip().replaceAll("\\s+", " ");
    }
}
