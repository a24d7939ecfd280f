package newsreel.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsreel.article.Limits;

/** The cluster has the brokers that its own settings ask for before it opens a transaction, and takes the largest request. */
final class TransactionsCheck implements Check {
    private static final String NAME = "transactions";
    private static final String REPLICATION = "transaction.state.log.replication.factor";
    private static final String IN_SYNC = "transaction.state.log.min.isr";
    private static final String LARGEST_REQUEST = "socket.request.max.bytes";

    @Override
    public List<Finding> of(Seen seen) {
        return seen.cluster().stream()
                .flatMap(cluster -> findings(cluster).stream())
                .toList();
    }

    private static List<Finding> findings(ClusterSeen cluster) {
        if (cluster.settings().isEmpty()) {
            return List.of(Finding.warn(
                    NAME,
                    "the broker's settings are not told to this user",
                    "a user who may DescribeConfigs on the cluster sees more"));
        }
        List<Finding> findings = new ArrayList<>(List.of(places(cluster)));
        long request = number(cluster.settings(), LARGEST_REQUEST);
        long largest = Limits.MAX_ENRICHED_BYTES + Limits.ENVELOPE_BYTES;
        if (request > 0 && request < largest) {
            findings.add(Finding.fail(
                    NAME,
                    "the brokers have " + LARGEST_REQUEST + "=" + request + ", and the largest article is refused",
                    "set it to " + largest + " or more"));
        }
        return findings;
    }

    private static Finding places(ClusterSeen cluster) {
        long replication = number(cluster.settings(), REPLICATION);
        long inSync = number(cluster.settings(), IN_SYNC);
        int brokers = cluster.brokers().size();
        String asked = REPLICATION + "=" + replication + ", " + IN_SYNC + "=" + inSync + ", "
                + (brokers == 1 ? "1 broker" : brokers + " brokers");
        if (inSync > Math.min(replication, brokers)) {
            return Finding.fail(
                    NAME,
                    asked + ": no transaction can be opened",
                    "set " + IN_SYNC + " to fewer, or start more brokers");
        }
        if (replication > brokers) {
            return Finding.warn(
                    NAME,
                    asked + ": none can be opened where none was before",
                    "set " + REPLICATION + " to " + brokers + ", or start more brokers");
        }
        return Finding.ok(NAME, asked);
    }

    private static long number(Map<String, String> settings, String name) {
        return Long.parseLong(settings.getOrDefault(name, "0"));
    }
}
