package newsreel.ingest.feed;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.ingest.source.Item;

/** Articles of a feed on their way to Kafka. Acknowledgements come by other threads. */
final class Poll {
    private final Semaphore settled = new Semaphore(0);
    private final Map<Item.Found, RawArticle> open = new IdentityHashMap<>();
    private final List<RawArticle> taken = new ArrayList<>();
    private int sent;

    /** @param asInFeed the article by which the feed's memory knows it */
    void send(Item.Found found, RawArticle asInFeed, Consumer<Item> items) {
        synchronized (this) {
            open.put(found, asInFeed);
            sent++;
        }
        items.accept(found);
    }

    /** An article that is no article to Kafka either will not become one by being sent again. */
    void acknowledged(Item.Found found, Exception failure) {
        synchronized (this) {
            RawArticle asInFeed = open.remove(found);
            if (asInFeed != null && (failure == null || failure instanceof MalformedArticleException)) {
                taken.add(asInFeed);
            }
        }
        settled.release();
    }

    /** Waits until all are acknowledged or have failed, which the producer sees to within its delivery time, even when interrupted. */
    void await() {
        settled.acquireUninterruptibly(sent);
    }

    /** The articles that are settled for good. */
    synchronized List<RawArticle> taken() {
        return List.copyOf(taken);
    }

    synchronized boolean isComplete() {
        return taken.size() == sent;
    }
}
