package newsreel.search.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Something that is done now and then, not each time it could be. Not thread-safe. */
final class Rhythm {
    private final Clock clock;
    private final Duration interval;
    private Instant last = Instant.MIN;

    Rhythm(Clock clock, Duration interval) {
        this.clock = clock;
        this.interval = interval;
    }

    /** Whether it was not done for as long as the interval. */
    boolean isDue() {
        return !clock.instant().isBefore(last.plus(interval));
    }

    /** It is done now. */
    void done() {
        last = clock.instant();
    }
}
