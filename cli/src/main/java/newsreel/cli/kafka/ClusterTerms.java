package newsreel.cli.kafka;

import static newsreel.cli.kafka.TermsProblem.Gravity.HINDERS;
import static newsreel.cli.kafka.TermsProblem.Gravity.STOPS;
import static newsreel.cli.kafka.TermsProblem.Gravity.THREATENS;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newsreel.article.Limits;
import newsreel.streams.StreamsTimeouts;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigResource;

/**
 * On which terms a cluster takes transactions, members of groups, and requests.
 *
 * @param brokers how many there are
 * @param settings of one of them; empty where they are not told to this user
 */
public record ClusterTerms(int brokers, Map<String, String> settings) {
    private static final String LONGEST_TRANSACTION = "transaction.max.timeout.ms";
    private static final String LONGEST_SESSION = "group.max.session.timeout.ms";
    private static final String SHORTEST_SESSION = "group.min.session.timeout.ms";
    private static final String TRANSACTIONS_REPLICATION = "transaction.state.log.replication.factor";
    private static final String TRANSACTIONS_IN_SYNC = "transaction.state.log.min.isr";
    private static final String POSITIONS_REPLICATION = "offsets.topic.replication.factor";
    private static final String LARGEST_REQUEST = "socket.request.max.bytes";

    public ClusterTerms {
        settings = Map.copyOf(settings);
    }

    /** Those of that cluster. */
    static ClusterTerms of(Admin admin) throws InterruptedException, ExecutionException {
        return of(admin, admin.describeCluster().nodes().get());
    }

    /** Those of a cluster of these brokers. */
    public static ClusterTerms of(Admin admin, Collection<Node> brokers) throws InterruptedException {
        Map<String, String> settings = new HashMap<>();
        for (Node node : brokers.stream().limit(1).toList()) {
            ConfigResource broker = new ConfigResource(ConfigResource.Type.BROKER, node.idString());
            try {
                admin.describeConfigs(List.of(broker)).values().get(broker).get().entries().stream()
                        .filter(entry -> entry.value() != null)
                        .forEach(entry -> settings.put(entry.name(), entry.value()));
            } catch (ExecutionException notTold) {
                return new ClusterTerms(brokers.size(), Map.of());
            }
        }
        return new ClusterTerms(brokers.size(), settings);
    }

    /**
     * Looks whether an application can work on these terms.
     *
     * @param warn is told what hinders it
     * @throws IllegalStateException that names all that stops it
     */
    void check(StreamsTimeouts asked, Consumer<String> warn) {
        List<TermsProblem> problems = problems(asked);
        List<String> stops = problems.stream()
                .filter(problem -> problem.gravity() == STOPS)
                .map(TermsProblem::toString)
                .toList();
        if (!stops.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator() + "  ", stops));
        }
        problems.forEach(problem -> warn.accept(problem.toString()));
    }

    /** What of these terms an application with such times does not get along with. Pure. */
    public List<TermsProblem> problems(StreamsTimeouts asked) {
        return Stream.of(
                        tooLong("transaction.timeout.ms", asked.transaction().toMillis(), LONGEST_TRANSACTION),
                        tooLong("session.timeout.ms", asked.session().toMillis(), LONGEST_SESSION),
                        shortSession(asked.session().toMillis()),
                        transactions(),
                        positions(),
                        requests())
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many copies of transactions the cluster keeps, in its own words. */
    public String copies() {
        return TRANSACTIONS_REPLICATION + "=" + number(TRANSACTIONS_REPLICATION) + ", " + TRANSACTIONS_IN_SYNC + "="
                + number(TRANSACTIONS_IN_SYNC) + ", " + brokersInWords();
    }

    private String brokersInWords() {
        return brokers == 1 ? "1 broker" : brokers + " brokers";
    }

    /** @param limit the brokers' own setting, which says how much they allow */
    private Optional<TermsProblem> tooLong(String setting, long asked, String limit) {
        long most = number(limit);
        return problem(
                most > 0 && asked > most,
                STOPS,
                setting + "=" + asked + " is more than the brokers allow, " + limit + "=" + most,
                "set " + setting + " to " + most + " or less in the file of --command-config, or " + limit
                        + " of the brokers to more");
    }

    private Optional<TermsProblem> shortSession(long asked) {
        long least = number(SHORTEST_SESSION);
        return problem(
                asked < least,
                STOPS,
                "session.timeout.ms=" + asked + " is less than the brokers allow, " + SHORTEST_SESSION + "=" + least,
                "set session.timeout.ms to " + least + " or more in the file of --command-config, or "
                        + SHORTEST_SESSION + " of the brokers to less");
    }

    /** Brokers may only be away for a while. */
    private Optional<TermsProblem> transactions() {
        long replication = number(TRANSACTIONS_REPLICATION);
        long inSync = number(TRANSACTIONS_IN_SYNC);
        if (inSync > Math.min(replication, brokers)) {
            return problem(
                    true,
                    HINDERS,
                    copies() + ": no transaction can be opened",
                    "set " + TRANSACTIONS_IN_SYNC + " to fewer, or start more brokers");
        }
        return problem(
                replication > brokers,
                THREATENS,
                copies() + ": none can be opened where none was before",
                "set " + TRANSACTIONS_REPLICATION + " to " + brokers + ", or start more brokers");
    }

    private Optional<TermsProblem> positions() {
        long replication = number(POSITIONS_REPLICATION);
        return problem(
                replication > brokers,
                THREATENS,
                POSITIONS_REPLICATION + "=" + replication + " with " + brokersInWords()
                        + ": no group can say how far it has read where none did before",
                "set " + POSITIONS_REPLICATION + " to " + brokers + ", or start more brokers");
    }

    private Optional<TermsProblem> requests() {
        long most = number(LARGEST_REQUEST);
        long largest = Limits.MAX_ENRICHED_BYTES + Limits.ENVELOPE_BYTES;
        return problem(
                most > 0 && most < largest,
                HINDERS,
                "the brokers have " + LARGEST_REQUEST + "=" + most + ", and the largest article is refused",
                "set it to " + largest + " or more");
    }

    private static Optional<TermsProblem> problem(
            boolean there, TermsProblem.Gravity gravity, String what, String wayOut) {
        return there ? Optional.of(new TermsProblem(gravity, what, wayOut)) : Optional.empty();
    }

    /** 0 where it is not told. */
    private long number(String setting) {
        return Long.parseLong(settings.getOrDefault(setting, "0"));
    }
}
