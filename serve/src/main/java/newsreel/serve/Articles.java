package newsreel.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import newsreel.article.EnrichedArticle;
import newsreel.search.index.Cursor;
import newsreel.search.index.Hits;
import newsreel.search.index.Searcher;
import newsreel.search.query.Query;
import newsreel.search.query.QueryParser;
import newsreel.search.query.TopicTree;

/** Articles and topics, as the index has them at the moment of the request. Thread-safe. */
final class Articles {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Supplier<Searcher> searcher;
    private final QueryParser parser;
    private final TopicTree topics;

    Articles(Supplier<Searcher> searcher, QueryParser parser, TopicTree topics) {
        this.searcher = searcher;
        this.parser = parser;
        this.topics = topics;
    }

    /** The query of a request; everything where it has none. */
    Query query(Context request) {
        return parser.parse(Optional.ofNullable(request.queryParam("q")).orElse(""));
    }

    /**
     * {@code GET /articles?q=&after=&max=}: the newest first, in an order that does not change while articles arrive.
     *
     * @throws IOException when the index cannot be read
     */
    void list(Context request) throws IOException {
        Parameters.only(request, "q", "after", "max");
        Query query = query(request);
        String after = request.queryParam("after");
        Hits hits = searcher.get()
                .search(query, Limit.of(request, USUAL, MOST), after == null ? null : Cursor.parse(after));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("query", query.toString());
        answer.put("count", searcher.get().count(query));
        answer.put("articles", hits.articles());
        hits.next().ifPresent(next -> answer.put("next", next.toString()));
        Answers.json(request, answer);
    }

    /** {@code GET /articles/{id}}: 410 with what is left of it where it was withdrawn. */
    void one(Context request) throws IOException {
        Optional<EnrichedArticle> article = searcher.get().get(request.pathParam("id"));
        if (article.isEmpty()) {
            Answers.problem(request, HttpStatus.NOT_FOUND, "there is no article with this id");
        } else {
            request.status(article.get().isWithdrawn() ? HttpStatus.GONE : HttpStatus.OK);
            Answers.json(request, article.get());
        }
    }

    /**
     * A topic that any of the articles is in.
     *
     * @param parent null at the top
     * @param count how many are in it or below it
     */
    private record CountedTopic(String id, String name, String parent, long count) {}

    /** {@code GET /topics?q=}: those of the articles that are meant, and how many each has. */
    void topics(Context request) throws IOException {
        Parameters.only(request, "q");
        Map<String, Long> counts = searcher.get().countByTopic(query(request), topics);
        List<CountedTopic> counted = new ArrayList<>();
        counts.forEach((id, count) -> {
            Optional<TopicTree.Node> known = topics.topic(id);
            counted.add(new CountedTopic(
                    id,
                    known.map(TopicTree.Node::name).orElse(id),
                    known.map(TopicTree.Node::parent).orElse(null),
                    count));
        });
        Answers.json(request, counted);
    }
}
