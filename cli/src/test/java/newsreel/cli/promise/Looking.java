package newsreel.cli.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for something to become true in other processes, by looking again. */
final class Looking {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final long BETWEEN_LOOKS_MS = 50;

    private Looking() {}

    static void until(String what, BooleanSupplier holds) throws InterruptedException {
        if (!comesTrue(holds)) {
            throw new AssertionError("still waiting for " + what);
        }
    }

    /** Looks for some minutes at most. */
    static boolean comesTrue(BooleanSupplier holds) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
        }
        return true;
    }
}
