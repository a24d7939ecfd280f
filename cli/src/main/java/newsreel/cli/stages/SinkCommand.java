package newsreel.cli.stages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsreel.article.EnrichedArticle;
import newsreel.article.TopicNames;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.cli.access.Use;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.Shutdown;
import newsreel.cli.health.Monitor;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.Patience;
import newsreel.cli.log.LogFormat;
import newsreel.cli.options.AdminOptions;
import newsreel.cli.options.DeletedOption;
import newsreel.cli.options.Directories;
import newsreel.cli.options.LayoutOptions;
import newsreel.cli.options.PipelineOptions;
import newsreel.cli.options.Version;
import newsreel.sink.Layout;
import newsreel.sink.Sink;
import newsreel.sink.SinkSettings;
import newsreel.sink.stream.DeletedRecordsException;
import newsreel.sink.stream.SinkListener;
import newsreel.sink.stream.StreamSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsreel sink}: {@code news.enriched} in, JSON files out. */
@Command(
        name = "sink",
        description = {
            "File news.enriched as JSON, one file an article: DIR/<yyyy>/<mm>/<dd>/<headline>-<id>.json; or with "
                    + "--layout segments many articles a file, by date.",
            "A broker or a disk that is away is waited for. Sinks may share DIR, and be stopped or killed at any moment.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class SinkCommand implements Callable<Integer> {

    @Mixin
    private PipelineOptions pipelineOptions;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
    private Path out;

    @Mixin
    private AdminOptions adminOptions;

    @Mixin
    private LayoutOptions layoutOptions;

    @Mixin
    private DeletedOption deletedOption;

    @Option(
            names = "--group",
            paramLabel = "ID",
            description = "Sinks of one group share the work; another group files everything again (default: "
                    + Sink.GROUP_ID + ", or that after PREFIX- where --topic-prefix is not the default).")
    private String group;

    private final Console console = Console.of("newsreel sink");

    @Override
    public Integer call() throws IOException, InterruptedException {
        LogFormat.DATED.makeUsual();
        adminOptions.check();
        Directories.check("--out", out);
        Layout layout = layoutOptions.layout();
        Kafka kafka = pipelineOptions.kafka();
        pipelineOptions.prepareTopics(kafka, Use.READ_ENRICHED, console);
        try (Shutdown shutdown = Shutdown.open()) {
            Tally tally = file(kafka, layout, shutdown);
            console.say(tally.of(Count.FILED) + " filed, " + tally.of(Count.SET_ASIDE) + " set aside, "
                    + tally.of(Count.SUPERSEDED) + " superseded");
            return tally.of(Count.SET_ASIDE) == 0 ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private Tally file(Kafka kafka, Layout layout, Shutdown shutdown) throws IOException, InterruptedException {
        Tally tally = new Tally();
        TopicNames topics = pipelineOptions.topics();
        String id = group != null ? group : topics.group(Sink.GROUP_ID);
        StreamSettings stream = new StreamSettings(kafka.client(), topics.enriched(), id, true, deletedOption.skip());
        // Kafka, and another sink that holds the directory, are waited for.
        String topicId = kafka.topicId(topics.enriched(), console::warn);
        try (Sink sink = Sink.open(new SinkSettings(stream, topicId, out, layout), new Warnings(), tally);
                Patience patience = Patience.of(kafka, topics.enriched(), sink::stop);
                Monitor monitor = adminOptions.monitor(
                        new SinkVitals(sink).and(patience::heldBack), tally, patience::isAway, console)) {
            shutdown.onSignal(sink::stop);
            console.say("filing under " + out + "; Ctrl-C stops it");
            sink.run();
            patience.check();
        } catch (DeletedRecordsException e) {
            throw DeletedOption.stopped(e.getMessage(), e);
        }
        return tally;
    }

    /** Names what is kept beside the articles. */
    private final class Warnings implements SinkListener {
        @Override
        public void filed(EnrichedArticle article, Path file) {}

        @Override
        public void setAside(String reason, Path file) {
            console.warn(reason + "; kept in " + file);
        }
    }
}
