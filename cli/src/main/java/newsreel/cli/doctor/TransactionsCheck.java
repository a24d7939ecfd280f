package newsreel.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import newsreel.cli.kafka.ClusterTerms;
import newsreel.cli.kafka.TermsProblem;

/** The brokers' own settings let {@code enrich} and {@code count} work, with the times that they ask for. */
final class TransactionsCheck implements Check {
    private static final String NAME = "transactions";

    @Override
    public List<Finding> of(Seen seen) {
        return seen.cluster().stream()
                .flatMap(cluster -> findings(cluster, seen.client()).stream())
                .toList();
    }

    private static List<Finding> findings(ClusterSeen cluster, ClientSeen client) {
        List<Finding> findings = new ArrayList<>();
        if (client.timeouts().isEmpty()) {
            findings.add(Finding.fail(
                    NAME,
                    "enrich and count cannot run with the client properties: " + client.trouble(),
                    "mend the file of --command-config"));
        }
        if (cluster.settings().isEmpty()) {
            findings.add(Finding.warn(
                    NAME,
                    "the broker's settings are not told to this user",
                    "a user who may DescribeConfigs on the cluster sees more"));
            return findings;
        }
        ClusterTerms terms = new ClusterTerms(cluster.brokers().size(), cluster.settings());
        client.timeouts()
                .ifPresent(asked -> terms.problems(asked).stream()
                        .map(TransactionsCheck::finding)
                        .forEach(findings::add));
        return findings.isEmpty() ? List.of(Finding.ok(NAME, terms.copies())) : findings;
    }

    private static Finding finding(TermsProblem problem) {
        return problem.gravity() == TermsProblem.Gravity.THREATENS
                ? Finding.warn(NAME, problem.what(), problem.wayOut())
                : Finding.fail(NAME, problem.what(), problem.wayOut());
    }
}
