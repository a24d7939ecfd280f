package newsreel.ingest.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import newsreel.ingest.document.Document;
import newsreel.ingest.feed.FeedFormat;
import newsreel.ingest.feed.FullText;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.http.FetchException;
import newsreel.ingest.http.FetchRequest;
import newsreel.ingest.http.Fetched;
import newsreel.ingest.http.Fetcher;
import newsreel.ingest.source.Item;
import newsreel.ingest.source.Source;

/** What is found at an address: a feed, a web page, or a document in any other form. */
final class UrlSource implements Source {
    private final URI uri;
    private final Fetcher fetcher;
    private final Optional<FullText> fullText;
    private final Formats formats;

    UrlSource(URI uri, Fetcher fetcher, Optional<FullText> fullText, Formats formats) {
        this.uri = uri;
        this.fetcher = fetcher;
        this.fullText = fullText;
        this.formats = formats;
    }

    @Override
    public void read(Consumer<Item> items) throws IOException {
        try {
            read(fetcher.fetch(FetchRequest.of(uri)), items);
        } catch (FetchException e) {
            items.accept(new Item.Unreadable(uri.toString(), e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Fetched fetched, Consumer<Item> items) throws IOException, InterruptedException {
        if (FeedFormat.looksLike(fetched.beginning())) {
            readFeed(FeedFormat.items(uri.toString(), fetched), items);
        } else if (fetched.isPage()) {
            items.accept(Item.of(uri.toString(), fetched::page));
        } else {
            formats.read(new Document(uri.toString(), fetched.at(), new ByteArrayInputStream(fetched.body())), items);
        }
    }

    private void readFeed(List<Item> feed, Consumer<Item> items) throws InterruptedException {
        for (Item item : feed) {
            boolean fetch = fullText.isPresent() && item instanceof Item.Found;
            items.accept(fetch ? fullText.get().of((Item.Found) item) : item);
        }
    }
}
