package newsreel.cli.kafka;

import java.util.Optional;

/**
 * What topics get that are created; those that are there keep what they have.
 *
 * @param partitions how many
 * @param replication how many replicas; empty for the broker's default
 * @param retention how long their records are kept
 * @param latestAlone whether of each enriched article only the latest version is kept
 * @param compression their {@code compression.type}; empty for the broker's default
 */
public record NewTopics(
        int partitions,
        Optional<Short> replication,
        Retention retention,
        boolean latestAlone,
        Optional<String> compression) {

    /** Topics that keep everything as it was written. */
    public static NewTopics of(int partitions, Optional<Short> replication) {
        return new NewTopics(partitions, replication, Retention.FOR_EVER, false, Optional.empty());
    }
}
