package newsreel.cli.options;

import java.util.Optional;
import newsreel.article.TopicNames;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
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

    /** Creates and checks the topics; the console is told when Kafka has to be waited for. */
    RawTopic prepare(Kafka kafka, TopicNames names, Console console) throws InterruptedException {
        try {
            return kafka.prepareTopics(names, partitions, Optional.ofNullable(replication), console::warn);
        } catch (IllegalStateException e) {
            throw new CommandFailedException(e.getMessage(), e);
        }
    }
}
