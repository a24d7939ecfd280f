package newsreel.cli.stages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsreel.article.EnrichedArticle;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.Shutdown;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.log.LogFormat;
import newsreel.cli.options.PipelineOptions;
import newsreel.cli.options.ServeOptions;
import newsreel.cli.options.Version;
import newsreel.cli.serve.Serving;
import newsreel.search.feed.FeedSettings;
import newsreel.search.feed.IndexListener;
import newsreel.serve.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsreel serve}: an index of the enriched stream, and a page and answers over HTTP from it. */
@Command(
        name = "serve",
        description = {
            "Index news.enriched and answer from it: a page for people, and /articles, /stream and /topics for programs; "
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

    private final Console console = Console.of("newsreel serve");

    @Override
    public Integer call() throws IOException, InterruptedException {
        LogFormat.DATED.makeUsual();
        ServerSettings settings = serveOptions.settings();
        Kafka kafka = pipelineOptions.kafka();
        pipelineOptions.prepareTopics(kafka, console);
        FeedSettings feed =
                new FeedSettings(kafka.client(), pipelineOptions.topics().enriched(), index);
        Indexed indexed = new Indexed();
        try (Shutdown shutdown = Shutdown.open();
                Serving serving = Serving.open(settings, feed, indexed);
                Patience patience = Patience.of(kafka, serving::stop)) {
            shutdown.onSignal(serving::stop);
            console.say("the page is at " + serving.address() + "; Ctrl-C stops it");
            serving.run();
            patience.check();
        }
        console.say(Console.count(indexed.articles, "version") + " indexed, " + indexed.unreadable + " unreadable");
        return indexed.unreadable == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Counts, and names what is no article. */
    private final class Indexed implements IndexListener {
        private long articles;
        private long unreadable;

        @Override
        public void indexed(EnrichedArticle article) {
            articles++;
        }

        @Override
        public void unreadable(String reason) {
            unreadable++;
            console.warn(reason + "; it stays on the topic");
        }
    }
}
