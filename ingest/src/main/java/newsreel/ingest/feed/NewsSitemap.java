package newsreel.ingest.feed;

import java.util.List;
import java.util.Map;
import newsreel.article.MalformedArticleException;
import org.jsoup.nodes.Element;

/**
 * A sitemap with the words of Google News: address, title, date, language and publication of what is new on a site. It is
 * read as the feed that it could be; of other sitemaps there are only addresses.
 */
final class NewsSitemap {
    static final String ROOT = "urlset";

    private static final Map<String, String> AS_IN_FEEDS =
            Map.of("news:title", "title", "news:publication_date", "published");

    private NewsSitemap() {}

    /** @throws MalformedArticleException when it says nothing of news */
    static List<FeedElement> items(FeedElement root) {
        List<FeedElement> items = root.children("url")
                .filter(url -> url.children("news:news").findAny().isPresent())
                .toList();
        if (items.isEmpty()) {
            throw new MalformedArticleException("the sitemap names addresses alone, and no article (<news:news>)");
        }
        items.forEach(NewsSitemap::word);
        return items;
    }

    private static void word(FeedElement url) {
        Element item = url.element();
        url.values("loc").forEach(address -> item.appendElement("link").text(address));
        url.children("news:news").flatMap(FeedElement::children).forEach(part -> {
            if (AS_IN_FEEDS.containsKey(part.name())) {
                item.appendElement(AS_IN_FEEDS.get(part.name())).text(part.value());
            }
            part.values("news:language")
                    .forEach(tag -> item.appendElement("language").text(tag));
            part.values("news:name")
                    .forEach(name -> item.appendElement(Entry.PUBLICATION).text(name));
        });
    }
}
