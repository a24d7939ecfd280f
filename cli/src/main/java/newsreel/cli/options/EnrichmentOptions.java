package newsreel.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import newsreel.article.TopicNames;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.RawTopic;
import newsreel.streams.InstanceDirectory;
import newsreel.topology.EnrichmentSettings;
import newsreel.topology.EnrichmentSettingsBuilder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the enrichment runs. */
public final class EnrichmentOptions {
    /** Stands for the topic before Kafka has been asked about it. */
    private static final RawTopic ANY = new RawTopic(1, 1);

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
                    "Where the version store's local copy lives; instances that share DIR take a directory each below it (default: ${DEFAULT-VALUE}).")
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

    @Mixin
    private DeletedOption deletedOption;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Looks at the options before Kafka is reached, which may take long.
     *
     * @throws ParameterException that names every one that is wrong
     * @throws CommandFailedException when the state directory cannot be used
     */
    public void check(Kafka kafka, TopicNames topics) {
        Directories.check("--state-dir", stateDirectory);
        try {
            settings(kafka, topics, ANY);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** A state directory of this instance's own. */
    public InstanceDirectory claimState() {
        try {
            return InstanceDirectory.claim(stateDirectory);
        } catch (IOException e) {
            throw new CommandFailedException("--state-dir " + stateDirectory + " cannot be used: " + Reason.of(e), e);
        }
    }

    /** What it does where records were deleted before it read them. */
    public DeletedOption deleted() {
        return deletedOption;
    }

    /** For whoever speaks of the enrichment and runs none: without a state directory of its own. */
    public EnrichmentSettings settings(Kafka kafka, TopicNames topics, RawTopic raw) {
        return settings(kafka, topics, raw, stateDirectory);
    }

    /**
     * @param raw the topic of raw articles as it is
     * @param state where this instance has its state
     */
    public EnrichmentSettings settings(Kafka kafka, TopicNames topics, RawTopic raw, Path state) {
        EnrichmentSettingsBuilder settings = codecOption
                .applied(EnrichmentSettings.builder(kafka.client(), topics, raw.partitions(), state))
                .threads(threads)
                .replication(raw.replication())
                .standbys(standbys)
                .forgetAfter(forgetAfter)
                .holdEmbargoed(holdEmbargoed)
                .skipDeleted(deletedOption.skip());
        return (applicationId == null ? settings : settings.applicationId(applicationId)).build();
    }
}
