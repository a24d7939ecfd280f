package newsreel.cli.kafka;

/**
 * What a topic has, and what the stores therefore need that are made of it.
 *
 * @param partitions its partitions
 * @param replication its replicas
 */
public record PreparedTopic(int partitions, int replication) {}
