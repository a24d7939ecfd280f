package newsreel.cli.doctor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the cluster can do, by its finalized features. */
final class FeaturesCheck implements Check {
    private static final String NAME = "features";
    private static final String TRANSACTIONS = "transaction.version";
    private static final int SAFE_TRANSACTIONS = 2;

    /** The groups of consumers and of Streams that brokers lead; nothing here needs them. */
    private static final List<String> TOLD =
            List.of("metadata.version", TRANSACTIONS, "group.version", "streams.version");

    @Override
    public List<Finding> of(Seen seen) {
        return seen.cluster().stream()
                .map(cluster -> finding(cluster.features()))
                .toList();
    }

    private static Finding finding(Map<String, Short> features) {
        if (features.isEmpty()) {
            return Finding.warn(NAME, "are not told", "brokers before 3.3 have none; Newsreel is tested with 4.4");
        }
        String told = new TreeMap<>(features)
                .entrySet().stream()
                        .filter(feature -> TOLD.contains(feature.getKey()))
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        return features.getOrDefault(TRANSACTIONS, (short) 0) >= SAFE_TRANSACTIONS
                ? Finding.ok(NAME, told)
                : Finding.warn(
                        NAME,
                        told + ": what a client that died sends late may get into the next transaction",
                        "mend it with: kafka-features.sh upgrade --feature " + TRANSACTIONS + "=" + SAFE_TRANSACTIONS);
    }
}
