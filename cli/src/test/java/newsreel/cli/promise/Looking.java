package newsreel.cli.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Waits for something to become true in other processes, by looking again. */
final class Looking {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long BETWEEN_LOOKS_MS = 50;

    private Looking() {}

    static void until(String what, BooleanSupplier holds) throws InterruptedException {
        until(what, () -> 0, holds);
    }

    /** @param progress whatever changes while there is hope: on a busy machine much takes long */
    static void until(String what, LongSupplier progress, BooleanSupplier holds) throws InterruptedException {
        if (!comesTrue(progress, holds)) {
            throw new AssertionError("still waiting for " + what);
        }
    }

    /** Looks until it holds, or there was no progress for some minutes. */
    static boolean comesTrue(LongSupplier progress, BooleanSupplier holds) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        long before = progress.getAsLong();
        while (!holds.getAsBoolean()) {
            long now = progress.getAsLong();
            if (now != before) {
                before = now;
                deadline = Instant.now().plus(PATIENCE);
            } else if (Instant.now().isAfter(deadline)) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
        }
        return true;
    }
}
