package newsreel.ingest.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newsreel.ingest.delivery.Ingest;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What is answered to whom. Only the reading and publishing of articles has threads, a few: who is silent, slow, or waits for
 * its turn holds none, so that {@code GET /health} is always answered.
 */
final class PushHandler extends Handler.Abstract.NonBlocking {
    private final PushSettings settings;
    private final Ingest ingest;
    private final Clock clock;
    private final Callers callers;
    private final Memory memory;
    private final Turns turns;
    private final ExecutorService sender;

    /** Whose articles have arrived and who has no answer yet; one more for this itself. */
    private final Phaser underWay = new Phaser(1);

    PushHandler(PushSettings settings, Ingest ingest, Clock clock) {
        this.settings = settings;
        this.ingest = ingest;
        this.clock = clock;
        this.callers = new Callers(settings.token());
        this.memory = new Memory((long) settings.maxBytes() * settings.concurrency());
        this.turns = new Turns(settings.concurrency(), settings.turnTime());
        this.sender = sender(settings.concurrency());
    }

    /** While Kafka is away nothing gets through, and requests that were answered long ago must not pile up behind it. */
    private static ExecutorService sender(int mostWaiting) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(mostWaiting),
                work -> PushServer.thread(work, "push-sender"));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        // A request whose articles are on their way to Kafka is no idle one.
        request.addIdleTimeoutListener(silent -> false);
        Exchange exchange = new Exchange(request, response, callback);
        try {
            route(exchange);
        } catch (Refusal e) {
            exchange.answer(e.answer());
        }
        return true;
    }

    private void route(Exchange exchange) {
        switch (Request.getPathInContext(exchange.request())) {
            case "/health" -> {
                only("GET", exchange);
                exchange.answer(Answer.healthy());
            }
            case "/articles" -> {
                only("POST", exchange);
                callers.admit(exchange::header);
                take(exchange);
            }
            default -> exchange.answer(Answer.error(Answer.NOT_FOUND, "there is POST /articles and GET /health"));
        }
    }

    private static void only(String method, Exchange exchange) {
        if (!exchange.request().getMethod().equals(method)) {
            throw new Refusal(Answer.error(Answer.METHOD_NOT_ALLOWED, "only " + method + " is allowed here")
                    .with("Allow", method));
        }
    }

    /** What can be told from the head of the request is told before any of its body is read. */
    private void take(Exchange exchange) {
        String contentType = exchange.header("Content-Type");
        String form = PushedArticles.form(contentType);
        Particulars particulars =
                Particulars.parse(exchange.request().getHttpURI().getQuery(), form);
        RequestBody.check(exchange::header, settings.maxBytes());
        IncomingBody body = new IncomingBody(exchange.request(), settings, memory, System::nanoTime);
        body.read().whenComplete((bytes, failure) -> {
            if (failure == null) {
                arrived(
                        exchange,
                        body,
                        () -> PushedArticles.parse(
                                RequestBody.inflated(bytes, exchange::header, settings.maxBytes()),
                                form,
                                contentType,
                                particulars,
                                clock.instant()));
            } else {
                body.free();
                refuse(exchange, failure);
            }
        });
    }

    /** Articles that are still to be read. */
    private interface Unread {
        PushedArticles read() throws IOException;
    }

    private void arrived(Exchange exchange, IncomingBody body, Unread articles) {
        if (underWay.register() < 0) {
            body.free();
            exchange.answer(Answer.error(Answer.UNAVAILABLE, "newsreel is stopping; nothing was published"));
            return;
        }
        turns.take(
                () -> settle(exchange, body, () -> publish(articles.read())),
                () -> settle(exchange, body, this::tooLate));
    }

    /** Something that comes to an answer. */
    private interface Work {
        Answer answer() throws IOException, InterruptedException;
    }

    private void settle(Exchange exchange, IncomingBody body, Work work) {
        try {
            exchange.answer(work.answer());
        } catch (InterruptedException e) {
            exchange.answer(Answer.error(Answer.UNAVAILABLE, "newsreel is stopping"));
        } catch (IOException | RuntimeException e) {
            refuse(exchange, e);
        } finally {
            body.free();
            underWay.arriveAndDeregister();
        }
    }

    private Answer tooLate() {
        return Answer.error(
                Answer.UNAVAILABLE,
                settings.concurrency() + " requests are being worked on, the limit, and this one waited "
                        + settings.turnTime().toSeconds() + " s for its turn; nothing was published");
    }

    private static void refuse(Exchange exchange, Throwable failure) {
        if (failure instanceof Refusal refusal) {
            exchange.answer(refusal.answer());
        } else {
            exchange.abandon(failure);
        }
    }

    private Answer publish(PushedArticles articles) throws InterruptedException {
        Submission submission = new Submission(articles.articles());
        try {
            sender.execute(() -> take(submission));
        } catch (RejectedExecutionException e) {
            return Answer.error(Answer.UNAVAILABLE, "Kafka is not taking anything; nothing was published");
        }
        return submission.await(settings.kafkaTime(), articles.notes());
    }

    private void take(Submission submission) {
        try {
            ingest.take(submission);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Takes no more, and waits for those that are under way. */
    void finish(long seconds) {
        int phase = underWay.arriveAndDeregister();
        try {
            underWay.awaitAdvanceInterruptibly(phase, seconds, TimeUnit.SECONDS);
        } catch (TimeoutException over) {
            // They get no answer, and send the same again, which does no harm.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends its threads. */
    void close() {
        turns.close();
        sender.shutdownNow();
    }
}
