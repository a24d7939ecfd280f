package newsreel.cli.health;

import java.time.Duration;
import java.time.Instant;

/**
 * Judges whether a stage moves. Work that waits while nothing is done for a while is a stall, and so is a stage that has not
 * asked for more for as long: what it holds cannot be seen from outside. Not thread-safe.
 */
final class Movement {
    private final Duration patience;
    private long done = -1;
    private Instant moved;
    private Instant behind;
    private boolean stalled;

    /** @param patience how long nothing may be done while work waits */
    Movement(Duration patience) {
        this.patience = patience;
    }

    /**
     * What is seen of it now.
     *
     * @param doneSoFar all that it has done; more than before means that it moves
     * @param waiting what it has still to do
     * @param sinceAsking how long ago it asked for more
     */
    void seen(Instant now, long doneSoFar, long waiting, Duration sinceAsking) {
        if (moved == null || doneSoFar != done || waiting == 0) {
            moved = now;
        }
        done = doneSoFar;
        behind = waiting == 0 ? null : behind == null ? now : behind;
        stalled = Duration.between(moved, now).compareTo(patience) >= 0 || sinceAsking.compareTo(patience) >= 0;
    }

    /** It cannot move, through no fault of its own: the broker is away. */
    void excused(Instant now) {
        moved = now;
        stalled = false;
    }

    boolean isStalled() {
        return stalled;
    }

    /** How long work has been waiting without a break; zero when none does. */
    Duration behind(Instant now) {
        return behind == null ? Duration.ZERO : Duration.between(behind, now);
    }
}
