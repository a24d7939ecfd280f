package newsreel.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import newsreel.article.EnrichedArticle;
import newsreel.cli.options.KnownWords;
import newsreel.enrich.Enricher;
import newsreel.search.index.ArticleIndex;
import newsreel.search.query.Vocabulary;
import newsreel.serve.NewsServer;
import newsreel.serve.ServerSettings;
import newsreel.topics.MediaTopics;
import org.slf4j.LoggerFactory;

/** An index and the server over it; what arrives is found and sent on at once. */
final class ServedIndex implements AutoCloseable {
    private static final Vocabulary VOCABULARY = KnownWords.of(MediaTopics.shipped());

    private final Complaints complaints = new Complaints();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final ArticleIndex index;
    private NewsServer server;
    private int port;

    private ServedIndex(ArticleIndex index) {
        this.index = index;
    }

    static ServedIndex open(Path directory) throws IOException {
        ServedIndex served = new ServedIndex(ArticleIndex.open(directory, "stream"));
        served.start();
        return served;
    }

    /** Answers, at the same address as before. */
    void start() throws IOException {
        ServerSettings settings = new ServerSettings(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                null,
                VOCABULARY,
                Enricher.standard().schema());
        server = NewsServer.start(settings, index::searcher, () -> List.copyOf(troubles));
        port = server.address().getPort();
    }

    /** Answers no more. */
    void stop() {
        server.close();
    }

    void arrives(EnrichedArticle article) throws IOException {
        index.put(article);
        index.refresh();
        server.listener().indexed(article);
    }

    void inTrouble(String trouble) {
        troubles.add(trouble);
    }

    void mended() {
        troubles.clear();
    }

    /** Of a page with that query string; of the whole when it is empty. */
    String address(String query) {
        return "http://127.0.0.1:" + port + "/" + query;
    }

    @Override
    public void close() throws IOException {
        server.close();
        index.close();
        complaints.close();
    }

    /** What the server logs while all is in order. There is nothing to be said then. */
    private static final class Complaints extends AppenderBase<ILoggingEvent> implements AutoCloseable {
        private final Logger server = (Logger) LoggerFactory.getLogger("io.javalin");
        private volatile String first;

        private Complaints() {
            setContext(server.getLoggerContext());
            start();
            server.addAppender(this);
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (first == null && event.getLevel().isGreaterOrEqual(Level.WARN)) {
                first = event.toString();
            }
        }

        @Override
        public void close() {
            server.detachAppender(this);
            assertThat(first).as("the server's log").isNull();
        }
    }
}
