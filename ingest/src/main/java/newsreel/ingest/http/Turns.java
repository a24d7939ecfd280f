package newsreel.ingest.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps a delay between the end of one request to a host and the start of the next. For one thread. */
final class Turns {
    private static final int HOSTS_BEFORE_CLEARING = 1000;

    private final Clock clock;
    private final Pause pause;
    private final Map<String, Instant> ends = new HashMap<>();

    Turns(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits until the host has had that much rest. */
    void await(String host, Duration delay) throws InterruptedException {
        Instant end = ends.get(host);
        Duration left = end == null ? Duration.ZERO : Duration.between(clock.instant(), end.plus(delay));
        if (left.compareTo(Duration.ZERO) > 0) {
            pause.await(left);
        }
    }

    /** A request to the host is over. */
    void end(String host, Duration longestDelay) {
        Instant now = clock.instant();
        if (ends.size() > HOSTS_BEFORE_CLEARING) {
            ends.values().removeIf(end -> end.plus(longestDelay).isBefore(now));
        }
        ends.put(host, now);
    }
}
