package newsreel.cli.health;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Where operators and their tools ask how a stage is: {@code GET /health/live}, {@code GET /health/ready} (200 or 503, with
 * the reasons as JSON) and {@code GET /metrics} for Prometheus. Speaks no TLS and asks for no password: it tells figures, and
 * nothing of any article.
 */
public final class AdminServer implements AutoCloseable {
    /** Java's own server waits for ever for the rest of a request, unless it is told otherwise before the first is started. */
    private static final String MOST_SECONDS_FOR_A_REQUEST = "sun.net.httpserver.maxReqTime";

    static {
        if (System.getProperty(MOST_SECONDS_FOR_A_REQUEST) == null) {
            System.setProperty(MOST_SECONDS_FOR_A_REQUEST, "10");
        }
    }

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final HttpServer server;
    private final Pulse pulse;
    private final Metering metering;

    /** One for each request at a time: a caller that stops in the middle of its request has one to itself until it is cut off. */
    private final ExecutorService threads = Executors.newCachedThreadPool(Daemons::thread);

    private AdminServer(HttpServer server, Pulse pulse) {
        this.server = server;
        this.pulse = pulse;
        this.metering = Metering.of(pulse);
    }

    /** @throws IOException when it cannot listen there */
    public static AdminServer start(InetSocketAddress address, Pulse pulse) throws IOException {
        AdminServer admin = new AdminServer(HttpServer.create(address, 0), pulse);
        admin.server.createContext("/", admin::handle);
        admin.server.setExecutor(admin.threads);
        admin.server.start();
        return admin;
    }

    /** Where it listens; the port is the one given out when 0 was asked for. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                answer(exchange);
            } else {
                exchange.getResponseHeaders().set("Allow", "GET");
                send(exchange, METHOD_NOT_ALLOWED, TEXT, text("only GET is allowed here"));
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/health/live" -> live(exchange, pulse.health());
            case "/health/ready" -> ready(exchange, pulse.health());
            case "/metrics" -> metrics(exchange);
            default -> send(exchange, NOT_FOUND, TEXT, text("there is /health/live, /health/ready and /metrics"));
        }
    }

    private static void live(HttpExchange exchange, Health health) throws IOException {
        send(exchange, health.live() ? OK : UNAVAILABLE, JSON, health.json(health.live()));
    }

    private static void ready(HttpExchange exchange, Health health) throws IOException {
        send(exchange, health.ready() ? OK : UNAVAILABLE, JSON, health.json(health.ready()));
    }

    private void metrics(HttpExchange exchange) throws IOException {
        send(exchange, OK, Metering.CONTENT_TYPE, metering.scrape());
    }

    private static byte[] text(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        metering.close();
    }
}
