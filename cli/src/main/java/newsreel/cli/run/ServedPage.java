package newsreel.cli.run;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import newsreel.cli.options.KnownWords;
import newsreel.cli.serve.Serving;
import newsreel.enrich.Enricher;
import newsreel.search.feed.FeedSettings;
import newsreel.search.feed.IndexListener;
import newsreel.serve.ServerSettings;
import newsreel.topics.MediaTopics;
import newsreel.topology.EnrichmentSettings;

/** The page over a pipeline in one process; it fills while that works. */
final class ServedPage implements AutoCloseable {
    private final Serving serving;
    private final Thread filling;

    private ServedPage(Serving serving) {
        this.serving = serving;
        this.filling = new Thread(serving::run, "newsreel-index");
    }

    /** @throws IOException when it cannot listen there, or the index cannot be opened */
    static ServedPage open(EnrichmentSettings pipeline, Path index, InetSocketAddress address, MediaTopics topics)
            throws IOException, InterruptedException {
        ServerSettings settings = new ServerSettings(
                address, null, KnownWords.of(topics), Enricher.standard(topics).schema());
        FeedSettings feed =
                new FeedSettings(pipeline.client(), pipeline.topics().enriched(), index);
        ServedPage page = new ServedPage(Serving.open(settings, feed, new IndexListener() {}));
        page.filling.start();
        return page;
    }

    String address() {
        return serving.address();
    }

    /** Stays until the process is told to end. */
    void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException told) {
            Thread.interrupted();
        }
    }

    @Override
    public void close() throws IOException {
        boolean told = Thread.interrupted();
        serving.stop();
        try {
            filling.join();
        } catch (InterruptedException again) {
            told = true;
        }
        serving.close();
        if (told) {
            Thread.currentThread().interrupt();
        }
    }
}
