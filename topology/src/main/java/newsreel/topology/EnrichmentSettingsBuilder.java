package newsreel.topology;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import newsreel.article.TopicNames;
import newsreel.streams.Codec;
import newsreel.streams.StreamsSettings;

/** Puts settings together; what is wrong with them is said by {@link #build}, all at once. Not thread-safe. */
public final class EnrichmentSettingsBuilder {
    private final Map<String, Object> client;
    private final TopicNames topics;
    private final int partitions;
    private final Path stateDirectory;
    private String applicationId;
    private int threads = 1;
    private int replication = StreamsSettings.BROKERS_REPLICATION;
    private int standbys;
    private Duration forgetAfter;
    private Codec codec;
    private boolean holdEmbargoed;
    private boolean skipDeleted = true;

    EnrichmentSettingsBuilder(Map<String, Object> client, TopicNames topics, int partitions, Path stateDirectory) {
        this.client = client;
        this.topics = topics;
        this.partitions = partitions;
        this.stateDirectory = stateDirectory;
        applicationId = topics.group(EnrichmentSettings.APPLICATION_ID);
        codec = Codec.of(client);
    }

    /** The Kafka client properties that it began with. */
    public Map<String, Object> client() {
        return client;
    }

    public EnrichmentSettingsBuilder applicationId(String id) {
        applicationId = id;
        return this;
    }

    public EnrichmentSettingsBuilder threads(int number) {
        threads = number;
        return this;
    }

    public EnrichmentSettingsBuilder replication(int replicas) {
        replication = replicas;
        return this;
    }

    public EnrichmentSettingsBuilder standbys(int copies) {
        standbys = copies;
        return this;
    }

    public EnrichmentSettingsBuilder forgetAfter(Duration duration) {
        forgetAfter = duration;
        return this;
    }

    public EnrichmentSettingsBuilder codec(Codec chosen) {
        codec = chosen;
        return this;
    }

    public EnrichmentSettingsBuilder holdEmbargoed(boolean hold) {
        holdEmbargoed = hold;
        return this;
    }

    public EnrichmentSettingsBuilder skipDeleted(boolean skip) {
        skipDeleted = skip;
        return this;
    }

    /** @throws IllegalArgumentException that names every setting that is wrong */
    public EnrichmentSettings build() {
        return new EnrichmentSettings(
                client,
                topics,
                applicationId,
                threads,
                partitions,
                stateDirectory,
                replication,
                standbys,
                forgetAfter,
                codec,
                holdEmbargoed,
                skipDeleted);
    }
}
