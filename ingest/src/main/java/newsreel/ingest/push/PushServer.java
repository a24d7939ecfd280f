package newsreel.ingest.push;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import newsreel.article.count.Counters;
import newsreel.ingest.delivery.ArticlePublisher;
import newsreel.ingest.delivery.Ingest;
import newsreel.ingest.delivery.IngestListener;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Takes articles over HTTP. {@code POST /articles} takes one or many and answers 202 with their ids once Kafka has
 * acknowledged all of them; {@code GET /health} answers while this is up. Speaks no TLS: where the way to it is not to be
 * trusted, put a proxy that does before it.
 */
public final class PushServer implements AutoCloseable {
    private static final Duration PARTING_TIME = Duration.ofSeconds(30);

    /** Of those that look after connections, however many there are. */
    private static final int THREADS = 8;

    private final Server server;
    private final ServerConnector connector;
    private final PushHandler handler;
    private final AtomicBoolean closed = new AtomicBoolean();

    private PushServer(PushSettings settings, PushHandler handler) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("newsreel-push-http");
        threads.setDaemon(true);
        this.server = new Server(threads);
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http()));
        this.handler = handler;
        connector.setHost(settings.address().getAddress().getHostAddress());
        connector.setPort(settings.address().getPort());
        connector.setIdleTimeout(settings.requestTime().toMillis());
        server.addConnector(connector);
        server.setHandler(handler);
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        return http;
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
        // The callers are told what became of their articles, and nobody else.
        Ingest ingest = new Ingest(publisher, IngestListener.SILENT, counters);
        PushServer push = new PushServer(settings, new PushHandler(settings, ingest, clock));
        try {
            push.server.start();
            return push;
        } catch (IOException e) {
            push.close();
            throw e;
        } catch (Exception e) {
            push.close();
            throw new IOException(e.getMessage(), e);
        }
    }

    static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, "newsreel-" + name);
        thread.setDaemon(true);
        return thread;
    }

    /** Where it listens; the port is the one given out when 0 was asked for. */
    public InetSocketAddress address() {
        return new InetSocketAddress(connector.getHost(), connector.getLocalPort());
    }

    /** Lets the requests that are being worked on finish, and takes no more. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        handler.finish(PARTING_TIME.toSeconds());
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop listening: " + e.getMessage(), e);
        } finally {
            handler.close();
        }
    }
}
