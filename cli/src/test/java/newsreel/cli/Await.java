package newsreel.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Waits for something to become true in another process, by looking again. */
public final class Await {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Await() {}

    /** The first value that fits. */
    public static <T> T until(String what, Callable<T> look, Predicate<T> fits) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        T value = look.call();
        while (!fits.test(value)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(
                        "still waiting for " + what + "; the latest look gave: " + value + "\n" + CommandRun.said());
            }
            TimeUnit.MILLISECONDS.sleep(100);
            value = look.call();
        }
        return value;
    }
}
