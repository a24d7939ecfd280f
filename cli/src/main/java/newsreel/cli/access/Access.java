package newsreel.cli.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;

/** How a client gets in at its brokers, and why not. Thread-safe. */
public final class Access {
    private final List<String> servers;
    private final Offer offer;

    /**
     * @param servers addresses, separated by commas
     * @param client the client's properties
     * @param file where they stand; null when nobody named any
     */
    public Access(String servers, Map<String, Object> client, Path file) {
        this.servers = Stream.of(servers.split(",")).map(String::trim).toList();
        this.offer = new Offer(client, file);
    }

    /**
     * Looks at what the client offers.
     *
     * @throws IllegalStateException that names everything that cannot be right whatever the broker demands
     */
    public void check() {
        List<String> problems = offer.problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator() + "  ", problems));
        }
    }

    /** Whether a client that is refused may not be able to tell: at a port that speaks TLS it would run out of memory. */
    public boolean isBlind() {
        return !offer.tls();
    }

    /** What of the offer the first broker that answers does not take, with the way out; empty where it takes all, or none answers. */
    public Optional<String> mismatch() {
        for (String server : servers) {
            Optional<Demand> demand = demand(server);
            if (demand.isPresent()) {
                return mismatch(server, demand.get());
            }
        }
        return Optional.empty();
    }

    private Optional<String> mismatch(String server, Demand demand) {
        String right = demand.protocol(offer);
        return right.equals(offer.protocol())
                ? Optional.empty()
                : Optional.of("Kafka at " + server + " " + demand + ", but this client comes with security.protocol="
                        + offer.protocol() + ": set security.protocol=" + right + " in " + offer.place());
    }

    private Optional<Demand> demand(String server) {
        String host = Utils.getHost(server);
        Integer port = Utils.getPort(server);
        return host == null || port == null
                ? Optional.empty()
                : new Probe(host, port, offer.mechanism()).demand(offer.tls());
    }

    /** What a client of this name may not do, in words. */
    public Denial denial() {
        return denial(Denial.ANY_TRANSACTION);
    }

    /** @param transactionalId what the ids of its transactions begin with */
    public Denial denial(String transactionalId) {
        return Denial.of(offer, transactionalId);
    }

    /** A failure of a client in words, with the way out. */
    public String words(Throwable failure) {
        return new Refusal(
                        String.join(",", servers),
                        offer,
                        () -> servers.stream()
                                .map(this::demand)
                                .flatMap(Optional::stream)
                                .findFirst())
                .words(failure);
    }
}
