package newsreel.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.search.feed.IndexListener;
import newsreel.search.query.Query;
import newsreel.search.query.Reading;

/**
 * {@code GET /stream?q=}: whoever waits for articles gets them as server-sent events as soon as searches find them:
 * {@code article} with its JSON; {@code gone} with the id of one that was withdrawn, or is no longer meant; {@code state} every
 * few seconds, with what is in trouble. Thread-safe.
 */
final class StandingQueries implements IndexListener, AutoCloseable {
    /** Each has a thread of the server, which has 250: enough are left for everybody else. */
    static final int MOST = 200;

    private final Semaphore seats = new Semaphore(MOST);
    private final Set<Waiting> readers = ConcurrentHashMap.newKeySet();
    private final Function<Context, Query> parser;
    private final Supplier<List<String>> troubles;

    StandingQueries(Function<Context, Query> parser, Supplier<List<String>> troubles) {
        this.parser = parser;
        this.troubles = troubles;
    }

    /** How many wait. */
    int size() {
        return readers.size();
    }

    /**
     * Answers until the reader has gone, on the request's own thread. Javalin's streams leave that thread; when their reader goes
     * the request is used for others before they have ended, and they then try to end it for ever.
     */
    void open(Context request) throws IOException {
        Parameters.only(request, "q");
        Query query = parser.apply(request);
        if (!seats.tryAcquire()) {
            Answers.problem(request, HttpStatus.SERVICE_UNAVAILABLE, "too many wait already");
            return;
        }
        try {
            answer(request, query);
        } finally {
            seats.release();
        }
    }

    /** From here on its status is sent: nothing can be refused any more. */
    private void answer(Context request, Query query) throws IOException {
        Waiting reader = new Waiting(EventStream.begin(request), query, this::state);
        reader.send("state", state());
        readers.add(reader);
        try {
            reader.run();
        } finally {
            readers.remove(reader);
        }
    }

    private String state() {
        return new String(json(Map.of("troubles", troubles.get())), StandardCharsets.UTF_8);
    }

    private static byte[] json(Object value) {
        return ArticleJson.mapper().writeValueAsBytes(value);
    }

    @Override
    public void indexed(EnrichedArticle article) {
        if (readers.isEmpty()) {
            return;
        }
        Reading reading = new Reading(article);
        String json = new String(ArticleJson.write(article), StandardCharsets.UTF_8);
        String id = new String(json(Map.of("id", article.id())), StandardCharsets.UTF_8);
        for (Waiting reader : readers) {
            if (reader.query().matches(reading)) {
                reader.send("article", json);
            } else if (article.version() > 1) {
                reader.send("gone", id);
            }
        }
    }

    @Override
    public void close() {
        readers.forEach(Waiting::leave);
    }
}
