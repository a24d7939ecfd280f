package newsreel.ingest.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import newsreel.article.MalformedArticleException;
import newsreel.article.failure.Reason;
import newsreel.ingest.http.FetchException;
import newsreel.ingest.http.Fetched;
import newsreel.ingest.http.Fetcher;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.Item;

/** A feed that is asked for again and again. For one thread, but for the acknowledgements. */
final class FollowedFeed {
    private static final int GONE = 410;

    private final URI uri;
    private final FeedMemory memory;
    private final Fetcher fetcher;
    private final Optional<FullText> fullText;
    private final Clock clock;
    private final Consumer<String> notices;
    private Backoff backoff;
    private Instant due;
    private boolean gone;
    private volatile Poll poll = new Poll();

    FollowedFeed(FeedMemory memory, Following following) {
        this.uri = memory.request().uri();
        this.memory = memory;
        this.fetcher = following.fetcher();
        this.fullText = following.fullText();
        this.clock = following.clock();
        this.notices = following.notices();
        this.backoff = Backoff.every(following.interval());
        this.due = clock.instant();
    }

    /** When to ask next. */
    Instant due() {
        return due;
    }

    /** Whether its server says that it will not come back. */
    boolean isGone() {
        return gone;
    }

    void acknowledged(Item.Found found, Exception failure) {
        poll.acknowledged(found, failure);
    }

    /**
     * Asks once, hands on what is new and waits until Kafka has it.
     *
     * @throws BrokenInputException when it cannot be noted down
     */
    void poll(Consumer<Item> items) throws BrokenInputException, InterruptedException {
        try {
            Fetched fetched = fetcher.fetch(memory.request());
            if (fetched.modified()) {
                take(fetched, items);
            }
            backoff = backoff.succeeded();
            due = clock.instant().plus(backoff.delay(Optional.empty()));
        } catch (FetchException e) {
            failed(e.getMessage(), e.status(), e.retryAfter());
        } catch (MalformedArticleException e) {
            failed(uri + ": " + Reason.of(e), 0, Optional.empty());
        }
    }

    private void failed(String reason, int status, Optional<Duration> asked) {
        backoff = backoff.failed();
        Duration delay = backoff.delay(asked);
        due = clock.instant().plus(delay);
        gone = status == GONE;
        notices.accept(
                gone
                        ? reason + " (gone for good): it is followed no longer"
                        : reason + "; asked again in " + delay.toSeconds() + " s");
    }

    private void take(Fetched fetched, Consumer<Item> items) throws BrokenInputException, InterruptedException {
        Feed feed = Feed.parse(fetched.body(), fetched.contentType(), fetched.uri());
        List<Item.Found> fresh = fresh(feed.items(uri.toString(), fetched.at()), items);
        if (sendAll(fresh, items) && feed.isWhole()) {
            memory.haveAllOf(fetched.etag(), fetched.lastModified());
        }
        memory.save();
    }

    /** What Kafka has not; of two items with one id the first, which is the newer one in nearly all feeds. */
    private List<Item.Found> fresh(List<Item> all, Consumer<Item> items) {
        Map<String, Item.Found> found = new LinkedHashMap<>();
        for (Item item : all) {
            if (item instanceof Item.Found one) {
                if (found.putIfAbsent(one.article().id(), one) != null) {
                    items.accept(new Item.Known(one.origin()));
                }
            } else {
                items.accept(item);
            }
        }
        found.values().stream().map(Item.Found::article).filter(memory::has).forEach(memory::remember);
        return found.values().stream().filter(one -> isNew(one, items)).toList();
    }

    private boolean isNew(Item.Found found, Consumer<Item> items) {
        if (memory.has(found.article())) {
            items.accept(new Item.Known(found.origin()));
            return false;
        }
        return true;
    }

    /** False when something of it did not reach Kafka. */
    private boolean sendAll(List<Item.Found> fresh, Consumer<Item> items)
            throws BrokenInputException, InterruptedException {
        if (fullText.isEmpty()) {
            return send(fresh, items);
        }
        boolean complete = true;
        for (Item.Found found : fresh) {
            complete &= send(List.of(found), items);
            // Pages come slowly: what Kafka has of them is noted down one by one.
            memory.save();
        }
        return complete;
    }

    private boolean send(List<Item.Found> fresh, Consumer<Item> items) throws InterruptedException {
        Poll sending = new Poll();
        poll = sending;
        for (Item.Found found : fresh) {
            sending.send(fullText.isPresent() ? fullText.get().of(found) : found, found.article(), items);
        }
        sending.await();
        sending.taken().forEach(memory::remember);
        return sending.isComplete();
    }
}
