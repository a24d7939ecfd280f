package newsreel.ingest.push;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newsreel.article.count.Count;
import newsreel.article.count.Counters;
import newsreel.ingest.delivery.ArticlePublisher;

/** The articles of one request on their way to Kafka. Sent by one thread, acknowledged by another, awaited by a third. */
final class Submission {
    private final List<ArticlePublisher.Outgoing> articles;
    private final Counters counters;
    private final List<String> published = new ArrayList<>();
    private final CompletableFuture<Void> all = new CompletableFuture<>();

    Submission(List<ArticlePublisher.Outgoing> articles, Counters counters) {
        this.articles = articles;
        this.counters = counters;
    }

    /** Sends until one fails or nobody waits any longer. May wait for Kafka. */
    void send(ArticlePublisher publisher) {
        articles.forEach(article -> counters.increment(Count.READ));
        int sent = 0;
        try {
            while (sent < articles.size() && !all.isDone()) {
                ArticlePublisher.Outgoing article = articles.get(sent);
                publisher.publish(article, failure -> acknowledged(article, failure));
                sent++;
            }
            unsent(sent);
        } catch (RuntimeException e) {
            unsent(sent);
            all.completeExceptionally(e);
        }
    }

    private void unsent(int from) {
        articles.subList(from, articles.size()).forEach(article -> counters.increment(Count.RETURNED));
    }

    private void acknowledged(ArticlePublisher.Outgoing article, Exception failure) {
        if (failure != null) {
            counters.increment(Count.RETURNED);
            all.completeExceptionally(failure);
            return;
        }
        counters.increment(Count.PUBLISHED);
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
