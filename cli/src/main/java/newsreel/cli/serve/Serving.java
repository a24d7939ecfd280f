package newsreel.cli.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import newsreel.article.EnrichedArticle;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.Kafka;
import newsreel.search.feed.FeedSettings;
import newsreel.search.feed.IndexFeed;
import newsreel.search.feed.IndexListener;
import newsreel.search.query.Query;
import newsreel.serve.NewsServer;
import newsreel.serve.ServerSettings;
import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index that is kept at what is on the topic, and the server that answers from it. Thread-safe, but for {@link #run}. */
public final class Serving implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
    private static final Query EVERYTHING = new Query.And(List.of());

    private final IndexFeed feed;
    private final TrendFeed trends;
    private final NewsServer server;

    private Serving(IndexFeed feed, TrendFeed trends, NewsServer server) {
        this.feed = feed;
        this.trends = trends;
        this.server = server;
    }

    /**
     * Opens the index and listens; {@link #run} fills it. Kafka is waited for while it is away.
     *
     * @param topics the topics of the pipeline
     * @param index the directory of the index
     * @param listener is told where each record ended
     * @throws newsreel.search.index.IndexRefusedException when the index is not to be used
     * @throws IOException when it cannot listen there, or the index cannot be opened
     */
    public static Serving open(
            ServerSettings settings, Kafka kafka, TopicNames topics, Path index, IndexListener listener)
            throws IOException, InterruptedException {
        Relay relay = new Relay(listener);
        String topicId = kafka.topicId(topics.enriched(), LOG::warn);
        IndexFeed feed = IndexFeed.open(new FeedSettings(kafka.client(), topics.enriched(), topicId, index), relay);
        TrendFeed trends = TrendFeed.start(kafka, topics.trends());
        try {
            NewsServer server = NewsServer.start(settings, feed::searcher, trends, feed::troubles);
            relay.next = server.listener();
            return new Serving(feed, trends, server);
        } catch (IOException | RuntimeException e) {
            trends.close();
            feed.close();
            throw e;
        }
    }

    /** The feed must be there before the server that it tells. */
    private static final class Relay implements IndexListener {
        private final IndexListener first;
        private volatile IndexListener next = new IndexListener() {};

        private Relay(IndexListener first) {
            this.first = first;
        }

        @Override
        public void indexed(EnrichedArticle article) {
            first.indexed(article);
            next.indexed(article);
        }

        @Override
        public void superseded(String id, int version) {
            first.superseded(id, version);
        }

        @Override
        public void unreadable(String reason) {
            first.unreadable(reason);
        }
    }

    /** Indexes articles until stopped. Belongs to one thread. */
    public void run() {
        feed.run();
    }

    /** Makes {@link #run} return. */
    public void stop() {
        feed.stop();
    }

    /** What an instrument reads from the consumer's metrics. */
    public <T> T instrumented(Function<Consumer<?, ?>, T> instrument) {
        return feed.instrumented(instrument);
    }

    /** What it waits for to be mended, in words. */
    public List<String> troubles() {
        return feed.troubles();
    }

    /** How many articles searches find; NaN while the index cannot be read. */
    public double articles() {
        try {
            return feed.searcher().count(EVERYTHING);
        } catch (IOException unreadable) {
            return Double.NaN;
        }
    }

    /** How many searches it has answered. */
    public long queries() {
        return server.queries();
    }

    /** How many wait for articles to come. */
    public int streams() {
        return server.streams();
    }

    /** Where the page is. */
    public String address() {
        InetSocketAddress address = server.address();
        return "http://" + address.getHostString() + ":" + address.getPort() + "/";
    }

    @Override
    public void close() throws IOException {
        try (feed;
                trends) {
            server.close();
        }
    }
}
