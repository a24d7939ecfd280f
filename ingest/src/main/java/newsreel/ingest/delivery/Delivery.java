package newsreel.ingest.delivery;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import newsreel.ingest.source.Outcome;

/** Waits until everything of one file is settled. Thread-safe: acknowledgements come on the producer's thread. */
final class Delivery {
    /** The articles not yet acknowledged, and the reading itself. */
    private final AtomicInteger open = new AtomicInteger(1);

    private volatile boolean unreadable;
    private volatile boolean refused;
    private volatile Consumer<Outcome> settled = outcome -> {};

    /** An article is on its way. */
    void sent() {
        open.incrementAndGet();
    }

    /** Something gives no article. */
    void unreadable() {
        unreadable = true;
    }

    /** @param failure null when Kafka has the article */
    void acknowledged(Exception failure) {
        refused |= failure != null;
        close();
    }

    /** The article will not be acknowledged: it was never sent. */
    void withdrawn() {
        unreadable = true;
        close();
    }

    /** Nothing more will come. */
    void ended(Consumer<Outcome> whenSettled) {
        settled = whenSettled;
        close();
    }

    private void close() {
        if (open.decrementAndGet() == 0) {
            settled.accept(refused ? Outcome.REFUSED : unreadable ? Outcome.PARTIAL : Outcome.COMPLETE);
        }
    }
}
