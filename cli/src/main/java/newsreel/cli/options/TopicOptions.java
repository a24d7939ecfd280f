package newsreel.cli.options;

import java.util.Optional;
import newsreel.article.TopicNames;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.RawTopic;
import picocli.CommandLine.Option;

/** How topics are created where they are missing. */
public final class TopicOptions {

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "6",
            description =
                    "Partitions of topics that are created: how far the work can be spread (default: ${DEFAULT-VALUE}).")
    private int partitions;

    @Option(
            names = "--replication",
            paramLabel = "N",
            description = "Replicas of topics that are created (default: the broker's).")
    private Short replication;

    /**
     * Creates and checks the topics.
     *
     * @param command which of them says that it waits for Kafka
     */
    public RawTopic prepare(Kafka kafka, TopicNames names, String command) throws InterruptedException {
        try {
            return kafka.prepareTopics(
                    names, partitions, Optional.ofNullable(replication), Console.of("newsreel " + command)::warn);
        } catch (IllegalStateException e) {
            throw new CommandFailedException(e.getMessage(), e);
        }
    }
}
