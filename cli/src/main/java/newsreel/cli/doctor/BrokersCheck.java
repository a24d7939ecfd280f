package newsreel.cli.doctor;

import java.util.List;

/** Each broker is where it says that it is to be found: clients ask there, whatever server they began with. */
final class BrokersCheck implements Check {
    private static final String NAME = "broker";

    @Override
    public List<Finding> of(Seen seen) {
        return seen.cluster().stream()
                .flatMap(cluster -> cluster.brokers().stream())
                .map(BrokersCheck::finding)
                .toList();
    }

    private static Finding finding(ServerSeen broker) {
        return broker.isReached()
                ? Finding.ok(NAME, broker.words())
                : Finding.fail(
                        NAME,
                        "a broker names itself " + broker.words(),
                        "its advertised.listeners must be an address that this machine reaches");
    }
}
