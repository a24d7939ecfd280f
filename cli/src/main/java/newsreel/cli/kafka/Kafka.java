package newsreel.cli.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * A cluster as the commands know it.
 *
 * @param client the properties that every client of it needs
 */
public record Kafka(Map<String, Object> client) {
    private static final String ADMIN_TIMEOUT_MS = "30000";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BETWEEN_TRIES_MS = 200;

    public Kafka {
        client = Map.copyOf(client);
    }

    /** @throws IOException when the file cannot be read */
    public static Kafka of(String bootstrapServers, Path commandConfig) throws IOException {
        Map<String, Object> client = new HashMap<>();
        if (commandConfig != null) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(commandConfig, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(name -> client.put(name, properties.getProperty(name)));
        }
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return new Kafka(client);
    }

    public String bootstrapServers() {
        return client.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG).toString();
    }

    public Admin admin() {
        Map<String, Object> properties = new HashMap<>(client);
        properties.putIfAbsent(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MS);
        return Admin.create(properties);
    }

    /**
     * Creates and checks all topics; see {@link TopicSetup#prepare}. What another instance is creating at this moment is
     * waited for.
     */
    public int prepareTopics(TopicNames names, int partitions, Optional<Short> replication)
            throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try (Admin admin = admin()) {
            while (true) {
                try {
                    return new TopicSetup(admin, names).prepare(partitions, replication);
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof UnknownTopicOrPartitionException)
                            || Instant.now().isAfter(deadline)) {
                        throw new IllegalStateException(
                                "cannot prepare the topics on " + bootstrapServers() + ": "
                                        + e.getCause().getMessage(),
                                e);
                    }
                    TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MS);
                }
            }
        }
    }
}
