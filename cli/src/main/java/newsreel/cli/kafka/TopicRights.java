package newsreel.cli.kafka;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import newsreel.cli.access.Denial;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** What this client may do with topics. */
final class TopicRights {
    private final Admin admin;
    private final Denial denial;

    /** @param denial says what is not allowed */
    TopicRights(Admin admin, Denial denial) {
        this.admin = admin;
        this.denial = denial;
    }

    /**
     * Looks whether those topics that are there may be used so.
     *
     * @param needed what each of them is used for
     * @return the others
     * @throws IllegalStateException that names everything that is not allowed
     */
    Set<String> missing(Map<String, Set<AclOperation>> needed) throws InterruptedException, ExecutionException {
        Set<String> missing = new HashSet<>();
        List<String> denied = new ArrayList<>();
        DescribeTopicsOptions withRights = new DescribeTopicsOptions().includeAuthorizedOperations(true);
        var found = admin.describeTopics(needed.keySet(), withRights).topicNameValues();
        for (String topic : needed.keySet()) {
            try {
                Set<AclOperation> lacking =
                        lacking(needed.get(topic), found.get(topic).get());
                if (!lacking.isEmpty()) {
                    denied.add(denial.onTopic(topic, lacking));
                }
            } catch (ExecutionException e) {
                if (e.getCause() instanceof TopicAuthorizationException) {
                    denied.add(denial.onTopic(topic, needed.get(topic)));
                } else if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                    missing.add(topic);
                } else {
                    throw e;
                }
            }
        }
        if (!denied.isEmpty()) {
            throw new IllegalStateException(Denial.all(denied));
        }
        return missing;
    }

    /** A broker that does not tell what is allowed shows it later. */
    private static Set<AclOperation> lacking(Set<AclOperation> needed, TopicDescription topic) {
        Set<AclOperation> lacking = new HashSet<>(needed);
        if (topic.authorizedOperations() == null) {
            return Set.of();
        }
        lacking.removeAll(topic.authorizedOperations());
        return lacking;
    }

    /** Whether that is what a client gets that may not do something. */
    static boolean isDenied(Throwable cause) {
        return cause instanceof TopicAuthorizationException || cause instanceof ClusterAuthorizationException;
    }
}
