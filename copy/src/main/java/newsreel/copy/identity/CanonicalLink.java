package newsreel.copy.identity;

import java.util.Optional;
import newsreel.copy.address.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the address that a page gives as its own in the head, {@code <link rel="canonical">}, parsing no more than that. */
final class CanonicalLink {
    /** The link stands in the head of the page; what comes after is not looked at. */
    private static final int LONGEST_HEAD = 128 * 1024;

    /** What every such link holds, whether its rel is capitalized or not. */
    private static final String MARK = "anonical";

    private static final String LINK = "link[rel~=(?i)^canonical$][href]";

    private CanonicalLink() {}

    /**
     * The address, resolved against the one that the page was found at. A front page is nobody's canonical address: sites
     * that name it on every page would make all their articles one.
     *
     * @param uri where the page was found; may be null
     */
    static Optional<WebAddress> in(String page, String uri) {
        int end = Math.min(page.length(), LONGEST_HEAD);
        int last = Math.max(page.lastIndexOf(MARK, end), page.lastIndexOf("ANONICAL", end));
        // Pages without the link are told without parsing them.
        return last < 0 ? Optional.empty() : parsed(page.substring(0, endOfTag(page, last, end)), uri);
    }

    private static int endOfTag(String page, int from, int end) {
        int close = page.indexOf('>', from);
        return close < 0 ? end : close + 1;
    }

    private static Optional<WebAddress> parsed(String head, String uri) {
        Element link = Jsoup.parse(head, uri == null ? "" : uri).selectFirst(LINK);
        return link == null
                ? Optional.empty()
                : WebAddress.parse(link.absUrl("href")).filter(address -> !address.isFrontPage());
    }
}
