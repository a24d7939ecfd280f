package newsreel.cli.promise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import newsreel.article.EnrichedArticle;
import newsreel.article.TopicNames;
import newsreel.search.feed.FeedSettings;
import newsreel.search.feed.IndexFeed;
import newsreel.search.feed.IndexListener;
import newsreel.sink.TopicIdentity;
import org.apache.kafka.clients.admin.Admin;

/** Fills an index in a process of its own, so that it can be killed. */
final class IndexingProcess {
    private IndexingProcess() {}

    /** @param args the broker's address, the directory of the index, and a file that grows by a byte an article */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path progress = Path.of(args[2]);
        FeedSettings settings = settings(Map.of("bootstrap.servers", args[0]), Path.of(args[1]));
        try (var growing = Files.newOutputStream(progress);
                IndexFeed feed = IndexFeed.open(settings, new IndexListener() {
                    @Override
                    public void indexed(EnrichedArticle article) {
                        try {
                            growing.write('.');
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                })) {
            Thread run = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                feed.stop();
                try {
                    run.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
            feed.run();
        }
    }

    private static FeedSettings settings(Map<String, Object> client, Path index)
            throws InterruptedException, ExecutionException {
        String topic = TopicNames.standard().enriched();
        try (Admin admin = Admin.create(client)) {
            return new FeedSettings(client, topic, TopicIdentity.of(admin, topic), index);
        }
    }
}
