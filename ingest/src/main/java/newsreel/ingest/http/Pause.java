package newsreel.ingest.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets time pass. */
@FunctionalInterface
public interface Pause {
    /** Sleeps. */
    Pause SLEEP = time -> TimeUnit.NANOSECONDS.sleep(time.toNanos());

    void await(Duration time) throws InterruptedException;
}
