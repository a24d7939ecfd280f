package newsreel.sink.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;

/**
 * A trouble that passes by itself, or by an operator's hand: it is said at once, then seldom, and what failed is tried again
 * at growing intervals. Not thread-safe, but for {@link #present}.
 */
final class Trouble {
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration BETWEEN_WORDS = Duration.ofMinutes(5);

    private final Clock clock;
    private final Logger log;
    private Duration wait = FIRST_WAIT;
    private Instant since;
    private Instant said;
    private Instant again = Instant.MIN;

    /** null while there is none. */
    private volatile String present;

    Trouble(Clock clock, Logger log) {
        this.clock = clock;
        this.log = log;
    }

    /** Something failed: it is to be tried again {@link #isOver when that time has come}. */
    void met(String what) {
        Instant now = clock.instant();
        present = what;
        if (since == null) {
            since = now;
            said = now;
            log.warn("{}; waiting until it is mended", what);
        } else if (Duration.between(said, now).compareTo(BETWEEN_WORDS) >= 0) {
            said = now;
            log.warn("still, since {}: {}", since, what);
        }
        again = now.plus(wait);
        wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
    }

    /** What had failed went well. */
    void passed() {
        if (since != null) {
            log.warn(
                    "mended after {} s; going on",
                    Duration.between(since, clock.instant()).toSeconds());
        }
        present = null;
        since = null;
        wait = FIRST_WAIT;
        again = Instant.MIN;
    }

    /** What failed last, while it has not gone well since. May be asked by any thread. */
    Optional<String> present() {
        return Optional.ofNullable(present);
    }

    /** Whether the time to try has come. */
    boolean isOver() {
        return !clock.instant().isBefore(again);
    }
}
