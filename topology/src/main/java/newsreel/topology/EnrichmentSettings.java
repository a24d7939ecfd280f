package newsreel.topology;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsreel.article.TopicNames;

/**
 * How the enrichment runs.
 *
 * @param client Kafka client properties, {@code bootstrap.servers} among them
 * @param topics the topics it reads and writes
 * @param applicationId the Streams application id: instances that share it share the work
 * @param threads stream threads in this instance
 * @param partitions partitions of the topic of raw articles
 * @param stateDirectory where the local copy of the version store lives
 * @param replication replicas of the version store's changelog; {@link #BROKERS_REPLICATION} for what the broker gives
 * @param standbys how many other instances keep a copy of each part of the version store at hand
 * @param forgetAfter how long an id is remembered that does not come again; null for ever
 * @param codec how the records that it writes are packed
 * @param holdEmbargoed whether an article under an embargo comes out only when that ends
 * @param skipDeleted whether it goes on where records were deleted before it read them. Where it may not, it fails there, and
 *     needs a position for every partition before its first start
 */
public record EnrichmentSettings(
        Map<String, Object> client,
        TopicNames topics,
        String applicationId,
        int threads,
        int partitions,
        Path stateDirectory,
        int replication,
        int standbys,
        Duration forgetAfter,
        Codec codec,
        boolean holdEmbargoed,
        boolean skipDeleted) {
    /** The application id of a pipeline that has the cluster to itself; see {@link TopicNames#own}. */
    public static final String APPLICATION_ID = "newsreel-enrich";

    public static final int BROKERS_REPLICATION = -1;

    /** Shorter than that, and the broker's clock decides which articles are new. */
    public static final Duration SHORTEST_MEMORY = Duration.ofHours(1);

    /** @throws IllegalArgumentException that names every setting that is wrong */
    public EnrichmentSettings {
        client = Map.copyOf(client);
        List<String> problems = new ArrayList<>();
        refuse(!client.containsKey("bootstrap.servers"), "bootstrap.servers is missing", problems);
        refuse(topics == null, "the topic names are missing", problems);
        refuse(applicationId == null || applicationId.isBlank(), "the application id is empty", problems);
        refuse(threads < 1, "threads must be at least 1, not " + threads, problems);
        refuse(partitions < 1, "partitions must be at least 1, not " + partitions, problems);
        refuse(stateDirectory == null, "the state directory is missing", problems);
        refuse(
                replication < 1 && replication != BROKERS_REPLICATION,
                "replication must be at least 1, not " + replication,
                problems);
        refuse(standbys < 0, "standbys must be 0 or more, not " + standbys, problems);
        refuse(
                forgetAfter != null && forgetAfter.compareTo(SHORTEST_MEMORY) < 0,
                "ids must be remembered for an hour at least, not " + forgetAfter,
                problems);
        refuse(codec == null, "the codec is missing", problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    private static void refuse(boolean wrong, String problem, List<String> problems) {
        if (wrong) {
            problems.add(problem);
        }
    }

    /** What a {@link #builder} begins with. */
    public static EnrichmentSettings of(
            Map<String, Object> client, TopicNames topics, int partitions, Path stateDirectory) {
        return builder(client, topics, partitions, stateDirectory).build();
    }

    /**
     * Begins with one thread under the application id of the pipeline with these topics, no standbys, ids remembered for ever,
     * nothing held back, deleted records passed over; the codec is the client's {@code compression.type}, where it names one.
     */
    public static EnrichmentSettingsBuilder builder(
            Map<String, Object> client, TopicNames topics, int partitions, Path stateDirectory) {
        return new EnrichmentSettingsBuilder(client, topics, partitions, stateDirectory);
    }

    /** The topic that is the version store: what the state directories hold comes from it. */
    public String changelog() {
        return changelog(applicationId);
    }

    /** The topic that is the version store of that application. */
    public static String changelog(String applicationId) {
        return applicationId + "-" + EnrichmentTopology.VERSIONS + "-changelog";
    }

    /** The topic that holds the articles under an embargo: what is lost of it never comes out. */
    public String embargoedChangelog() {
        return applicationId + "-" + EnrichmentTopology.EMBARGOED + "-changelog";
    }
}
