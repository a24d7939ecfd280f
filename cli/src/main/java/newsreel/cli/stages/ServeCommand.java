package newsreel.cli.stages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsreel.article.EnrichedArticle;
import newsreel.article.TopicNames;
import newsreel.article.count.Count;
import newsreel.article.count.Counters;
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
import newsreel.cli.options.Directories;
import newsreel.cli.options.PipelineOptions;
import newsreel.cli.options.ServeOptions;
import newsreel.cli.options.Version;
import newsreel.cli.serve.Serving;
import newsreel.search.feed.IndexListener;
import newsreel.serve.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsreel serve}: an index of the enriched stream, and a page and answers over HTTP from it. */
@Command(
        name = "serve",
        description = {
            "Index news.enriched and answer from it: a page for people, and /articles, /stream, /topics and /trends for programs; "
                    + "/openapi.json describes them.",
            "The index may be deleted: it is made anew from the topic. Each server has its own, and reads the whole topic.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private PipelineOptions pipelineOptions;

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "Where the index is.")
    private Path index;

    @Mixin
    private ServeOptions serveOptions;

    @Mixin
    private AdminOptions adminOptions;

    private final Console console = Console.of("newsreel serve");

    @Override
    public Integer call() throws IOException, InterruptedException {
        LogFormat.DATED.makeUsual();
        ServerSettings settings = serveOptions.settings();
        adminOptions.checkBeside(settings.address());
        Directories.check("--index", index);
        Kafka kafka = pipelineOptions.kafka();
        TopicNames topics = pipelineOptions.topics();
        pipelineOptions.prepareTopics(kafka, Use.SERVE, console);
        Tally tally = new Tally();
        try (Shutdown shutdown = Shutdown.open();
                Serving serving = Serving.open(settings, kafka, topics, index, new Indexed(tally));
                Patience patience = Patience.of(kafka, topics.enriched(), serving::stop);
                Monitor monitor = adminOptions.monitor(
                        new ServeVitals(serving).and(patience::heldBack), tally, patience::isAway, console)) {
            shutdown.onSignal(serving::stop);
            console.say("the page is at " + serving.address() + "; Ctrl-C stops it");
            serving.run();
            patience.check();
        }
        console.say(Console.count(tally.of(Count.INDEXED), "version") + " indexed, " + tally.of(Count.NOT_INDEXED)
                + " unreadable");
        return tally.of(Count.NOT_INDEXED) == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Counts, and names what is no article. */
    private final class Indexed implements IndexListener {
        private final Counters counters;

        private Indexed(Counters counters) {
            this.counters = counters;
        }

        @Override
        public void indexed(EnrichedArticle article) {
            count(Count.INDEXED);
        }

        @Override
        public void superseded(String id, int version) {
            count(Count.KNOWN);
        }

        @Override
        public void unreadable(String reason) {
            count(Count.NOT_INDEXED);
            console.warn(reason + "; it stays on the topic");
        }

        private void count(Count end) {
            counters.increment(Count.ARRIVED);
            counters.increment(end);
        }
    }
}
