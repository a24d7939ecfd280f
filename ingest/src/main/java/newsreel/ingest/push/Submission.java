package newsreel.ingest.push;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newsreel.ingest.delivery.ArticlePublisher;

/** The articles of one request on their way to Kafka. Sent by one thread, acknowledged by another, awaited by a third. */
final class Submission {
    private final List<ArticlePublisher.Outgoing> articles;
    private final Runnable eachPublished;
    private final List<String> published = new ArrayList<>();
    private final CompletableFuture<Void> all = new CompletableFuture<>();

    /** @param eachPublished is run whenever Kafka has one more */
    Submission(List<ArticlePublisher.Outgoing> articles, Runnable eachPublished) {
        this.articles = articles;
        this.eachPublished = eachPublished;
    }

    /** Sends until one fails or nobody waits any longer. May wait for Kafka. */
    void send(ArticlePublisher publisher) {
        try {
            for (ArticlePublisher.Outgoing article : articles) {
                if (all.isDone()) {
                    return;
                }
                publisher.publish(article, failure -> acknowledged(article, failure));
            }
        } catch (RuntimeException e) {
            all.completeExceptionally(e);
        }
    }

    private void acknowledged(ArticlePublisher.Outgoing article, Exception failure) {
        if (failure != null) {
            all.completeExceptionally(failure);
            return;
        }
        eachPublished.run();
        if (add(article.id()) == articles.size()) {
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
                    articles.stream().map(ArticlePublisher.Outgoing::id).toList(), notes);
        } catch (ExecutionException e) {
            return unavailable("Kafka did not take it: " + e.getCause().getMessage());
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
