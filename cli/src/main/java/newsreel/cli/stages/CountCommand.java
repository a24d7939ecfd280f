package newsreel.cli.stages;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import newsreel.article.count.Count;
import newsreel.article.count.Stage;
import newsreel.article.count.Tally;
import newsreel.cli.access.Use;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.Shutdown;
import newsreel.cli.kafka.Changelog;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.PreparedTopic;
import newsreel.cli.log.LogFormat;
import newsreel.cli.options.AdminOptions;
import newsreel.cli.options.CountOptions;
import newsreel.cli.options.EnricherOptions;
import newsreel.cli.options.KnownWords;
import newsreel.cli.options.PipelineOptions;
import newsreel.cli.options.Version;
import newsreel.streams.InstanceDirectory;
import newsreel.trends.Taxonomy;
import newsreel.trends.TopicCounting;
import newsreel.trends.TrendSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsreel count}: counts topics, until it is stopped. */
@Command(
        name = "count",
        description = {
            "Count the articles of news.enriched a topic, hour and day to news.trends, until stopped: each article once, by "
                    + "its latest version, in the window of its publication, for its topics and all above them.",
            "newsreel trends prints what is rising. Start more for more throughput.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class CountCommand implements Callable<Integer> {

    @Mixin
    private PipelineOptions pipelineOptions;

    @Mixin
    private EnricherOptions enricherOptions;

    @Mixin
    private AdminOptions adminOptions;

    @Mixin
    private CountOptions countOptions;

    private final Console console = Console.of("newsreel count");

    @Override
    public Integer call() throws IOException, InterruptedException {
        LogFormat.DATED.makeUsual();
        Kafka kafka = pipelineOptions.kafka();
        TopicNames topics = pipelineOptions.topics();
        adminOptions.check();
        countOptions.check(kafka, topics);
        Taxonomy taxonomy = KnownWords.taxonomy(enricherOptions.mediaTopics());
        PreparedTopic enriched =
                pipelineOptions.prepareTopics(kafka, Use.COUNT, console).get(topics.enriched());
        try (Shutdown shutdown = Shutdown.open();
                InstanceDirectory state = countOptions.claimState()) {
            TrendSettings settings = countOptions.settings(kafka, topics, enriched.replication(), state);
            StreamsRun run = new StreamsRun(
                    Stage.COUNT,
                    "the counting",
                    kafka,
                    settings.streams().applicationId(),
                    List.of(topics.enriched()),
                    countOptions.deleted(),
                    adminOptions,
                    console);
            run.prepare(topics, stores(settings));
            summarise(run.run(tally -> TopicCounting.start(settings, taxonomy, tally), shutdown));
            return ExitCode.DONE;
        }
    }

    private static List<Changelog> stores(TrendSettings settings) {
        return Stream.of(settings.articlesChangelog(), settings.countsChangelog())
                .map(name -> Changelog.ofCounts(settings.topics(), name))
                .toList();
    }

    private void summarise(Tally tally) {
        console.say(tally.of(Count.COUNTED) + " counted, " + tally.of(Count.RECALLED) + " withdrawn, "
                + tally.of(Count.OVERTAKEN) + " known, " + tally.of(Count.TOO_LATE) + " too late, "
                + tally.of(Count.UNREADABLE) + " unreadable");
    }
}
