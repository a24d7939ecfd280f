package newsreel.cli.run;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import newsreel.article.TopicNames;
import newsreel.article.count.Counters;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.options.KnownWords;
import newsreel.cli.serve.Serving;
import newsreel.enrich.Enricher;
import newsreel.search.feed.IndexListener;
import newsreel.serve.ServerSettings;
import newsreel.streams.StreamsApplication;
import newsreel.topics.MediaTopics;
import newsreel.topology.EnrichmentSettings;
import newsreel.trends.TopicCounting;
import newsreel.trends.TrendSettings;

/** The page over a pipeline in one process, and the counting that it draws; it fills while that works. */
final class ServedPage implements AutoCloseable {
    private final Serving serving;
    private final StreamsApplication counting;
    private final FirstFailure failure = new FirstFailure();
    private final Thread filling;

    private ServedPage(Serving serving, StreamsApplication counting) {
        this.serving = serving;
        this.counting = counting;
        this.filling = failure.start("the index", serving::run);
        failure.start("the counting", this::awaitCounting);
    }

    private void awaitCounting() throws InterruptedException {
        Throwable why = counting.await();
        if (why != null) {
            throw new IllegalStateException(Reason.of(why), why);
        }
    }

    /**
     * The topic of trends must be there.
     *
     * @throws IOException when it cannot listen there, or the index cannot be opened
     */
    static ServedPage open(
            Kafka kafka, EnrichmentSettings pipeline, Path index, InetSocketAddress address, MediaTopics topics)
            throws IOException, InterruptedException {
        ServerSettings settings = new ServerSettings(
                address, null, KnownWords.of(topics), Enricher.standard(topics).schema());
        Serving serving = Serving.open(settings, kafka, pipeline.topics(), index, new IndexListener() {});
        return new ServedPage(serving, counting(pipeline, topics));
    }

    private static StreamsApplication counting(EnrichmentSettings pipeline, MediaTopics topics) {
        TopicNames names = pipeline.topics();
        TrendSettings settings =
                new TrendSettings(pipeline.streams().as(names.group(TrendSettings.APPLICATION_ID)), names, null);
        return TopicCounting.start(settings, KnownWords.taxonomy(topics), Counters.NONE);
    }

    String address() {
        return serving.address();
    }

    /**
     * Stays until the process is told to end.
     *
     * @throws CommandFailedException when what fills the page has failed
     */
    void await() {
        try {
            failure.await();
        } catch (InterruptedException told) {
            Thread.interrupted();
        }
    }

    @Override
    public void close() throws IOException {
        boolean told = Thread.interrupted();
        serving.stop();
        counting.close();
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
