package newsreel.cli.doctor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsreel.cli.kafka.ExaminedTopic;
import org.apache.kafka.common.acl.AclOperation;

/**
 * A cluster that answers.
 *
 * @param brokers where each says that it is to be found, and whether it is
 * @param features finalized ones with their level; empty when they are not told
 * @param settings of a broker; empty when they are not told
 * @param allowed what this user may do to the cluster
 * @param topics the pipeline's, those that exist or hide
 * @param groups what this user may do to groups, of those that tell
 * @param newest the date of the newest record on the topics, by the broker's clock; empty when there is none
 */
record ClusterSeen(
        List<ServerSeen> brokers,
        Map<String, Short> features,
        Map<String, String> settings,
        Set<AclOperation> allowed,
        List<ExaminedTopic> topics,
        Map<String, Set<AclOperation>> groups,
        Optional<Instant> newest) {

    Optional<ExaminedTopic> topic(String name) {
        return topics.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }
}
