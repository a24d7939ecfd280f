package newsreel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsreel.article.RawArticle;
import newsreel.cli.kafka.Kafka;
import newsreel.ingest.AfterReading;
import newsreel.ingest.ArticlePublisher;
import newsreel.ingest.BrokenInputException;
import newsreel.ingest.Ingest;
import newsreel.ingest.IngestListener;
import newsreel.ingest.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsreel ingest}: sources in, {@code news.raw} out. */
@Command(
        name = "ingest",
        description = {
            "Publish articles to news.raw. What cannot be read is named and left out; the rest goes on, and the",
            "exit code is 1 at the end.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class IngestCommand implements Callable<Integer>, IngestListener {

    @Mixin
    private KafkaOptions kafkaOptions;

    @Mixin
    private TopicOptions topicOptions;

    @Mixin
    private SourceOptions sourceOptions;

    @Mixin
    private WatchOptions watchOptions;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = SourceOptions.SOURCES)
    private List<String> names;

    @Override
    public Integer call() throws IOException, InterruptedException {
        AfterReading afterReading = watchOptions.afterReading(names);
        List<Source> sources = watchOptions.sources(names, System.in, sourceOptions);
        Kafka kafka = kafkaOptions.kafka();
        topicOptions.prepare(kafka);
        Thread reader = Thread.currentThread();
        try (Shutdown shutdown = Shutdown.open();
                ArticlePublisher publisher = ArticlePublisher.connect(kafka.client())) {
            shutdown.onSignal(reader::interrupt);
            Ingest ingest = new Ingest(publisher, this, afterReading);
            takeAll(ingest, sources);
            System.err.printf("newsreel ingest: %d published, %d left out%n", ingest.published(), ingest.leftOut());
            return ingest.leftOut() == 0 ? Newsreel.DONE : Newsreel.FAILED;
        }
    }

    private static void takeAll(Ingest ingest, List<Source> sources) throws IOException {
        try {
            for (Source source : sources) {
                ingest.take(source);
            }
        } catch (BrokenInputException e) {
            throw new CommandFailedException(e.getMessage(), e);
        } finally {
            // An interrupt ends the reading, not the waiting for what was read.
            Thread.interrupted();
            ingest.finish();
            for (Source source : sources) {
                source.close();
            }
        }
    }

    @Override
    public void published(String origin, RawArticle article) {
        if (watchOptions.watch()) {
            System.err.println("newsreel ingest: published " + origin + " as " + article.id());
        }
    }

    @Override
    public void skipped(String origin, String reason) {
        System.err.println("newsreel ingest: left out " + origin + ": " + reason);
    }

    @Override
    public void failed(String origin, Exception failure) {
        System.err.println("newsreel ingest: Kafka did not take " + origin + ": " + failure.getMessage());
    }

    @Override
    public void noted(String origin, String note) {
        System.err.println("newsreel ingest: " + origin + ": " + note);
    }

    @Override
    public void kept(Path file, String reason) {
        System.err.println("newsreel ingest: left " + file + " where it is: " + reason);
    }
}
