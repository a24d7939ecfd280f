package newsreel.topology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the enrichment runs.
 *
 * @param client Kafka client properties, {@code bootstrap.servers} among them
 * @param applicationId the Streams application id: instances that share it share the work
 * @param threads stream threads in this instance
 * @param partitions partitions of {@code news.raw}
 * @param stateDirectory where the local copy of the version store lives
 */
public record EnrichmentSettings(
        Map<String, Object> client, String applicationId, int threads, int partitions, Path stateDirectory) {
    public static final String APPLICATION_ID = "newsreel-enrich";

    /** @throws IllegalArgumentException that names every setting that is wrong */
    public EnrichmentSettings {
        client = Map.copyOf(client);
        List<String> problems = new ArrayList<>();
        if (!client.containsKey("bootstrap.servers")) {
            problems.add("bootstrap.servers is missing");
        }
        if (applicationId == null || applicationId.isBlank()) {
            problems.add("the application id is empty");
        }
        if (threads < 1) {
            problems.add("threads must be at least 1, not " + threads);
        }
        if (partitions < 1) {
            problems.add("partitions must be at least 1, not " + partitions);
        }
        if (stateDirectory == null) {
            problems.add("the state directory is missing");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }
}
