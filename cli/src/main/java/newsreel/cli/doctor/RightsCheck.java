package newsreel.cli.doctor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsreel.cli.kafka.ExaminedTopic;
import org.apache.kafka.common.acl.AclOperation;

/**
 * What this user may do, against what each command needs. Nobody runs all of them as one user: what is missing is a failure
 * only for commands that were named.
 */
final class RightsCheck implements Check {
    private static final String NAME = "rights";

    @Override
    public List<Finding> of(Seen seen) {
        return seen.cluster().stream()
                .flatMap(cluster -> Need.of(seen.names()).entrySet().stream()
                        .filter(command -> isAsked(seen, command.getKey()))
                        .map(command -> finding(command, cluster, seen.commands())))
                .toList();
    }

    private static boolean isAsked(Seen seen, String command) {
        return seen.commands().isEmpty() || seen.commands().contains(command);
    }

    private static Finding finding(Map.Entry<String, List<Need>> command, ClusterSeen cluster, Set<String> asked) {
        List<Need> missing = command.getValue().stream()
                .filter(need -> !isMet(need, cluster))
                .toList();
        if (missing.isEmpty()) {
            return Finding.ok(NAME, "this user may " + command.getKey());
        }
        return new Finding(
                NAME,
                asked.isEmpty() ? Verdict.WARN : Verdict.FAIL,
                "this user may not " + command.getKey() + ", for want of "
                        + missing.stream().map(Need::toString).collect(Collectors.joining(", ")),
                "grant it with: " + missing.stream().map(RightsCheck::grant).collect(Collectors.joining("; ")));
    }

    private static String grant(Need need) {
        return "kafka-acls.sh --add --allow-principal User:NAME " + need.granted();
    }

    /** A topic that is missing is made, by whoever may; a group that nobody has been in yet tells nothing. */
    private static boolean isMet(Need need, ClusterSeen cluster) {
        if (need.ofGroup()) {
            Set<AclOperation> allowed = cluster.groups().get(need.name());
            return allowed == null || allowed.contains(need.operation());
        }
        return cluster.topic(need.name())
                .map(ExaminedTopic::allowed)
                .map(allowed -> allowed.contains(need.operation()))
                .orElseGet(() -> cluster.allowed().contains(AclOperation.CREATE));
    }
}
