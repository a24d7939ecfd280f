package newsreel.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import newsreel.article.EnrichedArticle;
import newsreel.article.Trend;
import newsreel.article.WindowLength;
import newsreel.search.index.Searcher;
import newsreel.search.query.Query;
import newsreel.search.query.QueryParser;
import newsreel.search.query.TopicTree;

/** What is in the news more than usual, and how that came about. Thread-safe. */
final class Trends {
    private static final int MOST_WINDOWS = 1000;

    /** Each is a question to the index. */
    private static final int MOST_WINDOWS_OF_A_QUERY = 200;

    private final TrendLines lines;
    private final Supplier<Searcher> searcher;
    private final QueryParser parser;
    private final TopicTree topics;
    private final Clock clock;

    Trends(TrendLines lines, Supplier<Searcher> searcher, QueryParser parser, TopicTree topics, Clock clock) {
        this.lines = lines;
        this.searcher = searcher;
        this.parser = parser;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * {@code GET /trends}: of {@code topic=} or of {@code q=} the windows from {@code from=} to {@code to=}; else the topics
     * that rise, those that stand out furthest first.
     *
     * @throws IOException when the index cannot be read
     */
    void answer(Context request) throws IOException {
        Parameters.only(request, "topic", "q", "window", "from", "to", "max");
        String topic = request.queryParam("topic");
        String query = request.queryParam("q");
        if (topic != null && query != null) {
            throw new IllegalArgumentException("a line is of a topic or of a query, not of both");
        }
        if (topic != null) {
            ofTopic(request, topic);
        } else if (query != null) {
            ofQuery(request, parser.parse(query));
        } else {
            rising(request);
        }
    }

    private void rising(Context request) {
        WindowLength length = WindowRange.length(request);
        List<Trend> rising = lines.standing(length, clock.instant()).stream()
                .filter(trend -> trend.deviation() > 0)
                .limit(Limit.of(request, 20, 100))
                .toList();
        Answers.json(request, Map.of("trends", rising));
    }

    /**
     * A window of a line; what is null is not known of it: of one without articles, and of a query.
     *
     * @param mean what is usual for the topic
     */
    private record Point(Instant start, long count, Double mean, Double spread, Double deviation) {
        Point(Instant start, long count) {
            this(start, count, null, null, null);
        }

        static Point of(Trend trend) {
            return new Point(trend.start(), trend.count(), trend.mean(), trend.spread(), trend.deviation());
        }

        Map<String, Object> properties() {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("start", start);
            properties.put("count", count);
            if (mean != null) {
                properties.put("mean", mean);
                properties.put("spread", spread);
                properties.put("deviation", deviation);
            }
            return properties;
        }
    }

    private void ofTopic(Context request, String asked) {
        Instant now = clock.instant();
        Instant newest = lines.newest(WindowRange.length(request), now).orElse(now);
        WindowRange range = WindowRange.of(request, newest, MOST_WINDOWS);
        TopicTree.Node topic = topic(asked);
        Map<Instant, Trend> known = lines.line(topic.id(), range.length(), range.from(), range.to()).stream()
                .collect(Collectors.toMap(Trend::start, Function.identity()));
        List<Point> points = range.starts().stream()
                .map(start -> known.containsKey(start) ? Point.of(known.get(start)) : new Point(start, 0))
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("topic", topic.id());
        answer.put("name", topic.name());
        answer(request, answer, range, points);
    }

    /** The one of that code, with or without its vocabulary, or of that name; as it is asked for where none is known. */
    private TopicTree.Node topic(String asked) {
        String folded = TopicTree.folded(asked);
        return topics.topics().stream()
                .filter(topic -> TopicTree.folded(topic.id()).equals(folded)
                        || TopicTree.folded(topic.id()).endsWith(":" + folded)
                        || TopicTree.folded(topic.name()).equals(folded))
                .findFirst()
                .orElseGet(() -> new TopicTree.Node(asked, asked, null));
    }

    private void ofQuery(Context request, Query query) throws IOException {
        Searcher index = searcher.get();
        WindowRange range = WindowRange.of(request, newest(index), MOST_WINDOWS_OF_A_QUERY);
        List<Point> points = new ArrayList<>();
        for (Instant start : range.starts()) {
            Query within = new Query.Published(start, start.plus(range.length().duration()));
            points.add(new Point(start, index.count(new Query.And(List.of(query, within)))));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("query", query.toString());
        answer(request, answer, range, points);
    }

    /** When the newest article was published, those dated ahead left out: an archive shows its own years. */
    private Instant newest(Searcher index) throws IOException {
        Instant now = clock.instant();
        return index.search(new Query.Published(null, now), 1, null).articles().stream()
                .map(EnrichedArticle::published)
                .findFirst()
                .orElse(now);
    }

    private static void answer(Context request, Map<String, Object> answer, WindowRange range, List<Point> points) {
        answer.put("window", range.length());
        answer.put("windows", points.stream().map(Point::properties).toList());
        Answers.json(request, answer);
    }
}
