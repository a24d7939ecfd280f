package newsreel.ingest.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import newsreel.article.count.Counters;
import newsreel.ingest.delivery.ArticlePublisher;
import newsreel.ingest.delivery.Ingest;
import newsreel.ingest.delivery.IngestListener;

/**
 * Takes articles over HTTP. {@code POST /articles} takes one or many and answers 202 with their ids once Kafka has
 * acknowledged all of them; {@code GET /health} answers while this is up. Speaks no TLS: where the way to it is not to be
 * trusted, put a proxy that does before it.
 */
public final class PushServer implements AutoCloseable {
    private static final Duration PARTING_TIME = Duration.ofSeconds(30);

    /** Callers that say nothing hold a thread each until their time is up. */
    private static final int THREADS = 128;

    private final PushSettings settings;
    private final Ingest ingest;
    private final Clock clock;
    private final Callers callers;
    private final HttpServer server;
    /** One for each thread; whoever closes this takes them all. */
    private final Semaphore open = new Semaphore(THREADS, true);

    private final Semaphore places;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> thread(work, "push"));
    private final ExecutorService sender;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> thread(work, "push-timer"));
    private final AtomicBoolean closed = new AtomicBoolean();

    private PushServer(PushSettings settings, Ingest ingest, Clock clock, HttpServer server) {
        this.settings = settings;
        this.ingest = ingest;
        this.clock = clock;
        this.callers = new Callers(settings.token());
        this.server = server;
        this.places = new Semaphore(settings.concurrency());
        this.sender = sender(settings.concurrency());
    }

    /**
     * @param counters is told what became of each article of the requests that were good
     * @throws IOException when it cannot listen there
     */
    public static PushServer start(PushSettings settings, ArticlePublisher publisher, Counters counters)
            throws IOException {
        return start(settings, publisher, counters, Clock.systemUTC());
    }

    static PushServer start(PushSettings settings, ArticlePublisher publisher, Counters counters, Clock clock)
            throws IOException {
        limitHeaders(settings.requestTime());
        HttpServer server = HttpServer.create(settings.address(), 0);
        // The callers are told what became of their articles, and nobody else.
        Ingest ingest = new Ingest(publisher, IngestListener.SILENT, counters);
        PushServer push = new PushServer(settings, ingest, clock, server);
        server.createContext("/", push::handle);
        server.setExecutor(push.threads);
        server.start();
        return push;
    }

    /** While Kafka is away nothing gets through, and requests that were answered long ago must not pile up behind it. */
    private static ExecutorService sender(int mostWaiting) {
        return new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(mostWaiting), work -> thread(work, "push-sender"));
    }

    /** The JDK's server has this as a property only; it is read once, by the first server of the process. */
    private static void limitHeaders(Duration time) {
        String property = "sun.net.httpserver.maxReqTime";
        if (System.getProperty(property) == null) {
            System.setProperty(property, Long.toString(Math.max(1, time.toSeconds())));
        }
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, "newsreel-" + name);
        thread.setDaemon(true);
        return thread;
    }

    /** Where it listens; the port is the one given out when 0 was asked for. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (!open.tryAcquire()) {
            exchange.close();
            return;
        }
        try (exchange) {
            send(answer(exchange), exchange);
        } finally {
            open.release();
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            return switch (exchange.getRequestURI().getPath()) {
                case "/health" -> only("GET", exchange) ? Answer.healthy() : notAllowed("GET");
                case "/articles" -> only("POST", exchange) ? admitted(exchange) : notAllowed("POST");
                default -> Answer.error(Answer.NOT_FOUND, "there is POST /articles and GET /health");
            };
        } catch (Refusal e) {
            return e.answer();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.error(Answer.UNAVAILABLE, "newsreel is stopping");
        }
    }

    private static boolean only(String method, HttpExchange exchange) {
        return exchange.getRequestMethod().equals(method);
    }

    private static Answer notAllowed(String allowed) {
        return Answer.error(Answer.METHOD_NOT_ALLOWED, "only " + allowed + " is allowed here")
                .with("Allow", allowed);
    }

    private Answer admitted(HttpExchange exchange) throws IOException, InterruptedException {
        callers.admit(exchange.getRequestHeaders());
        if (!places.tryAcquire()) {
            return Answer.error(
                    Answer.UNAVAILABLE,
                    settings.concurrency() + " requests are being worked on, the limit; nothing was published");
        }
        try {
            return publish(articles(exchange));
        } finally {
            places.release();
        }
    }

    private PushedArticles articles(HttpExchange exchange) throws IOException {
        String contentType = exchange.getRequestHeaders().getFirst("Content-Type");
        String form = PushedArticles.form(contentType);
        Particulars particulars = Particulars.parse(exchange.getRequestURI().getRawQuery(), form);
        byte[] body = readInTime(exchange);
        return PushedArticles.parse(body, form, contentType, particulars, clock.instant());
    }

    /** A caller that takes too long finds the connection closed: there is no other way out of a read. */
    private byte[] readInTime(HttpExchange exchange) throws IOException {
        ScheduledFuture<?> end =
                timer.schedule(exchange::close, settings.requestTime().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return RequestBody.read(exchange, settings.maxBytes());
        } finally {
            end.cancel(false);
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

    private static void send(Answer answer, HttpExchange exchange) throws IOException {
        byte[] body = answer.body();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        if (answer.status() == Answer.TOO_LARGE) {
            // What is left of the request is not read.
            exchange.getResponseHeaders().set("Connection", "close");
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    /** Lets the requests that are being worked on finish, and takes no more. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            open.tryAcquire(THREADS, PARTING_TIME.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        threads.shutdownNow();
        sender.shutdownNow();
        timer.shutdownNow();
    }
}
