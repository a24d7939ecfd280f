package newsreel.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.kafka.Kafka;
import picocli.CommandLine.Option;

/** The options by which a command finds its Kafka cluster, as Kafka's own tools have them. */
public final class KafkaOptions {

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT[,...]",
            defaultValue = "localhost:9092",
            description = "The Kafka servers to connect to (default: ${DEFAULT-VALUE}).")
    private String bootstrapServers;

    @Option(
            names = "--command-config",
            paramLabel = "FILE",
            description = "Kafka client properties: TLS, SASL and all.")
    private Path commandConfig;

    @Option(
            names = "--wait",
            paramLabel = "DURATION",
            converter = IntervalConverter.class,
            description = "Give up when Kafka has not answered for so long, 5m for example (default: never).")
    private Duration patience;

    public Kafka kafka() {
        try {
            return Kafka.of(bootstrapServers, commandConfig, patience);
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailedException(
                    "--command-config " + commandConfig + " cannot be read: " + Reason.of(e), e);
        }
    }
}
