package newsreel.ingest.feed;

import java.io.IOException;
import java.util.function.Consumer;
import newsreel.article.MalformedArticleException;
import newsreel.ingest.Beginning;
import newsreel.ingest.Document;
import newsreel.ingest.Format;
import newsreel.ingest.Item;

/** A feed, RSS 0.9 to 2.0 or Atom: each of its items an article. */
public final class FeedFormat implements Format {

    /** Whether a document that begins so is a feed. One with a document type is named as such here, and refused later. */
    public static boolean looksLike(Beginning beginning) {
        String markup = beginning.markup();
        return markup.startsWith("<rss")
                || markup.startsWith("<feed")
                || markup.startsWith("<rdf:rdf")
                || markup.startsWith("<!doctype rss");
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        byte[] xml = document.content().readNBytes(Feed.MAX_BYTES + 1);
        try {
            Feed.parse(xml, null, null)
                    .items(document.name(), document.modified())
                    .forEach(items);
        } catch (MalformedArticleException e) {
            items.accept(new Item.Unreadable(document.name(), e.getMessage()));
        }
    }
}
