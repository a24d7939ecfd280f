package newsreel.cli.kafka;

import java.util.Optional;

/**
 * What topics get that are created; those that are there keep what they have, and whoever asks otherwise is told so.
 *
 * @param partitions how many; empty for {@value #PARTITIONS}
 * @param replication how many replicas; empty for the broker's default
 * @param retention how long their records are kept, and how many
 * @param latestAlone whether of each enriched article only the latest version is kept
 * @param compression their {@code compression.type}; empty for the broker's default
 */
public record NewTopics(
        Optional<Integer> partitions,
        Optional<Short> replication,
        Retention retention,
        boolean latestAlone,
        Optional<String> compression) {

    /** How many partitions a topic gets where nobody said. */
    public static final int PARTITIONS = 6;

    /** Topics that keep everything as it was written. */
    public static NewTopics of(int partitions, Optional<Short> replication) {
        return new NewTopics(Optional.of(partitions), replication, Retention.FOR_EVER, false, Optional.empty());
    }
}
