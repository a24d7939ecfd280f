package newsreel.cli.stages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsreel.article.EnrichedArticle;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.Shutdown;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.options.PipelineOptions;
import newsreel.cli.options.Version;
import newsreel.search.feed.FeedSettings;
import newsreel.search.feed.IndexFeed;
import newsreel.search.feed.IndexListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsreel serve}: {@code news.enriched} in, an index that can be asked. */
@Command(
        name = "serve",
        description = {
            "Keep an index of news.enriched in DIR, each article at its latest version, for newsreel search. Ctrl-C stops it.",
            "A broker or a disk that is away is waited for. It may be stopped or killed at any moment; where DIR is "
                    + "deleted, the index is made anew from the topic.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private PipelineOptions pipelineOptions;

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The directory of the index.")
    private Path index;

    private final Console console = Console.of("newsreel serve");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Kafka kafka = pipelineOptions.kafka();
        pipelineOptions.prepareTopics(kafka, console);
        FeedSettings settings =
                new FeedSettings(kafka.client(), pipelineOptions.topics().enriched(), index);
        Indexed indexed = new Indexed();
        try (Shutdown shutdown = Shutdown.open();
                IndexFeed feed = IndexFeed.open(settings, indexed);
                Patience patience = Patience.of(kafka, feed::stop)) {
            shutdown.onSignal(feed::stop);
            console.say("indexing in " + index + "; Ctrl-C stops it");
            feed.run();
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
