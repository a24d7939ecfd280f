package newsreel.copy.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import newsreel.article.ArticleIds;
import newsreel.article.RawArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Gives articles their ids. A web page that names its canonical address gets its id from that, so that one article under
 * twenty addresses is one article; everything else gets the id that {@link RawArticle#identified()} gives. Thread-safe.
 */
public final class ArticleIdentity {
    /** The link stands in the head of the page; what comes after is not looked at. */
    private static final int LONGEST_HEAD = 128 * 1024;

    private ArticleIdentity() {}

    /** The article with an id: its own where it has one. */
    public static RawArticle of(RawArticle article) {
        boolean named = article.id() != null && !article.id().isBlank();
        if (named || !article.mediaType().equals(RawArticle.HTML)) {
            return article.identified();
        }
        return canonicalUri(article)
                .map(uri -> article.toBuilder().id(ArticleIds.ofUri(uri)).build())
                .orElseGet(article::identified);
    }

    private static Optional<String> canonicalUri(RawArticle page) {
        String content = page.content();
        // Pages without the link are told without parsing them.
        if (!holdsCanonical(content)) {
            return Optional.empty();
        }
        String head = content.substring(0, Math.min(content.length(), LONGEST_HEAD));
        Element link =
                Jsoup.parse(head, page.uri() == null ? "" : page.uri()).selectFirst("link[rel~=(?i)^canonical$][href]");
        return link == null ? Optional.empty() : addressOfAnArticle(link.absUrl("href"));
    }

    private static boolean holdsCanonical(String content) {
        int at = content.indexOf("anonical");
        return at >= 0 && at < LONGEST_HEAD;
    }

    /** A front page is nobody's canonical address: sites that name it on every page would make all their articles one. */
    private static Optional<String> addressOfAnArticle(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean frontPage = uri.getPath() == null || uri.getPath().length() <= 1;
            return web && (!frontPage || uri.getQuery() != null) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
