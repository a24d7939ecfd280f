package newsreel.cli.stages;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import newsreel.article.count.Count;
import newsreel.article.count.Stage;
import newsreel.article.count.Tally;
import newsreel.cli.access.Use;
import newsreel.cli.again.AgainOptions;
import newsreel.cli.again.EnrichAgain;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.Shutdown;
import newsreel.cli.kafka.Changelog;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.Patience;
import newsreel.cli.kafka.PreparedTopic;
import newsreel.cli.log.LogFormat;
import newsreel.cli.options.AdminOptions;
import newsreel.cli.options.EnricherOptions;
import newsreel.cli.options.EnrichmentOptions;
import newsreel.cli.options.PipelineOptions;
import newsreel.cli.options.Version;
import newsreel.enrich.Enricher;
import newsreel.streams.InstanceDirectory;
import newsreel.topology.Enrichment;
import newsreel.topology.EnrichmentSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    private AdminOptions adminOptions;

    @Mixin
    private EnrichmentOptions enrichmentOptions;

    @Mixin
    private AgainOptions againOptions;

    private final Console console = Console.of("newsreel enrich");

    @Override
    public Integer call() throws IOException, InterruptedException {
        LogFormat.DATED.makeUsual();
        Kafka kafka = pipelineOptions.kafka();
        TopicNames topics = pipelineOptions.topics();
        adminOptions.check();
        enrichmentOptions.check(kafka, topics);
        Enricher enricher = enricherOptions.enricher();
        boolean again = againOptions.isAgain();
        PreparedTopic raw =
                pipelineOptions.prepareTopics(kafka, Use.ENRICH, console).get(topics.raw());
        if (again) {
            enrichAgain(kafka, enrichmentOptions.settings(kafka, topics, raw), enricher);
            return ExitCode.DONE;
        }
        try (Shutdown shutdown = Shutdown.open();
                InstanceDirectory state = enrichmentOptions.claimState()) {
            EnrichmentSettings settings = enrichmentOptions.settings(kafka, topics, raw, state);
            StreamsRun run = new StreamsRun(
                    Stage.ENRICH,
                    "the enrichment",
                    kafka,
                    settings.applicationId(),
                    List.of(topics.raw(), topics.rekeyed()),
                    enrichmentOptions.deleted(),
                    adminOptions,
                    console);
            run.prepare(topics, stores(settings));
            Tally tally = run.run(counts -> Enrichment.start(settings, enricher, counts), shutdown);
            console.say(tally.of(Count.ENRICHED) + " enriched, " + Console.count(tally.of(Count.DUPLICATE), "duplicate")
                    + ", " + Console.count(tally.of(Count.DEAD_LETTER), "dead letter"));
            return ExitCode.DONE;
        }
    }

    private void enrichAgain(Kafka kafka, EnrichmentSettings settings, Enricher enricher) throws InterruptedException {
        try (Patience patience = Patience.of(kafka, console::warn, Thread.currentThread()::interrupt)) {
            try {
                new EnrichAgain(kafka, settings, enricher, console, patience::isAway)
                        .run(againOptions, Clock.systemUTC());
            } finally {
                patience.check();
            }
        }
    }

    private static List<Changelog> stores(EnrichmentSettings settings) {
        return Stream.of(settings.changelog(), settings.embargoedChangelog())
                .map(name -> Changelog.ofVersions(settings.topics(), name))
                .toList();
    }
}
