package newsreel.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsreel.article.MalformedArticleException;
import newsreel.copy.xml.XmlDocument;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The XML of a feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, well-formed or not.
 *
 * @param root {@code rss}, {@code rdf} or {@code feed}
 * @param channel what says something of the feed as a whole: {@code channel}, or the root
 * @param items in the order of the feed
 */
record FeedXml(FeedElement root, FeedElement channel, List<FeedElement> items) {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf", "rdf", "channel", NewsSitemap.ROOT);
    private static final Set<String> ITEMS = Set.of("item", "entry");

    /** Where an ampersand stands for itself, which feeds that are put together by hand forget to say. */
    private static final Pattern BARE_AMPERSAND =
            Pattern.compile("&(?!#\\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[a-zA-Z][a-zA-Z0-9]{1,31};)");

    /** @throws MalformedArticleException when it is no feed */
    static FeedXml read(String text) {
        XmlDocument xml = XmlDocument.admit(BARE_AMPERSAND.matcher(text).replaceAll("&amp;"));
        FeedElement root = xml.roots().stream()
                .map(element -> new FeedElement(xml, element))
                .filter(element -> ROOTS.contains(element.name()))
                .findFirst()
                .orElseThrow(() -> new MalformedArticleException(noFeed(xml.roots())));
        return new FeedXml(
                root,
                root.children("channel").findFirst().orElse(root),
                root.name().equals(NewsSitemap.ROOT) ? NewsSitemap.items(root) : items(root));
    }

    private static String noFeed(List<Element> roots) {
        return roots.isEmpty()
                ? "it is not a feed: it has no element that is whole"
                : "it is not a feed, but <" + roots.get(0).tagName() + ">";
    }

    /** In well-formed feeds they stand right within the channel or the root; where tags are missing, anywhere. */
    private static List<FeedElement> items(FeedElement root) {
        List<FeedElement> items = new ArrayList<>();
        NodeTraversor.filter(
                (Node node, int depth) -> {
                    if (!(node instanceof Element element)) {
                        return NodeFilter.FilterResult.CONTINUE;
                    }
                    FeedElement candidate = new FeedElement(root.feed(), element);
                    if (!ITEMS.contains(candidate.name())) {
                        return NodeFilter.FilterResult.CONTINUE;
                    }
                    items.add(candidate);
                    return XmlDocument.isClosed(element)
                            ? NodeFilter.FilterResult.SKIP_ENTIRELY
                            : NodeFilter.FilterResult.CONTINUE;
                },
                root.element());
        return items;
    }

    /** Whether it goes to its end. */
    boolean isWhole() {
        return XmlDocument.isClosed(root.element());
    }
}
