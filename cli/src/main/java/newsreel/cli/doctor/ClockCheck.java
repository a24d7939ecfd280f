package newsreel.cli.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The clocks of this machine and of the brokers. Kafka answers no question with its time, but it dates the records: one that
 * is dated ahead of this machine's clock proves that the clocks differ. That a broker is behind cannot be told so.
 */
final class ClockCheck implements Check {
    private static final String NAME = "clock";
    private static final Duration MOST = Duration.ofSeconds(5);

    @Override
    public List<Finding> of(Seen seen) {
        return seen.cluster().stream()
                .flatMap(cluster -> cluster.newest().stream())
                .map(newest -> finding(newest, seen.now()))
                .toList();
    }

    private static Finding finding(Instant newest, Instant now) {
        Duration ahead = Duration.between(now, newest);
        return ahead.compareTo(MOST) > 0
                ? Finding.warn(
                        NAME,
                        "a record is dated " + ahead.toSeconds() + " s ahead of this machine: the clocks differ",
                        "set both by NTP; embargoes and --since go by this machine's, retention by the broker's")
                : Finding.ok(NAME, "no record is dated ahead of this machine");
    }
}
