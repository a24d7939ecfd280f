package newsreel.cli.options;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import newsreel.article.TopicNames;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.kafka.Kafka;
import newsreel.streams.InstanceDirectory;
import newsreel.streams.Problems;
import newsreel.streams.StreamsSettings;
import newsreel.trends.TrendSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the counting runs. */
public final class CountOptions {
    private static final String KIND = "count";

    @Mixin
    private StreamsOptions streamsOptions;

    @Option(
            names = "--forget-after",
            paramLabel = "DURATION",
            converter = IntervalConverter.class,
            description = {
                "Forget windows that ended longer ago than that, 90d for example, 28d at least (default: never, since an",
                "archive lies in its own years).",
            })
    private Duration forgetAfter;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Looks at the options before Kafka is reached, which may take long.
     *
     * @throws ParameterException that names every one that is wrong
     * @throws CommandFailedException when the state directory cannot be used
     */
    public void check(Kafka kafka, TopicNames topics) {
        streamsOptions.check(
                spec,
                () -> new Problems()
                        .refuseAllOf(() -> streams(kafka.client(), topics, 1, streamsOptions.stateDirectory()))
                        .refuseAllOf(() -> new TrendSettings(null, topics, forgetAfter))
                        .report());
    }

    /** A state directory of this instance's own. */
    public InstanceDirectory claimState() {
        return streamsOptions.claimState(KIND);
    }

    /** What it does where records were deleted before it read them. */
    public DeletedOption deleted() {
        return streamsOptions.deleted();
    }

    /**
     * @param replication replicas of its stores
     * @param state where this instance has its state, and its name in the group
     */
    public TrendSettings settings(Kafka kafka, TopicNames topics, int replication, InstanceDirectory state) {
        StreamsSettings streams = streams(state.joining(kafka.client()), topics, replication, state.path());
        return new TrendSettings(streams, topics, forgetAfter);
    }

    private StreamsSettings streams(Map<String, Object> client, TopicNames topics, int replication, Path state) {
        return streamsOptions.settings(client, topics, TrendSettings.APPLICATION_ID, replication, state);
    }
}
