package newsreel.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import newsreel.article.TopicNames;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.streams.InstanceDirectory;
import newsreel.streams.StreamsSettings;
import newsreel.topology.EnrichmentSettingsBuilder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How an application of Kafka Streams runs. */
final class StreamsOptions {
    @Mixin
    private CodecOption codecOption;

    @Option(
            names = "--application-id",
            paramLabel = "ID",
            description = "Instances with the same id share the work (default: newsreel-${COMMAND-NAME}, or that after "
                    + "PREFIX- where --topic-prefix is not the default).")
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
            description = "Where the local copies of its stores live; instances that share DIR take a directory each "
                    + "below it (default: ${DEFAULT-VALUE}).")
    private Path stateDirectory;

    @Option(
            names = "--standbys",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many other instances keep a copy of each part of its stores, to take over at once "
                    + "(default: ${DEFAULT-VALUE}).")
    private int standbys;

    @Mixin
    private DeletedOption deletedOption;

    /**
     * Looks at the options before Kafka is reached, which may take long.
     *
     * @param settings makes settings of them, as they will be made
     * @throws ParameterException that names every one that is wrong
     * @throws CommandFailedException when the state directory cannot be used
     */
    void check(CommandSpec command, Runnable settings) {
        Directories.check("--state-dir", stateDirectory);
        try {
            settings.run();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    /** A state directory of this instance's own. */
    InstanceDirectory claimState() {
        return claim(stateDirectory);
    }

    /** One below a directory of its kind's own, so that a restart finds its own state where other kinds share DIR. */
    InstanceDirectory claimState(String kind) {
        return claim(stateDirectory.resolve(kind));
    }

    private static InstanceDirectory claim(Path directory) {
        try {
            return InstanceDirectory.claim(directory);
        } catch (IOException e) {
            throw new CommandFailedException("--state-dir " + directory + " cannot be used: " + Reason.of(e), e);
        }
    }

    /** What it does where records were deleted before it read them. */
    DeletedOption deleted() {
        return deletedOption;
    }

    Path stateDirectory() {
        return stateDirectory;
    }

    /** The settings of an enrichment with all of this. */
    EnrichmentSettingsBuilder applied(EnrichmentSettingsBuilder settings) {
        EnrichmentSettingsBuilder applied = settings.threads(threads)
                .standbys(standbys)
                .codec(codecOption.codec(settings.client()))
                .skipDeleted(deletedOption.skip());
        return applicationId == null ? applied : applied.applicationId(applicationId);
    }

    /**
     * Those of any other application.
     *
     * @param client Kafka client properties
     * @param id what it is called that nobody named otherwise, where its pipeline has the cluster to itself
     * @param replication replicas of its stores
     * @param state where this instance has its state
     * @throws IllegalArgumentException that names every option that is wrong
     */
    StreamsSettings settings(Map<String, Object> client, TopicNames topics, String id, int replication, Path state) {
        return new StreamsSettings(
                client,
                applicationId == null ? topics.group(id) : applicationId,
                threads,
                state,
                replication,
                standbys,
                codecOption.codec(client),
                deletedOption.skip());
    }
}
