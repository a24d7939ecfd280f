package newsreel.ingest.feed;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.http.Fetched;
import newsreel.ingest.source.Item;

/** A feed, RSS 0.9 to 2.0, Atom or JSON Feed, or a sitemap of Google News: each of its items an article. */
public final class FeedFormat implements Format {
    private static final Pattern FEED =
            Pattern.compile("(?s)(?:<!doctype\\s+(?:rss|rdf|feed)\\b|<(?:[\\w.-]+:)?(?:rss|feed|rdf|urlset)[\\s>/]).*");

    /** Programs that fail write what they have to say before the feed; JSON and pages may have one within. */
    private static final Pattern BEHIND_OTHER = Pattern.compile(
            "(?s)^(?!\\{|\\[\\s*[{\"\\[]|(?i:<!doctype|<html)\\b)"
                    + ".{1,2000}?<\\?xml\\s[^>]{0,200}\\?>\\s*(?:<(?:\\?|!--)[^>]{0,400}>\\s*){0,4}<(?:rss|feed|rdf:RDF)[\\s>]");

    /** Whether a document that begins so is a feed. */
    public static boolean looksLike(Beginning beginning) {
        return FEED.matcher(beginning.markup()).matches()
                || BEHIND_OTHER.matcher(beginning.text()).find()
                || JsonFeed.beginsLike(beginning.text());
    }

    /** The items of a feed that was fetched, in its order. */
    public static List<Item> items(String name, Fetched feed) {
        return items(name, feed.body(), feed.contentType(), feed.uri(), feed.at());
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        byte[] xml = SizeLimit.FEED.read(document.content());
        items(document.name(), xml, null, null, document.modified()).forEach(items);
    }

    private static List<Item> items(String name, byte[] xml, String contentType, URI address, Instant retrieved) {
        try {
            List<Item> items = Feed.parse(xml, contentType, address).items(name, retrieved);
            return items.isEmpty() ? List.of(new Item.Unreadable(name, "the feed has no items")) : items;
        } catch (MalformedArticleException e) {
            return List.of(Item.Unreadable.of(name, e));
        }
    }
}
