package newsreel.cli.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.internals.Topic;

/**
 * All topics of a single broker that has none yet, in one request: nothing is to be looked for or checked. Those that Kafka
 * keeps for its groups and its transactions are among them, which it would create when each is first needed, while whoever
 * needs it asks again and again.
 */
final class FirstTopics {
    private static final short ONE_REPLICA = 1;

    /** What Kafka itself gives the topics that it keeps; others it would compact less often. */
    private static final String INTERNAL_SEGMENT_BYTES = Integer.toString(100 * 1024 * 1024);

    private static final Map<String, String> OF_GROUPS = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.COMPRESSION_TYPE_CONFIG,
            "producer",
            TopicConfig.SEGMENT_BYTES_CONFIG,
            INTERNAL_SEGMENT_BYTES);

    private static final Map<String, String> OF_TRANSACTIONS = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.COMPRESSION_TYPE_CONFIG, "uncompressed",
            TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false",
            TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "1",
            TopicConfig.SEGMENT_BYTES_CONFIG, INTERNAL_SEGMENT_BYTES);

    private FirstTopics() {}

    /**
     * Those of Kafka's own may be there already, as a client that looks for its group makes Kafka create them.
     *
     * @param partitions of each topic of the pipeline
     * @return whether none of the pipeline was there; what is there is left as it is
     */
    static boolean create(Admin admin, TopicNames names, int partitions)
            throws InterruptedException, ExecutionException {
        List<NewTopic> pipeline = pipeline(names, partitions).toList();
        List<NewTopic> internal = List.of(
                topic(Topic.GROUP_METADATA_TOPIC_NAME, 1, OF_GROUPS),
                topic(Topic.TRANSACTION_STATE_TOPIC_NAME, 1, OF_TRANSACTIONS));
        Map<String, KafkaFuture<Void>> created = admin.createTopics(
                        Stream.concat(pipeline.stream(), internal.stream()).toList())
                .values();
        for (NewTopic topic : internal) {
            isNew(created.get(topic.name()));
        }
        boolean all = true;
        for (NewTopic topic : pipeline) {
            all &= isNew(created.get(topic.name()));
        }
        return all;
    }

    private static boolean isNew(KafkaFuture<Void> created) throws InterruptedException, ExecutionException {
        try {
            created.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw e;
        }
    }

    private static Stream<NewTopic> pipeline(TopicNames names, int partitions) {
        NewTopics wanted = NewTopics.of(partitions, Optional.of(ONE_REPLICA));
        return PipelineTopic.all(names).stream()
                .map(topic -> topic(topic.name(), partitions, topic.settings(ONE_REPLICA, wanted)));
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, partitions, ONE_REPLICA).configs(settings);
    }
}
