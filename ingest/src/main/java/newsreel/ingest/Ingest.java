package newsreel.ingest;

import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import newsreel.article.MalformedArticleException;

/** Carries articles from sources to the publisher, and counts what became of them. Sources are read one after another. */
public final class Ingest {
    private final ArticlePublisher publisher;
    private final IngestListener listener;
    private final LongAdder published = new LongAdder();
    private final LongAdder leftOut = new LongAdder();

    public Ingest(ArticlePublisher publisher, IngestListener listener) {
        this.publisher = publisher;
        this.listener = listener;
    }

    /** Publishes all that the source holds; returns when it is read, before all is acknowledged. */
    public void take(Source source) throws IOException {
        source.read(this::take);
    }

    /** Waits for the acknowledgement of everything taken so far. */
    public void finish() {
        publisher.flush();
    }

    /** How many articles Kafka has. */
    public long published() {
        return published.sum();
    }

    /** How many inputs were left out, as unreadable or because Kafka did not take them. */
    public long leftOut() {
        return leftOut.sum();
    }

    private void take(Item item) {
        if (item instanceof Item.Found found) {
            publish(found);
        } else if (item instanceof Item.Unreadable unreadable) {
            skip(unreadable.origin(), unreadable.reason());
        }
    }

    private void publish(Item.Found found) {
        try {
            publisher.publish(found.article(), failure -> acknowledged(found, failure));
        } catch (MalformedArticleException e) {
            skip(found.origin(), e.getMessage());
        }
    }

    private void acknowledged(Item.Found found, Exception failure) {
        if (failure == null) {
            published.increment();
            listener.published(found.origin(), found.article());
        } else {
            leftOut.increment();
            listener.failed(found.origin(), failure);
        }
    }

    private void skip(String origin, String reason) {
        leftOut.increment();
        listener.skipped(origin, reason);
    }
}
