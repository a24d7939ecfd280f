package newsreel.cli;

import java.util.Optional;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.RawTopic;
import picocli.CommandLine.Option;

/** How topics are created where they are missing. */
final class TopicOptions {

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
    RawTopic prepare(Kafka kafka, TopicNames names, String command) throws InterruptedException {
        try {
            return kafka.prepareTopics(
                    names, partitions, Optional.ofNullable(replication), Console.of("newsreel " + command)::warn);
        } catch (IllegalStateException e) {
            throw new CommandFailedException(e.getMessage(), e);
        }
    }
}
