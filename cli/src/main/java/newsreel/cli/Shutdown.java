package newsreel.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command finish cleanly on Ctrl-C or SIGTERM: the signal runs the action that makes the command's work return,
 * and the process waits until this is closed before it goes. So open it first and close it last, after the command's
 * parting words.
 */
final class Shutdown implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndAwait);
    private volatile Runnable stop = () -> {};

    private Shutdown() {}

    /** From now on a signal lets the command finish. */
    static Shutdown open() {
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(shutdown.hook);
        return shutdown;
    }

    /** @param action makes the work that follows return soon; called by another thread */
    void onSignal(Runnable action) {
        stop = action;
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

    private void stopAndAwait() {
        stop.run();
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
