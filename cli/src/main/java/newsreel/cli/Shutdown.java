package newsreel.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command finish cleanly on Ctrl-C or SIGTERM: the signal runs the action that makes the command's work return,
 * and the process waits for it to be closed before it goes.
 */
final class Shutdown implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    private Shutdown(Runnable stop) {
        hook = new Thread(() -> {
            stop.run();
            awaitEnd();
        });
    }

    /** @param stop makes the work that follows return soon; called by another thread */
    static Shutdown onSignal(Runnable stop) {
        Shutdown shutdown = new Shutdown(stop);
        Runtime.getRuntime().addShutdownHook(shutdown.hook);
        return shutdown;
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            return;
        }
    }

    private void awaitEnd() {
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
