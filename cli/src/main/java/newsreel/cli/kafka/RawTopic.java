package newsreel.cli.kafka;

/**
 * What the topic of raw articles has, and what the version store needs therefore.
 *
 * @param partitions its partitions
 * @param replication its replicas
 */
public record RawTopic(int partitions, int replication) {}
