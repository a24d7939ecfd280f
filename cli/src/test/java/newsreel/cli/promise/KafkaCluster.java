package newsreel.cli.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsreel.cli.Docker;
import newsreel.cli.ShortLived;
import org.testcontainers.containers.Network;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;

/** Three brokers that are controllers too, each in a container; whatever is written has to be on two of them. */
final class KafkaCluster implements AutoCloseable {
    private static final int BROKERS = 3;
    private static final int CONTROLLER_PORT = 9094;
    private static final int LONGEST = 4000;

    private final Network network = Network.newNetwork();
    private final List<KafkaContainer> brokers = new ArrayList<>();
    private final String bootstrapServers;

    KafkaCluster() {
        for (int node = 1; node <= BROKERS; node++) {
            brokers.add(broker(node));
        }
        start();
        bootstrapServers =
                brokers.stream().map(KafkaContainer::getBootstrapServers).collect(Collectors.joining(","));
    }

    /** All at once: one alone finds no majority, and is not ready. */
    private void start() {
        try {
            Startables.deepStart(brokers).join();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @SuppressWarnings("resource") // Closed with the others.
    private KafkaContainer broker(int node) {
        String voters = IntStream.rangeClosed(1, BROKERS)
                .mapToObj(each -> each + "@" + name(each) + ":" + CONTROLLER_PORT)
                .collect(Collectors.joining(","));
        return new KafkaContainer("apache/kafka:4.4.0")
                .withNetwork(network)
                .withNetworkAliases(name(node))
                .withStartupTimeout(Docker.BROKER_PATIENCE)
                .withEnv("KAFKA_HEAP_OPTS", "-Xmx384m " + ShortLived.JVM_OPTIONS)
                .withEnv("KAFKA_NODE_ID", Integer.toString(node))
                .withEnv("KAFKA_CONTROLLER_QUORUM_VOTERS", voters)
                .withEnv("KAFKA_DEFAULT_REPLICATION_FACTOR", "3")
                .withEnv("KAFKA_MIN_INSYNC_REPLICAS", "2")
                .withEnv("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "3")
                .withEnv("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "3")
                .withEnv("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "2");
    }

    private static String name(int node) {
        return "broker-" + node;
    }

    /** The addresses of all, as they were at the start. */
    String bootstrapServers() {
        return bootstrapServers;
    }

    /** SIGKILL. */
    void kill(int node) {
        KafkaContainer broker = brokers.get(node - 1);
        broker.getDockerClient().killContainerCmd(broker.getContainerId()).exec();
    }

    /** The end of what each broker said. */
    List<String> lastWords() {
        return brokers.stream()
                .map(broker -> broker.getNetworkAliases() + ":\n" + end(broker.getLogs()))
                .toList();
    }

    private static String end(String log) {
        return log.substring(Math.max(0, log.length() - LONGEST));
    }

    @Override
    public void close() {
        brokers.forEach(KafkaContainer::stop);
        network.close();
    }
}
