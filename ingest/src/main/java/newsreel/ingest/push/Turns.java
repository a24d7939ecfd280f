package newsreel.ingest.push;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets requests be worked on a few at a time, first come, first served. Who waits holds no thread; who waits too long is told
 * so. Thread-safe.
 */
final class Turns implements AutoCloseable {
    private final Duration patience;
    private final ExecutorService workers;
    private final ScheduledExecutorService timer;

    /**
     * @param places how many are worked on at a time
     * @param patience how long one waits for its turn
     */
    Turns(int places, Duration patience) {
        this.patience = patience;
        this.workers = Executors.newFixedThreadPool(places, work -> PushServer.thread(work, "push"));
        this.timer = Executors.newSingleThreadScheduledExecutor(work -> PushServer.thread(work, "push-timer"));
    }

    /** Has one of both run, once: the work when its turn comes, or the other when that takes too long. */
    void take(Runnable work, Runnable tooLate) {
        AtomicBoolean decided = new AtomicBoolean();
        Future<?> end = timer.schedule(
                () -> {
                    if (!decided.getAndSet(true)) {
                        tooLate.run();
                    }
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        workers.execute(() -> {
            if (!decided.getAndSet(true)) {
                end.cancel(false);
                work.run();
            }
        });
    }

    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
    }
}
