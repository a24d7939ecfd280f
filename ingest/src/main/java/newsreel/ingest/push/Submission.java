package newsreel.ingest.push;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import newsreel.article.failure.Reason;
import newsreel.ingest.source.Item;
import newsreel.ingest.source.Source;

/** The articles of one request on their way to Kafka. Read by one thread, acknowledged by another, awaited by a third. */
final class Submission implements Source {
    private final List<Item.Found> articles;
    private final List<String> published = new ArrayList<>();
    private final CompletableFuture<Void> all = new CompletableFuture<>();

    Submission(List<Item.Found> articles) {
        this.articles = articles;
    }

    @Override
    public boolean isAnswered() {
        return true;
    }

    /** Hands on until one fails or nobody waits any longer. May wait for Kafka. */
    @Override
    public void read(Consumer<Item> items) {
        for (Item.Found article : articles) {
            if (all.isDone()) {
                items.accept(new Item.Unsent(article.origin()));
            } else {
                handOn(article, items);
            }
        }
    }

    private void handOn(Item.Found article, Consumer<Item> items) {
        try {
            items.accept(article);
        } catch (RuntimeException e) {
            all.completeExceptionally(e);
        }
    }

    @Override
    public void acknowledged(Item.Found found, Exception failure) {
        if (failure != null) {
            all.completeExceptionally(failure);
        } else if (add(found.article().id()) == articles.size()) {
            all.complete(null);
        }
    }

    private synchronized int add(String id) {
        published.add(id);
        return published.size();
    }

    private synchronized List<String> publishedIds() {
        return List.copyOf(published);
    }

    /** Waits until Kafka has all, one has failed, or the time is up. */
    Answer await(Duration patience, List<String> notes) throws InterruptedException {
        try {
            all.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return Answer.accepted(
                    articles.stream().map(found -> found.article().id()).toList(), notes);
        } catch (ExecutionException e) {
            return unavailable("Kafka did not take it: " + Reason.of(e.getCause()));
        } catch (TimeoutException e) {
            all.completeExceptionally(e);
            return unavailable("Kafka did not acknowledge it within " + patience.toSeconds() + " s");
        }
    }

    /** What is under way may still arrive. */
    private Answer unavailable(String reason) {
        return Answer.unavailable(reason + "; sending the same request again does no harm", publishedIds());
    }
}
