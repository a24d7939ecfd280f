package newsreel.ingest.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.ingest.http.FetchException;
import newsreel.ingest.http.Fetched;
import newsreel.ingest.http.PoliteFetcher;
import newsreel.ingest.http.WebUri;
import newsreel.ingest.source.Item;

/** Gives articles of a feed the text of the pages they link to. Where that cannot be had, they keep the feed's, and say so. */
public final class FullText {
    private final PoliteFetcher fetcher;

    public FullText(PoliteFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** The same article, with its id and what the feed says of it, and the page as its content. */
    public Item.Found of(Item.Found found) throws InterruptedException {
        Optional<URI> link = Optional.ofNullable(found.article().uri()).flatMap(WebUri::parse);
        if (link.isEmpty()) {
            return kept(found, "it has no link");
        }
        try {
            return new Item.Found(found.origin(), joined(found.article(), page(link.get())), found.notes());
        } catch (FetchException | MalformedArticleException e) {
            return kept(found, e.getMessage());
        }
    }

    private RawArticle page(URI link) throws FetchException, InterruptedException {
        Fetched page = fetcher.fetch(link);
        if (!page.isPage()) {
            throw new FetchException(link + " is no web page but " + page.mediaType());
        }
        return page.page();
    }

    private static RawArticle joined(RawArticle item, RawArticle page) {
        return item.toBuilder()
                .uri(page.uri())
                .contentType(page.contentType())
                .retrieved(page.retrieved())
                .content(page.content())
                .build();
    }

    private static Item.Found kept(Item.Found found, String reason) {
        return new Item.Found(found.origin(), found.article(), List.of("the feed's own text is taken: " + reason));
    }
}
