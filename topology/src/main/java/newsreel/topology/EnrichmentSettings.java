package newsreel.topology;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import newsreel.article.TopicNames;
import newsreel.streams.Codec;
import newsreel.streams.Problems;
import newsreel.streams.StreamsSettings;

/**
 * How the enrichment runs.
 *
 * @param client Kafka client properties, {@code bootstrap.servers} among them
 * @param topics the topics it reads and writes
 * @param applicationId the Streams application id: instances that share it share the work
 * @param threads stream threads in this instance
 * @param partitions partitions of the topic of raw articles
 * @param stateDirectory where the local copy of the version store lives
 * @param replication replicas of the version store's changelog; {@link StreamsSettings#BROKERS_REPLICATION} for what the broker gives
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

    /** Shorter than that, and the broker's clock decides which articles are new. */
    public static final Duration SHORTEST_MEMORY = Duration.ofHours(1);

    /** @throws IllegalArgumentException that names every setting that is wrong */
    public EnrichmentSettings {
        client = Map.copyOf(client);
        Map<String, Object> properties = client;
        new Problems()
                .refuseAllOf(() -> new StreamsSettings(
                        properties, applicationId, threads, stateDirectory, replication, standbys, codec, skipDeleted))
                .refuse(topics == null, "the topic names are missing")
                .refuse(partitions < 1, "partitions must be at least 1, not " + partitions)
                .refuse(
                        forgetAfter != null && forgetAfter.compareTo(SHORTEST_MEMORY) < 0,
                        "ids must be remembered for an hour at least, not " + forgetAfter)
                .report();
    }

    /** What of it every application of Kafka Streams has. */
    public StreamsSettings streams() {
        return new StreamsSettings(
                client, applicationId, threads, stateDirectory, replication, standbys, codec, skipDeleted);
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
        return StreamsSettings.changelog(applicationId, EnrichmentTopology.VERSIONS);
    }

    /** The topic that holds the articles under an embargo: what is lost of it never comes out. */
    public String embargoedChangelog() {
        return StreamsSettings.changelog(applicationId, EnrichmentTopology.EMBARGOED);
    }
}
