package newsreel.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import newsreel.article.failure.Reason;
import newsreel.search.feed.IndexListener;
import newsreel.search.index.Searcher;
import newsreel.search.query.QueryParser;
import newsreel.search.query.UnreadableQueryException;

/**
 * An index over HTTP: {@code GET /articles}, {@code /articles/ID}, {@code /stream}, {@code /topics}, {@code /trends}, {@code /schema},
 * {@code /openapi.json}, {@code /health/live}, {@code /health/ready}, and the page at {@code /}. Only reads. Thread-safe.
 */
public final class NewsServer implements AutoCloseable {
    private static final Map<String, String> UP = Map.of("status", "up");
    private static final String PAGE = "text/html; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private final ServerSettings settings;
    private final Articles articles;
    private final Trends trends;
    private final StandingQueries standing;
    private final Supplier<List<String>> troubles;
    private final LongAdder queries = new LongAdder();
    private final Javalin server;

    private NewsServer(
            ServerSettings settings, Supplier<Searcher> searcher, TrendLines lines, Supplier<List<String>> troubles) {
        this.settings = settings;
        this.troubles = troubles;
        Clock clock = Clock.systemUTC();
        QueryParser parser = new QueryParser(settings.vocabulary(), clock);
        this.articles = new Articles(searcher, parser, settings.vocabulary().topics());
        this.trends = new Trends(lines, searcher, parser, settings.vocabulary().topics(), clock);
        this.standing = new StandingQueries(articles::query, troubles);
        this.server = Javalin.create(this::configure);
    }

    /** Listens from now on, where nothing counts. */
    public static NewsServer start(
            ServerSettings settings, Supplier<Searcher> searcher, Supplier<List<String>> troubles) throws IOException {
        return start(settings, searcher, TrendLines.NONE, troubles);
    }

    /**
     * Listens from now on.
     *
     * @param searcher is asked for each request
     * @param lines how often topics are in the news
     * @param troubles what the index waits for to be mended, in words
     * @throws IOException when it cannot listen there
     */
    public static NewsServer start(
            ServerSettings settings, Supplier<Searcher> searcher, TrendLines lines, Supplier<List<String>> troubles)
            throws IOException {
        NewsServer news = new NewsServer(settings, searcher, lines, troubles);
        try {
            news.server.start(
                    settings.address().getHostString(), settings.address().getPort());
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
        return news;
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        Gate gate = new Gate(settings);
        config.routes.before(gate::check);
        config.routes.get("/articles", articles::list);
        config.routes.after("/articles", request -> queries.increment());
        config.routes.get("/articles/{id}", articles::one);
        config.routes.get("/topics", articles::topics);
        config.routes.get("/trends", trends::answer);
        config.routes.get("/stream", standing::open);
        config.routes.get("/health/live", request -> Answers.json(request, UP));
        config.routes.get("/health/ready", this::ready);
        serve(config, "/schema", "application/schema+json", settings.schema().getBytes(StandardCharsets.UTF_8));
        serve(config, "/openapi.json", Answers.JSON, resource("openapi.json"));
        serve(config, "/", PAGE, resource("page.html"));
        serve(config, "/page.css", STYLE, resource("page.css"));
        serve(config, "/page.js", SCRIPT, resource("page.js"));
        answerErrors(config);
    }

    private static void serve(JavalinConfig config, String path, String type, byte[] content) {
        config.routes.get(path, request -> request.contentType(type).result(content));
    }

    private static void answerErrors(JavalinConfig config) {
        config.routes.exception(
                HttpResponseException.class,
                (e, request) -> Answers.problem(request, HttpStatus.forStatus(e.getStatus()), e.getMessage()));
        config.routes.exception(UnreadableQueryException.class, (e, request) -> Answers.unreadable(request, e));
        config.routes.exception(
                IllegalArgumentException.class,
                (e, request) -> Answers.problem(request, HttpStatus.BAD_REQUEST, e.getMessage()));
        config.routes.exception(
                IOException.class,
                (e, request) -> Answers.problem(
                        request, HttpStatus.SERVICE_UNAVAILABLE, "the index cannot be read: " + Reason.of(e)));
    }

    private static byte[] resource(String name) {
        try (InputStream in = NewsServer.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ready(Context request) {
        List<String> now = troubles.get();
        request.status(now.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        Answers.json(request, now.isEmpty() ? UP : Map.of("status", "down", "reasons", now));
    }

    /** Is to be told what comes into the index, so that whoever waits for it gets it. */
    public IndexListener listener() {
        return standing;
    }

    /** How many searches it has answered. */
    public long queries() {
        return queries.sum();
    }

    /** How many wait for articles to come. */
    public int streams() {
        return standing.size();
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return new InetSocketAddress(settings.address().getHostString(), server.port());
    }

    @Override
    public void close() {
        standing.close();
        server.stop();
    }
}
