package newsreel.cli.stages;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import newsreel.article.TopicNames;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.article.failure.Reason;
import newsreel.cli.again.AgainOptions;
import newsreel.cli.again.EnrichAgain;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.Shutdown;
import newsreel.cli.health.Monitor;
import newsreel.cli.kafka.ClusterWatch;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.RawTopic;
import newsreel.cli.log.LogFormat;
import newsreel.cli.options.AdminOptions;
import newsreel.cli.options.EnricherOptions;
import newsreel.cli.options.EnrichmentOptions;
import newsreel.cli.options.PipelineOptions;
import newsreel.cli.options.Version;
import newsreel.enrich.Enricher;
import newsreel.streams.InstanceDirectory;
import newsreel.streams.StreamsApplication;
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
        RawTopic raw = pipelineOptions.prepareTopics(kafka, console);
        if (again) {
            EnrichmentSettings settings = enrichmentOptions.settings(kafka, topics, raw);
            new EnrichAgain(kafka, settings, enricher, console).run(againOptions, Clock.systemUTC());
            return ExitCode.DONE;
        }
        try (Shutdown shutdown = Shutdown.open();
                InstanceDirectory state = enrichmentOptions.claimState()) {
            EnrichmentSettings settings = enrichmentOptions.settings(kafka, topics, raw, state.path());
            checkChangelog(kafka, settings);
            try (EnrichPositions positions = new EnrichPositions(kafka, settings)) {
                enrichmentOptions.deleted().meet(positions.gaps(), console::warn);
                positions.begin();
            }
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
        try (StreamsApplication enrichment = Enrichment.start(settings, enricher, tally);
                ClusterWatch watch = kafka.watch(console::warn, enrichment::abandon);
                Monitor monitor = adminOptions.monitor(new EnrichVitals(enrichment), tally, watch::isAway, console)) {
            shutdown.onSignal(enrichment::close);
            watch.start();
            console.say("running; Ctrl-C stops it");
            Throwable failure = enrichment.await();
            if (failure != null) {
                throw explained(failure, kafka, settings);
            }
        }
        return tally;
    }

    private CommandFailedException explained(Throwable failure, Kafka kafka, EnrichmentSettings settings)
            throws InterruptedException {
        if (EnrichPositions.mayExplain(failure)) {
            try (EnrichPositions positions = new EnrichPositions(kafka, settings)) {
                enrichmentOptions.deleted().meet(positions.gaps(), console::warn);
            }
        }
        return new CommandFailedException("the enrichment failed: " + Reason.of(failure), failure);
    }
}
