package newsreel.cli.stages;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.cli.access.Use;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.Shutdown;
import newsreel.cli.health.Monitor;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.Patience;
import newsreel.cli.log.LogFormat;
import newsreel.cli.options.AdminOptions;
import newsreel.cli.options.FollowOptions;
import newsreel.cli.options.ListenOptions;
import newsreel.cli.options.PipelineOptions;
import newsreel.cli.options.SourceOptions;
import newsreel.cli.options.Version;
import newsreel.cli.options.WatchOptions;
import newsreel.cli.options.WebOptions;
import newsreel.cli.report.IngestReport;
import newsreel.ingest.delivery.AfterReading;
import newsreel.ingest.delivery.ArticlePublisher;
import newsreel.ingest.delivery.Ingest;
import newsreel.ingest.push.PushServer;
import newsreel.ingest.push.PushSettings;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsreel ingest}: sources in, {@code news.raw} out. */
@Command(
        name = "ingest",
        description = {
            "Publish articles to news.raw.",
            "What cannot be read is named and left out; the rest goes on, and the exit code is 1 at the end.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class IngestCommand implements Callable<Integer> {

    @Mixin
    private PipelineOptions pipelineOptions;

    @Mixin
    private SourceOptions sourceOptions;

    @Mixin
    private WatchOptions watchOptions;

    @Mixin
    private FollowOptions followOptions;

    @Mixin
    private AdminOptions adminOptions;

    @Mixin
    private ListenOptions listenOptions;

    @Parameters(paramLabel = "SOURCE", description = SourceOptions.SOURCES)
    private List<String> names = List.of();

    @Spec
    private CommandSpec spec;

    private final Console console = Console.of("newsreel ingest");

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuseWhatDoesNotGoTogether();
        if (watchOptions.watch() || followOptions.follow() || listenOptions.listen()) {
            LogFormat.DATED.makeUsual();
        }
        AfterReading afterReading = watchOptions.afterReading(names);
        PushSettings push = listenOptions.settings();
        adminOptions.checkBeside(push == null ? null : push.address());
        List<Source> sources = sources();
        Kafka kafka = pipelineOptions.kafka();
        if (push == null) {
            SourceOptions.check(names);
        }
        pipelineOptions.prepareTopics(kafka, Use.INGEST, console);
        Thread reader = Thread.currentThread();
        Tally tally = new Tally();
        try (Shutdown shutdown = Shutdown.open();
                ArticlePublisher publisher = ArticlePublisher.connect(kafka.client(), pipelineOptions.topics());
                Patience patience = Patience.of(kafka, console::warn, () -> abandon(publisher, reader));
                Monitor monitor =
                        adminOptions.monitor(new IngestVitals(publisher, tally), tally, patience::isAway, console)) {
            IngestReport report = new IngestReport(console, watchOptions.watch() || followOptions.follow());
            Ingest ingest = new Ingest(publisher, report, afterReading, tally);
            PushServer server = ListenOptions.start(push, publisher, tally, console);
            try {
                takeAll(ingest, sources, server);
            } finally {
                patience.check();
            }
            console.say(tally.of(Count.PUBLISHED) + " published, " + tally.of(Count.LEFT_OUT) + " left out");
            return tally.of(Count.LEFT_OUT) == 0 ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    /** Waits no longer, neither for Kafka nor for more to read. */
    private static void abandon(ArticlePublisher publisher, Thread reader) {
        publisher.abandon();
        reader.interrupt();
    }

    private void refuseWhatDoesNotGoTogether() {
        refuse(names.isEmpty() && !listenOptions.listen(), "name a SOURCE, or an address to --listen on");
        refuse(watchOptions.watch() && followOptions.follow(), "--watch and --follow take a command each");
        refuse(
                watchOptions.state() != null && !watchOptions.watch() && !followOptions.follow(),
                "--state goes with --watch or --follow");
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    /** Feeds that are followed come last: they have no end. */
    private List<Source> sources() {
        if (!followOptions.follow()) {
            return watchOptions.sources(names, System.in, sourceOptions, pipelineOptions.topics());
        }
        List<String> addresses = WebOptions.addresses(names);
        List<String> others =
                names.stream().filter(name -> !addresses.contains(name)).toList();
        List<Source> sources = new ArrayList<>(sourceOptions.sources(others, System.in));
        sources.add(followOptions.followed(
                addresses, sourceOptions.web(), pipelineOptions.topics(), watchOptions.state(), console::warn));
        return sources;
    }

    /**
     * Reads the sources to their end; with a server, waits for a signal then. Whatever fails, what was read is waited for, and
     * every source is closed.
     *
     * @param server null when there is none
     */
    private static void takeAll(Ingest ingest, List<Source> sources, PushServer server) throws IOException {
        try (Closeable read = () -> closeAll(sources);
                Closeable published = ingest::finish;
                Closeable heard = server == null ? () -> {} : server::close;
                // An interrupt ends the reading, not the waiting for what was read.
                Closeable uninterrupted = Thread::interrupted) {
            for (Source source : sources) {
                ingest.take(source);
            }
            if (server != null) {
                awaitInterrupt();
            }
        } catch (BrokenInputException e) {
            throw new CommandFailedException(e.getMessage(), e);
        }
    }

    private static void closeAll(List<Source> sources) throws IOException {
        if (!sources.isEmpty()) {
            try (Closeable others = () -> closeAll(sources.subList(1, sources.size()))) {
                sources.get(0).close();
            }
        }
    }

    private static void awaitInterrupt() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
