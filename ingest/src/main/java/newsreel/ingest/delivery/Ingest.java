package newsreel.ingest.delivery;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import newsreel.article.MalformedArticleException;
import newsreel.article.count.Count;
import newsreel.article.count.Counters;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.FileRead;
import newsreel.ingest.source.Item;
import newsreel.ingest.source.Outcome;
import newsreel.ingest.source.Source;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Carries articles from sources to the publisher, and says what became of them. Sources are read one after another.
 * Files are dealt with after reading on a thread of their own, once Kafka has acknowledged what was in them.
 */
public final class Ingest {
    private final ArticlePublisher publisher;
    private final IngestListener listener;
    private final AfterReading afterReading;
    private final ExecutorService settling = Executors.newSingleThreadExecutor(Ingest::daemon);
    private final Counters counters;
    private final Dated dated = new Dated(Clock.systemUTC());

    /** Leaves files as they are. */
    public Ingest(ArticlePublisher publisher, IngestListener listener, Counters counters) {
        this(publisher, listener, new AfterReading.Keep(), counters);
    }

    /**
     * @param afterReading what is done with each file that Kafka has every article of
     * @param counters is told what became of each input
     */
    public Ingest(ArticlePublisher publisher, IngestListener listener, AfterReading afterReading, Counters counters) {
        this.publisher = Objects.requireNonNull(publisher, "publisher");
        this.listener = Objects.requireNonNull(listener, "listener");
        this.afterReading = Objects.requireNonNull(afterReading, "afterReading");
        this.counters = Objects.requireNonNull(counters, "counters");
    }

    /**
     * Publishes all that the source holds; returns when it is read, before all is acknowledged. When the thread is
     * interrupted it returns soon, and the file that was being read counts as unread.
     */
    public void take(Source source) throws IOException {
        try {
            source.read(new Intake(source)::take);
        } catch (InterruptException whileKafkaWasSlow) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the acknowledgement of everything taken so far, and for what is done with files after it. */
    public void finish() {
        publisher.flush();
        CompletableFuture.runAsync(() -> {}, settling).join();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "newsreel-after-reading");
        thread.setDaemon(true);
        return thread;
    }

    /** One reading of one source. */
    private final class Intake {
        private final Source source;
        private Delivery delivery = new Delivery();

        Intake(Source source) {
            this.source = source;
        }

        void take(Item item) {
            if (!(item instanceof Item.End)) {
                counters.increment(Count.READ);
            }
            if (item instanceof Item.Found found) {
                publish(found);
            } else if (item instanceof Item.Known) {
                counters.increment(Count.ALREADY_PUBLISHED);
            } else if (item instanceof Item.Unsent) {
                counters.increment(Count.RETURNED);
            } else if (item instanceof Item.Unreadable unreadable) {
                delivery.unreadable();
                skip(unreadable.origin(), unreadable.reason());
            } else if (item instanceof Item.End end) {
                delivery.ended(outcome -> settling.execute(() -> settle(source, end.file(), outcome)));
                delivery = new Delivery();
            }
        }

        private void publish(Item.Found found) {
            Item.Found sent = dated.of(found);
            sent.notes().forEach(note -> listener.noted(found.origin(), note));
            Delivery of = delivery;
            of.sent();
            try {
                publisher.publish(sent.article(), failure -> acknowledged(source, found, of, failure));
            } catch (MalformedArticleException e) {
                of.withdrawn();
                skip(found.origin(), e.getMessage());
                source.acknowledged(found, e);
            } catch (RuntimeException neverSent) {
                if (source.isAnswered()) {
                    counters.increment(Count.RETURNED);
                }
                throw neverSent;
            }
        }
    }

    private void acknowledged(Source source, Item.Found found, Delivery delivery, Exception failure) {
        if (failure == null) {
            counters.increment(Count.PUBLISHED);
            listener.published(found.origin(), found.article());
        } else if (source.isAnswered()) {
            counters.increment(Count.RETURNED);
        } else {
            counters.increment(Count.LEFT_OUT);
            listener.failed(found.origin(), failure);
        }
        delivery.acknowledged(failure);
        source.acknowledged(found, failure);
    }

    private void skip(String origin, String reason) {
        counters.increment(Count.LEFT_OUT);
        listener.skipped(origin, reason);
    }

    private void settle(Source source, FileRead file, Outcome outcome) {
        if (outcome == Outcome.COMPLETE) {
            dealWith(file);
        } else if (!(afterReading instanceof AfterReading.Keep)) {
            listener.kept(
                    file.path(),
                    outcome == Outcome.PARTIAL ? "not all of it could be read" : "Kafka has not all of it");
        }
        source.settled(file, outcome);
    }

    private void dealWith(FileRead file) {
        try {
            afterReading.act(file);
        } catch (IOException e) {
            listener.kept(file.path(), BrokenInputException.reason(e));
        }
    }
}
