package newsreel.sink.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import newsreel.article.Limits;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;

/**
 * How the enriched stream is read.
 *
 * @param client Kafka client properties, {@code bootstrap.servers} among them
 * @param topic the topic
 * @param group the consumer group: streams that share it share the partitions
 * @param fromBeginning whether a partition of which nothing is known is read from its oldest record, not its next
 * @param skipDeleted whether the stream goes on where records were deleted from the topic before they were read; it says so,
 *     and stops where it may not
 */
public record StreamSettings(
        Map<String, Object> client, String topic, String group, boolean fromBeginning, boolean skipDeleted) {
    private static final int RECORDS_A_POLL = 2000;

    public StreamSettings {
        client = Map.copyOf(client);
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(group, "group");
    }

    /** One that goes on where records were deleted. */
    public StreamSettings(Map<String, Object> client, String topic, String group, boolean fromBeginning) {
        this(client, topic, group, fromBeginning, true);
    }

    /** The same, for another group. */
    public StreamSettings withGroup(String other) {
        return new StreamSettings(client, topic, other, fromBeginning, skipDeleted);
    }

    /** The same, as a member that the group knows by name and gives its partitions back after a kill; unless the client names one. */
    public StreamSettings asMember(String name) {
        Map<String, Object> named = new HashMap<>(client);
        named.putIfAbsent(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, name);
        return new StreamSettings(named, topic, group, fromBeginning, skipDeleted);
    }

    /**
     * The classic group protocol, whatever a shared client file says: how soon others take the place of one that died is
     * this file's {@code session.timeout.ms} there, which the newer protocol refuses. With the cooperative assignor a
     * partition that stays where it is goes on undisturbed.
     */
    Map<String, Object> consumer() {
        Map<String, Object> properties = new HashMap<>(client);
        properties.remove(ConsumerConfig.GROUP_REMOTE_ASSIGNOR_CONFIG);
        properties.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
        properties.putIfAbsent(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        properties.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_A_POLL);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Limits.MAX_ENRICHED_BYTES);
        return properties;
    }
}
