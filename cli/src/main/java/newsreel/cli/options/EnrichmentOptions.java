package newsreel.cli.options;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import newsreel.article.TopicNames;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.PreparedTopic;
import newsreel.streams.InstanceDirectory;
import newsreel.topology.EnrichmentSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the enrichment runs. */
public final class EnrichmentOptions {
    /** Stands for the topic before Kafka has been asked about it. */
    private static final PreparedTopic ANY = new PreparedTopic(1, 1);

    @Mixin
    private StreamsOptions streamsOptions;

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

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Looks at the options before Kafka is reached, which may take long.
     *
     * @throws ParameterException that names every one that is wrong
     * @throws CommandFailedException when the state directory cannot be used
     */
    public void check(Kafka kafka, TopicNames topics) {
        streamsOptions.check(spec, () -> settings(kafka, topics, ANY));
    }

    /** A state directory of this instance's own. */
    public InstanceDirectory claimState() {
        return streamsOptions.claimState();
    }

    /** What it does where records were deleted before it read them. */
    public DeletedOption deleted() {
        return streamsOptions.deleted();
    }

    /** For whoever speaks of the enrichment and runs none: without a state directory of its own. */
    public EnrichmentSettings settings(Kafka kafka, TopicNames topics, PreparedTopic raw) {
        return settings(kafka.client(), topics, raw, streamsOptions.stateDirectory());
    }

    /**
     * @param raw the topic of raw articles as it is
     * @param state where this instance has its state, and its name in the group
     */
    public EnrichmentSettings settings(Kafka kafka, TopicNames topics, PreparedTopic raw, InstanceDirectory state) {
        return settings(state.joining(kafka.client()), topics, raw, state.path());
    }

    private EnrichmentSettings settings(Map<String, Object> client, TopicNames topics, PreparedTopic raw, Path state) {
        return streamsOptions
                .applied(EnrichmentSettings.builder(client, topics, raw.partitions(), state))
                .replication(raw.replication())
                .forgetAfter(forgetAfter)
                .holdEmbargoed(holdEmbargoed)
                .build();
    }
}
