package newsreel.cli.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import newsreel.article.TopicNames;
import newsreel.article.count.Count;
import newsreel.article.count.Counts;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.Progress;
import newsreel.cli.console.Shutdown;
import newsreel.cli.kafka.EmbeddedBroker;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.options.CodecOption;
import newsreel.cli.options.Directories;
import newsreel.cli.options.EnricherOptions;
import newsreel.cli.options.FreePort;
import newsreel.cli.options.PrefixOption;
import newsreel.cli.options.SourceOptions;
import newsreel.cli.options.Version;
import newsreel.cli.report.FiledTable;
import newsreel.cli.report.IngestReport;
import newsreel.ingest.source.Source;
import newsreel.topology.EnrichmentSettings;
import newsreel.topology.Rehearsal;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsreel run}: the whole pipeline in one process on an embedded broker. */
@Command(
        name = "run",
        description = {
            "Run the whole pipeline in this process, on an embedded Kafka broker.",
            "Publishes the articles of PATHs, enriches them, files them as JSON, and prints what came out. The broker "
                    + "listens on this machine only.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class RunCommand implements Callable<Integer> {
    private static final int ONE_PARTITION = 1;
    private static final int MAX_PORT = 65_535;

    /**
     * Of clients that are gone when the input has ended. Where they wait, to ask again for a topic that is being made or for
     * what a transaction lets be read, it is for a fraction of what a network is worth. A fetch that waits also holds up what
     * is asked behind it on its connection: where the topic ends, for one. A page stays: its stages ask no more often than
     * Kafka's clients do by themselves.
     */
    private static final Map<String, String> IN_HASTE = Map.of(
            CommonClientConfigs.RETRY_BACKOFF_MS_CONFIG, "20",
            ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "20",
            StreamsConfig.POLL_MS_CONFIG, "20",
            // Nobody asks clients that are gone so soon for their figures: no broker, and nobody by JMX.
            CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, "false",
            CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, "");

    @Parameters(
            paramLabel = "PATH",
            description = {SourceOptions.SOURCES, "Default: the sample articles in seeds."})
    private List<String> paths = List.of();

    @Mixin
    private EnricherOptions enricherOptions;

    @Mixin
    private CodecOption codecOption;

    @Mixin
    private SourceOptions sourceOptions;

    @Mixin
    private PrefixOption prefixOption;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where the files go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep Kafka's data there, and go on from it the next time.")
    private Path data;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port the broker listens on, 9092 for example (default: any that is free).")
    private Integer port;

    @Option(
            names = "--serve",
            paramLabel = "PORT",
            description = "Show what comes out on a page at this port of this machine, 8090 for example, until Ctrl-C.")
    private Integer served;

    @Spec
    private CommandSpec spec;

    private final Console console = Console.of("newsreel");
    private final Progress progress = new Progress(console, Clock.systemUTC());

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuse("--port", port, 1);
        refuse("--serve", served, 0);
        if (port != null && port.equals(served)) {
            throw new ParameterException(
                    spec.commandLine(), "--port and --serve cannot both be " + port + ": give each its own");
        }
        Directories.check("--out", out);
        SourceOptions.check(paths);
        if (data != null) {
            Directories.check("--data", data);
        }
        if (served != null) {
            FreePort.check(page());
        }
        // Read when the first logger is asked for; a level that a person chose has been applied by then.
        System.setProperty("newsreel.kafka.log.level", "ERROR");
        CompletableFuture<Rehearsal> rehearsal =
                CompletableFuture.supplyAsync(() -> Rehearsal.of(enricherOptions.enricher()));
        List<Source> sources = sourceOptions.sources(paths.isEmpty() ? List.of(seeds()) : paths, System.in);
        progress.stage("starting an embedded Kafka broker");
        Thread worker = Thread.currentThread();
        // A broker that is interrupted while it starts ends with a stack; it is asked once it has.
        try (Shutdown shutdown = Shutdown.open(() -> {});
                Workspace workspace = Workspace.of(data, console::warn);
                EmbeddedBroker broker = startBroker(workspace, shutdown)) {
            shutdown.onSignal(worker::interrupt);
            Kafka kafka = clients(broker);
            TopicNames topics = prefixOption.topics();
            int partitions = prepareTopics(broker, kafka, topics);
            progress.stage("publishing, enriching and filing under " + out);
            EnrichmentSettings settings = codecOption
                    .applied(EnrichmentSettings.builder(kafka.client(), topics, partitions, workspace.streams()))
                    .build();
            Pipeline pipeline = new Pipeline(kafka, settings, get(rehearsal), progress);
            return served == null ? run(pipeline, sources) : serve(kafka, pipeline, sources, workspace.index());
        }
    }

    /** @return how many partitions they have */
    private int prepareTopics(EmbeddedBroker broker, Kafka kafka, TopicNames topics) throws InterruptedException {
        if (broker.isFresh() && kafka.createTopics(topics, ONE_PARTITION, console::warn)) {
            return ONE_PARTITION;
        }
        return kafka.prepareTopics(topics, ONE_PARTITION, Optional.of((short) 1), console::warn)
                .partitions();
    }

    private void refuse(String option, Integer given, int least) {
        if (given != null && (given < least || given > MAX_PORT)) {
            throw new ParameterException(
                    spec.commandLine(), option + " must be " + least + " to " + MAX_PORT + ", not " + given);
        }
    }

    private int serve(Kafka kafka, Pipeline pipeline, List<Source> sources, Path index)
            throws IOException, InterruptedException {
        EnrichmentSettings settings = pipeline.settings();
        kafka.prepareTrends(settings.topics(), settings.partitions(), Optional.of((short) 1), console::warn);
        try (ServedPage page = ServedPage.open(kafka, settings, index, page(), enricherOptions.mediaTopics())) {
            console.clearBar();
            console.say("the page is at " + page.address());
            int exitCode = run(pipeline, sources);
            console.say("the page stays at " + page.address() + "; Ctrl-C stops it");
            page.await();
            return exitCode;
        }
    }

    private InetSocketAddress page() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), served);
    }

    private int run(Pipeline pipeline, List<Source> sources) throws IOException, InterruptedException {
        FiledTable table = new FiledTable(console::warn);
        pipeline.run(sources, out, new IngestReport(console, false), table);
        Counts counts = pipeline.counts();
        console.clearBar();
        table.print(console, counts.of(Count.FILED));
        summarise(counts);
        return counts.of(Count.LEFT_OUT) == 0 && counts.of(Count.DEAD_LETTER) == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** The lexicon loads, and is tried, while the broker starts. */
    private static Rehearsal get(CompletableFuture<Rehearsal> loading) throws InterruptedException {
        try {
            return loading.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CommandFailedException known
                    ? known
                    : new IllegalStateException("the enrichment cannot be loaded: " + Reason.of(e.getCause()), e);
        }
    }

    /**
     * One request at a time: a broker so near gains nothing by more, and it reports an error whenever the second batch of a
     * transaction overtakes the first, though the producer just sends it again.
     */
    private Kafka clients(EmbeddedBroker broker) {
        Map<String, Object> client = new HashMap<>();
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
        client.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, "1");
        if (served == null) {
            client.putAll(IN_HASTE);
        }
        return new Kafka(client);
    }

    private EmbeddedBroker startBroker(Workspace workspace, Shutdown shutdown) throws InterruptedException {
        shutdown.check();
        try {
            return workspace.temporary()
                    ? EmbeddedBroker.startForOnce(workspace.kafka(), port)
                    : EmbeddedBroker.start(workspace.kafka(), port);
        } catch (IllegalStateException e) {
            throw new CommandFailedException(e.getMessage(), e);
        } catch (LinkageError e) {
            // What registers with the end of the process while it loads cannot load once that has begun.
            shutdown.check();
            throw e;
        }
    }

    /** The sample articles lie beside the program; the launcher says where that is. */
    private static String seeds() {
        return Path.of(System.getProperty("newsreel.home", ""), "seeds").toString();
    }

    private void summarise(Counts counts) {
        console.say(String.join(
                ", ",
                counts.of(Count.ENRICHED) + " enriched",
                Console.count(counts.of(Count.DUPLICATE), "duplicate"),
                Console.count(counts.of(Count.DEAD_LETTER), "dead letter"),
                Console.count(counts.of(Count.LEFT_OUT), "input") + " left out; "
                        + Console.count(counts.of(Count.FILED), "file") + " under " + out));
    }
}
