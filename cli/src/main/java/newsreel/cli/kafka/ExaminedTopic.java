package newsreel.cli.kafka;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.acl.AclOperation;

/**
 * A topic of the pipeline that exists, or that hides from this user.
 *
 * @param partitions 0 when it hides
 * @param replication of the partition that has the fewest replicas
 * @param settings what it keeps; empty when that is not told
 * @param problems what makes it unfit for use
 * @param otherwise what it has that is asked otherwise of topics that are created
 * @param allowed what this user may do to it
 */
public record ExaminedTopic(
        String name,
        int partitions,
        int replication,
        Optional<TopicSettings> settings,
        List<TopicProblem> problems,
        List<TopicProblem> otherwise,
        Set<AclOperation> allowed) {

    /** One that this user may not even see. */
    static ExaminedTopic hidden(String name) {
        return new ExaminedTopic(name, 0, 0, Optional.empty(), List.of(), List.of(), Set.of());
    }

    public boolean isHidden() {
        return partitions == 0;
    }
}
