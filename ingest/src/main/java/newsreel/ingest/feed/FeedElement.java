package newsreel.ingest.feed;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.copy.xml.XmlDocument;
import newsreel.ingest.http.WebUri;
import org.jsoup.nodes.Element;

/**
 * An element of a feed. Its name is that of its vocabulary, in lower case, with the prefix that people know: {@code title} of
 * RSS and Atom, {@code dc:date}, {@code content:encoded}, whatever prefix the feed declares for it, if it declares any.
 */
record FeedElement(XmlDocument feed, Element element) {
    /** The prefixes that people know; none for the vocabularies of feeds themselves. */
    private static final Map<String, String> VOCABULARIES = Map.of(
            "http://www.w3.org/2005/Atom", "",
            "http://purl.org/atom/ns#", "",
            "http://purl.org/rss/1.0/", "",
            "http://purl.org/rss/1.0/modules/content/", "content",
            "http://purl.org/dc/elements/1.1/", "dc",
            "http://purl.org/dc/terms/", "dcterms",
            "http://search.yahoo.com/mrss/", "media",
            "http://www.google.com/schemas/sitemap-news/0.9", "news",
            "http://www.sitemaps.org/schemas/sitemap/0.9", "",
            "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes");

    private static final String WORDPRESS = "http://wordpress.org/export/";

    String name() {
        String written = element.tagName().toLowerCase(Locale.ROOT);
        int colon = written.indexOf(':');
        if (colon < 0) {
            return written;
        }
        String prefix = prefix(element.tagName().substring(0, colon));
        return (prefix.isEmpty() ? "" : prefix + ":") + written.substring(colon + 1);
    }

    private String prefix(String written) {
        String vocabulary = XmlDocument.inherited(element, "xmlns:" + written);
        if (vocabulary == null) {
            return written.toLowerCase(Locale.ROOT);
        }
        return vocabulary.startsWith(WORDPRESS)
                ? "wp"
                : VOCABULARIES.getOrDefault(vocabulary, written.toLowerCase(Locale.ROOT));
    }

    Stream<FeedElement> children() {
        return element.children().stream().map(child -> new FeedElement(feed, child));
    }

    /** The elements right within that have these names, in the order of the names. */
    Stream<FeedElement> children(String... names) {
        Map<String, List<FeedElement>> named = children().collect(Collectors.groupingBy(FeedElement::name));
        return Arrays.stream(names).flatMap(name -> named.getOrDefault(name, List.of()).stream());
    }

    /** What stands in it: text, or mark-up as it is written; stripped. */
    String value() {
        return (isMarkedUp() ? feed.within(element) : element.wholeText()).strip();
    }

    /** Whether elements stand in it, rather than text alone. */
    boolean isMarkedUp() {
        return element.childrenSize() > 0;
    }

    /** The values of the elements right within that have these names, in the order of the names, without the empty ones. */
    Stream<String> values(String... names) {
        return children(names).map(FeedElement::value).filter(value -> !value.isEmpty());
    }

    /** Its value in lower case; empty when it has none. */
    String attribute(String name) {
        return element.attr(name).strip().toLowerCase(Locale.ROOT);
    }

    /** The address that an attribute gives, as it is written; nothing when it is not there. */
    Optional<String> address(String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    /** What addresses in it are relative to, by the {@code xml:base} of it and of the elements around; else the other. */
    URI base(URI other) {
        Deque<String> bases = new ArrayDeque<>();
        for (Element above = element; above != null; above = above.parent()) {
            if (above.hasAttr("xml:base")) {
                bases.push(above.attr("xml:base"));
            }
        }
        URI base = other;
        for (String relative : bases) {
            base = WebUri.resolve(base, relative).orElse(base);
        }
        return base;
    }
}
