package newsreel.cli.stages;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import newsreel.article.TopicNames;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.Shutdown;
import newsreel.cli.kafka.ClusterWatch;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.RawTopic;
import newsreel.cli.options.CodecOption;
import newsreel.cli.options.EnricherOptions;
import newsreel.cli.options.IntervalConverter;
import newsreel.cli.options.PipelineOptions;
import newsreel.cli.options.Version;
import newsreel.enrich.Enricher;
import newsreel.topology.Enrichment;
import newsreel.topology.EnrichmentSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsreel enrich}: the topology, until it is stopped. */
@Command(
        name = "enrich",
        description =
                "Run the enrichment from news.raw to news.enriched, until stopped. Start more for more throughput.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class EnrichCommand implements Callable<Integer> {

    @Mixin
    private PipelineOptions pipelineOptions;

    @Mixin
    private EnricherOptions enricherOptions;

    @Mixin
    private CodecOption codecOption;

    @Option(
            names = "--application-id",
            paramLabel = "ID",
            description = "Instances with the same id share the work (default: " + EnrichmentSettings.APPLICATION_ID
                    + ", or that with -PREFIX where --topic-prefix is not the default).")
    private String applicationId;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Stream threads in this process (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            defaultValue = "${sys:java.io.tmpdir}/newsreel-state",
            description =
                    "Where the version store's local copy lives; each process on a machine needs its own (default: ${DEFAULT-VALUE}).")
    private Path stateDirectory;

    @Option(
            names = "--standbys",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "How many other instances keep a copy of each part of the version store, to take over at once (default: ${DEFAULT-VALUE}).")
    private int standbys;

    @Option(
            names = "--forget-after",
            paramLabel = "DURATION",
            converter = IntervalConverter.class,
            description = {
                "Forget ids that have not come for so long, 90d for example (default: never).",
                "One that comes later still begins at version 1 again.",
            })
    private Duration forgetAfter;

    @Option(
            names = "--hold-embargoed",
            description = {
                "Keep an article that names an embargo back until that ends, by this machine's clock (default: it comes",
                "out at once, and says \"embargoed\"). A later version takes the place of one that is held.",
            })
    private boolean holdEmbargoed;

    @Spec
    private CommandSpec spec;

    private final Console console = Console.of("newsreel enrich");

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads);
        }
        Enricher enricher = enricherOptions.enricher();
        Kafka kafka = pipelineOptions.kafka();
        TopicNames topics = pipelineOptions.topics();
        RawTopic raw = pipelineOptions.prepareTopics(kafka, console);
        EnrichmentSettings settings = codecOption
                .applied(EnrichmentSettings.of(kafka.client(), topics, raw.partitions(), stateDirectory))
                .withApplicationId(
                        applicationId != null ? applicationId : topics.own(EnrichmentSettings.APPLICATION_ID))
                .withThreads(threads)
                .withReplication(raw.replication())
                .withStandbys(standbys)
                .withForgetAfter(forgetAfter)
                .withHoldEmbargoed(holdEmbargoed);
        checkChangelog(kafka, settings);
        try (Shutdown shutdown = Shutdown.open()) {
            Tally tally = enrich(kafka, settings, enricher, shutdown);
            console.say(tally.of(Count.ENRICHED) + " enriched, " + Console.count(tally.of(Count.DUPLICATE), "duplicate")
                    + ", " + Console.count(tally.of(Count.DEAD_LETTER), "dead letter"));
            return ExitCode.DONE;
        }
    }

    private void checkChangelog(Kafka kafka, EnrichmentSettings settings) throws InterruptedException {
        try {
            kafka.checkChangelog(settings.topics(), settings.changelog(), console::warn);
            kafka.checkChangelog(settings.topics(), settings.embargoedChangelog(), console::warn);
        } catch (IllegalStateException e) {
            throw new CommandFailedException(e.getMessage(), e);
        }
    }

    private Tally enrich(Kafka kafka, EnrichmentSettings settings, Enricher enricher, Shutdown shutdown)
            throws InterruptedException {
        Tally tally = new Tally();
        try (Enrichment enrichment = Enrichment.start(settings, enricher, tally);
                ClusterWatch watch = kafka.watch(console::warn, enrichment::abandon)) {
            shutdown.onSignal(enrichment::close);
            watch.start();
            console.say("running; Ctrl-C stops it");
            Throwable failure = enrichment.await();
            if (failure != null) {
                throw new CommandFailedException("the enrichment failed: " + failure, failure);
            }
        }
        return tally;
    }
}
