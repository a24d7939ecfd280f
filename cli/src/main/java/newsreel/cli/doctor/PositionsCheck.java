package newsreel.cli.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long the brokers remember how far a stage has read that is stopped: one that comes later begins anew. */
final class PositionsCheck implements Check {
    private static final String NAME = "positions";
    private static final String MINUTES = "offsets.retention.minutes";
    private static final Duration LITTLE = Duration.ofDays(1);

    @Override
    public List<Finding> of(Seen seen) {
        return seen.cluster().stream()
                .flatMap(cluster -> Optional.ofNullable(cluster.settings().get(MINUTES)).stream())
                .map(minutes -> finding(Duration.ofMinutes(Long.parseLong(minutes))))
                .toList();
    }

    private static Finding finding(Duration kept) {
        String time = kept.toDays() > 1 ? kept.toDays() + " days" : kept.toHours() + " hours";
        String found = "how far a stage has read is remembered for " + time + " after it has stopped";
        return kept.compareTo(LITTLE) < 0
                ? Finding.warn(
                        NAME,
                        found + "; then it reads everything again, though it makes nothing twice",
                        "set " + MINUTES + " of the brokers to more; 10080 is a week")
                : Finding.ok(NAME, found);
    }
}
