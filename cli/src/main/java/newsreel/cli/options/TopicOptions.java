package newsreel.cli.options;

import java.util.Map;
import java.util.Optional;
import newsreel.article.TopicNames;
import newsreel.cli.access.Use;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.PreparedTopic;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Creates and checks the topics; the console is told when Kafka has to be waited for. */
    Map<String, PreparedTopic> prepare(Kafka kafka, TopicNames names, Use use, Console console)
            throws InterruptedException {
        refuse("--partitions", partitions);
        refuse("--replication", replication == null ? 1 : replication);
        try {
            return kafka.prepareTopics(names, use, partitions, Optional.ofNullable(replication), console::warn);
        } catch (IllegalStateException e) {
            throw new CommandFailedException(e.getMessage(), e);
        }
    }

    private void refuse(String option, int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), option + " must be at least 1, not " + number);
        }
    }
}
