package newsreel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsreel.article.RawArticle;
import newsreel.cli.kafka.Kafka;
import newsreel.ingest.ArticlePublisher;
import newsreel.ingest.Ingest;
import newsreel.ingest.IngestListener;
import newsreel.ingest.Source;
import newsreel.ingest.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--watch",
            description =
                    "Keep watching the (one) directory for files to come; a file still being written is left until it is whole.")
    private boolean watch;

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description =
                    "Text files, NDJSON files of raw articles (.ndjson, .jsonl, .json), directories of them, or - for standard input.")
    private List<String> names;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Source> sources = sources();
        Kafka kafka = kafkaOptions.kafka();
        topicOptions.prepare(kafka);
        Thread reader = Thread.currentThread();
        try (Shutdown shutdown = Shutdown.open();
                ArticlePublisher publisher = ArticlePublisher.connect(kafka.client())) {
            shutdown.onSignal(reader::interrupt);
            Ingest ingest = new Ingest(publisher, this);
            for (Source source : sources) {
                ingest.take(source);
            }
            // An interrupt ends the reading, not the waiting for what was read.
            Thread.interrupted();
            ingest.finish();
            System.err.printf("newsreel ingest: %d published, %d left out%n", ingest.published(), ingest.leftOut());
            return ingest.leftOut() == 0 ? Newsreel.DONE : Newsreel.FAILED;
        }
    }

    private List<Source> sources() {
        if (!watch) {
            return names.stream().map(name -> Sources.of(name, System.in)).toList();
        }
        if (names.size() != 1 || !Files.isDirectory(Path.of(names.get(0)))) {
            throw new ParameterException(spec.commandLine(), "--watch takes exactly one directory");
        }
        return List.of(Sources.watch(Path.of(names.get(0))));
    }

    @Override
    public void published(String origin, RawArticle article) {
        if (watch) {
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
}
