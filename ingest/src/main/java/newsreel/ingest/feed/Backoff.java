package newsreel.ingest.feed;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to leave a feed alone: the interval that was asked for; twice that after a failure, four times after the second,
 * up to an hour or the interval, whichever is longer; and never less than its server asks for. Immutable.
 */
record Backoff(Duration interval, int failures) {
    private static final Duration CAP = Duration.ofHours(1);
    private static final int MAX_DOUBLINGS = 20;

    static Backoff every(Duration interval) {
        return new Backoff(interval, 0);
    }

    Backoff succeeded() {
        return new Backoff(interval, 0);
    }

    Backoff failed() {
        return new Backoff(interval, Math.min(failures + 1, MAX_DOUBLINGS));
    }

    Duration delay(Optional<Duration> asked) {
        Duration cap = longer(CAP, interval);
        Duration doubled = interval.multipliedBy(1L << failures);
        return longer(doubled.compareTo(cap) > 0 ? cap : doubled, asked.orElse(Duration.ZERO));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
