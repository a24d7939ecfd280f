package newsreel.cli.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;

/** A topic as it is on the cluster, and what is wrong with it. */
final class FoundTopic {
    private final String name;
    private final int partitions;
    private final int replication;
    private final Config config;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> wayOut = new TreeMap<>();

    /** @param config null where its settings are not to be seen; they are taken to be fit then */
    FoundTopic(TopicDescription description, Config config) {
        this.name = description.name();
        this.partitions = description.partitions().size();
        this.replication = description.partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(1);
        this.config = config;
    }

    int partitions() {
        return partitions;
    }

    /** Of the partition that has the fewest. */
    int replication() {
        return replication;
    }

    /** What makes it unfit to hold the pipeline's records, each with the way out; none when it is fit. */
    List<String> problemsAs(PipelineTopic wanted) {
        if (config == null) {
            return List.of();
        }
        if (!isCompactedByChoice(wanted)) {
            need(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    wanted.cleanup(),
                    wanted.isCompacted() ? "it grows with every word on a window" : "of an id only the last is kept");
        }
        need(
                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                PipelineTopic.DATED_BY_THE_BROKER,
                "records are deleted, or refused, by the date that a producer gave them");
        needOwn(TopicConfig.RETENTION_MS_CONFIG);
        needOwn(TopicConfig.RETENTION_BYTES_CONFIG);
        needInSync();
        if (number(TopicConfig.MAX_MESSAGE_BYTES_CONFIG) < wanted.maxMessageBytes()) {
            need(
                    TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                    Integer.toString(wanted.maxMessageBytes()),
                    "larger records are refused");
        }
        return named();
    }

    /**
     * What makes it unfit to be that store. Kafka Streams makes it with the dates that it gives the records itself, which are
     * the broker's of what it reads; a compacted topic deletes nothing by date.
     *
     * @param source the topic whose partitions the store has
     */
    List<String> problemsAs(Changelog store, FoundTopic source) {
        if (config != null) {
            need(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    TopicConfig.CLEANUP_POLICY_COMPACT,
                    store.what() + " would be forgotten");
            needInSync();
        }
        if (replication < source.replication) {
            problems.add("has " + replication + " replicas where " + source.name + " has " + source.replication
                    + ", though all " + store.what()
                    + " are lost with it (kafka-reassign-partitions.sh gives it more)");
        }
        if (partitions != source.partitions) {
            problems.add("keeps the " + store.what() + " of " + partitions + " partitions, but " + source.name + " has "
                    + source.partitions + ": ids have moved away from their " + store.what() + ". " + store.wayOut());
        }
        return named();
    }

    private boolean isCompactedByChoice(PipelineTopic wanted) {
        ConfigEntry cleanup = config.get(TopicConfig.CLEANUP_POLICY_CONFIG);
        return !wanted.isCompacted()
                && wanted.mayBeCompacted()
                && isDecided(cleanup)
                && cleanup.value().contains(TopicConfig.CLEANUP_POLICY_COMPACT);
    }

    private static boolean isDecided(ConfigEntry found) {
        return found.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG;
    }

    /** Those of these settings that it has otherwise; none where its own are not to be seen. */
    Map<String, String> others(Map<String, String> settings) {
        Map<String, String> others = new TreeMap<>(config == null ? Map.of() : settings);
        others.entrySet().removeIf(setting -> setting(setting.getKey()).equals(setting.getValue()));
        return others;
    }

    String setting(String name) {
        return config.get(name).value();
    }

    private void needOwn(String setting) {
        ConfigEntry found = config.get(setting);
        if (!isDecided(found) && !found.value().equals(PipelineTopic.FOR_EVER)) {
            need(
                    setting,
                    PipelineTopic.FOR_EVER,
                    "the broker's default deletes what nobody may have read; set your own");
        }
    }

    private void needInSync() {
        long inSync = number(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG);
        if (replication > 2 && inSync < 2) {
            need(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2", "one broker's disk may hold the only copy");
        } else if (inSync > replication) {
            String most = Integer.toString(Math.max(1, replication - 1));
            need(
                    TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                    most,
                    "nothing can be written to " + replication + " replicas");
        }
    }

    private void need(String setting, String value, String because) {
        String found = config.get(setting).value();
        if (!found.equals(value)) {
            problems.add("has " + setting + "=" + found + " (" + because + ")");
            wayOut.put(setting, value);
        }
    }

    private long number(String setting) {
        return Long.parseLong(config.get(setting).value());
    }

    private List<String> named() {
        return problem().stream().map(TopicProblem::toString).toList();
    }

    /** What was found wrong with it; none when nothing was. */
    Optional<TopicProblem> problem() {
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TopicProblem.of(name, name + " " + String.join(", and ", problems), wayOut));
    }
}
