package newsreel.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import newsreel.article.count.Count;
import newsreel.article.count.Counts;
import newsreel.article.count.Stage;
import newsreel.article.count.Tally;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Progress;
import newsreel.cli.kafka.Kafka;
import newsreel.ingest.delivery.ArticlePublisher;
import newsreel.ingest.delivery.Ingest;
import newsreel.ingest.delivery.IngestListener;
import newsreel.ingest.source.Source;
import newsreel.sink.Layout;
import newsreel.sink.Sink;
import newsreel.sink.SinkSettings;
import newsreel.sink.stream.SinkListener;
import newsreel.sink.stream.StreamSettings;
import newsreel.streams.StreamsApplication;
import newsreel.topology.Enrichment;
import newsreel.topology.EnrichmentSettings;
import newsreel.topology.Rehearsal;
import org.apache.kafka.common.errors.InterruptException;

/** The whole pipeline in this process, over a finite input: it returns when every record has reached its end. */
final class Pipeline {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    /** So often Kafka is asked, whatever was counted. */
    private static final int LOOKS_A_QUESTION = 40;

    private final Kafka kafka;
    private final EnrichmentSettings settings;
    private final Rehearsal rehearsal;
    private final Progress progress;
    private final Tally tally = new Tally();

    Pipeline(Kafka kafka, EnrichmentSettings settings, Rehearsal rehearsal, Progress progress) {
        this.kafka = kafka;
        this.settings = settings;
        this.rehearsal = rehearsal;
        this.progress = progress;
    }

    EnrichmentSettings settings() {
        return settings;
    }

    /** Where everything ended. */
    Counts counts() {
        return tally.snapshot();
    }

    /** Publishes, enriches and files everything. */
    void run(List<Source> sources, Path out, IngestListener ingested, SinkListener filed)
            throws IOException, InterruptedException {
        // A directory that is new gets all that kept data holds, whatever was filed elsewhere.
        StreamSettings stream =
                new StreamSettings(kafka.client(), settings.topics().enriched(), "", true);
        // Of a broker in this process there is nothing to say.
        String topicId = kafka.topicId(stream.topic(), said -> {});
        try (Sink sink = Sink.open(new SinkSettings(stream, topicId, out, new Layout.Articles()), filed, tally)) {
            CompletableFuture<Void> filing = CompletableFuture.runAsync(sink::run);
            try {
                enrichAll(sources, ingested, sink::stopWhenCaughtUp);
                await(filing);
            } finally {
                // The consumer belongs to the filing thread: it may be closed when that has ended, not before.
                sink.stop();
                filing.exceptionally(said -> null).join();
            }
        }
    }

    private void enrichAll(List<Source> sources, IngestListener ingested, Runnable allEnriched)
            throws IOException, InterruptedException {
        try (StreamsApplication enrichment = start()) {
            publishAll(sources, ingested);
            try (Backlog backlog = Backlog.of(kafka, settings.topics(), settings.applicationId())) {
                awaitCount(enrichment, backlog);
                // To close it is to commit at once what the next interval would.
                enrichment.close();
                goOn(backlog);
            }
            allEnriched.run();
        }
    }

    private StreamsApplication start() {
        return Enrichment.start(settings, rehearsal, tally);
    }

    /**
     * Until as much has ended as was published. What was counted does not say that it was committed; but before, Kafka is
     * hardly worth asking.
     */
    private void awaitCount(StreamsApplication enrichment, Backlog backlog) throws InterruptedException {
        long published = tally.of(Count.PUBLISHED);
        int looks = 0;
        while (tally.snapshot().ended(Stage.ENRICH) < published) {
            if (++looks % LOOKS_A_QUESTION == 0 && backlog.isDone()) {
                return;
            }
            look(enrichment);
        }
    }

    /** What is left then is of a transaction that was broken off, or of data that was kept from an earlier time. */
    private void goOn(Backlog backlog) throws InterruptedException {
        if (backlog.isDone()) {
            return;
        }
        try (StreamsApplication enrichment = start()) {
            while (!backlog.isDone()) {
                look(enrichment);
            }
        }
    }

    private void look(StreamsApplication enrichment) throws InterruptedException {
        if (enrichment.failure() != null) {
            throw failed("the enrichment", enrichment.failure());
        }
        long published = tally.of(Count.PUBLISHED);
        progress.update("enriched", Math.min(tally.snapshot().ended(Stage.ENRICH), published), published);
        TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
    }

    private void publishAll(List<Source> sources, IngestListener listener) throws IOException, InterruptedException {
        try (ArticlePublisher publisher = ArticlePublisher.connect(kafka.client(), settings.topics())) {
            Ingest ingest = new Ingest(publisher, listener, tally);
            for (Source source : sources) {
                ingest.take(source);
            }
            finish(ingest);
        }
    }

    /** An interrupt ends the reading; but a producer that is closed while it lasts drops what it holds, noisily. */
    private static void finish(Ingest ingest) throws InterruptedException {
        boolean stopped = Thread.interrupted();
        try {
            ingest.finish();
        } catch (InterruptException e) {
            stopped = true;
        }
        if (Thread.interrupted() || stopped) {
            throw new InterruptedException();
        }
    }

    private static void await(CompletableFuture<Void> filing) throws InterruptedException {
        try {
            filing.get();
        } catch (ExecutionException e) {
            throw failed("the sink", e.getCause());
        }
    }

    static CommandFailedException failed(String what, Throwable why) {
        return why instanceof CommandFailedException known
                ? known
                : new CommandFailedException(what + " failed: " + Reason.of(why), why);
    }
}
