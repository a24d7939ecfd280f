package newsreel.streams;

import java.nio.file.Path;
import java.util.Map;

/**
 * How an application of Kafka Streams runs, whatever it does.
 *
 * @param client Kafka client properties, {@code bootstrap.servers} among them
 * @param applicationId the Streams application id: instances that share it share the work
 * @param threads stream threads in this instance
 * @param stateDirectory where the local copies of its stores live
 * @param replication replicas of its changelogs; {@link #BROKERS_REPLICATION} for what the broker gives
 * @param standbys how many other instances keep a copy of each part of its stores at hand
 * @param codec how the records that it writes are packed
 * @param skipDeleted whether it goes on where records were deleted before it read them. Where it may not, it fails there, and
 *     needs a position for every partition before its first start
 */
public record StreamsSettings(
        Map<String, Object> client,
        String applicationId,
        int threads,
        Path stateDirectory,
        int replication,
        int standbys,
        Codec codec,
        boolean skipDeleted) {
    public static final int BROKERS_REPLICATION = -1;

    /** @throws IllegalArgumentException that names every setting that is wrong */
    public StreamsSettings {
        client = Map.copyOf(client);
        new Problems()
                .refuse(!client.containsKey("bootstrap.servers"), "bootstrap.servers is missing")
                .refuse(applicationId == null || applicationId.isBlank(), "the application id is empty")
                .refuse(threads < 1, "threads must be at least 1, not " + threads)
                .refuse(stateDirectory == null, "the state directory is missing")
                .refuse(
                        replication < 1 && replication != BROKERS_REPLICATION,
                        "replication must be at least 1, not " + replication)
                .refuse(standbys < 0, "standbys must be 0 or more, not " + standbys)
                .refuse(codec == null, "the codec is missing")
                .report();
    }

    /** These, but that it goes on where records were deleted, unless its topology says otherwise of a topic. */
    public StreamsSettings skippingDeleted() {
        return new StreamsSettings(client, applicationId, threads, stateDirectory, replication, standbys, codec, true);
    }

    /** These, for another application. */
    public StreamsSettings as(String otherId) {
        return new StreamsSettings(client, otherId, threads, stateDirectory, replication, standbys, codec, skipDeleted);
    }

    /** The topic that one of its stores is: what the state directories hold of that comes from it. */
    public String changelog(String store) {
        return changelog(applicationId, store);
    }

    /** The topic that a store of that application is. */
    public static String changelog(String applicationId, String store) {
        return applicationId + "-" + store + "-changelog";
    }
}
