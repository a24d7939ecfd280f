package newsreel.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.kafka.Kafka;
import org.apache.kafka.common.utils.Utils;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options by which a command finds its Kafka cluster, as Kafka's own tools have them. */
public final class KafkaOptions {
    private static final Duration SOON = Duration.ofSeconds(30);

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
            description = {
                "Give up when Kafka has not answered for so long, 5m for example (default: never; what a person waits for,",
                "status, trends, tail, diff and dead-letters, gives up when it has not answered once in 30s).",
            })
    private Duration patience;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * A cluster that answers, for what a person waits for: without {@code --wait} it must do so soon.
     *
     * @param say is told when it is away
     * @throws IllegalStateException when it does not answer
     */
    public Kafka reached(Consumer<String> say) throws InterruptedException {
        Kafka kafka = kafka();
        new Kafka(kafka.client(), patience == null ? SOON : patience, kafka.commandConfig()).await(say);
        return kafka;
    }

    public Kafka kafka() {
        Stream.of(bootstrapServers.split(",")).map(String::strip).forEach(this::refuseWithoutPort);
        try {
            return Kafka.of(bootstrapServers, commandConfig, patience);
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailedException(
                    "--command-config " + commandConfig + " cannot be read: " + Reason.of(e), e);
        }
    }

    private void refuseWithoutPort(String server) {
        if (Utils.getHost(server) == null || Utils.getPort(server) == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--bootstrap-servers must be HOST:PORT, localhost:9092 for example, not '" + server + "'",
                    spec.findOption("--bootstrap-servers"),
                    server);
        }
    }
}
