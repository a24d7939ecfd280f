package newsreel.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command finish cleanly on Ctrl-C or SIGTERM: the signal runs the action that makes the command's work return,
 * and the process waits until this is closed before it goes. So open it first and close it last, after the command's
 * parting words.
 */
public final class Shutdown implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndAwait);
    private Runnable stop = () -> {};
    private boolean signalled;

    private Shutdown() {}

    /** From now on a signal lets the command finish. */
    public static Shutdown open() {
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(shutdown.hook);
        return shutdown;
    }

    /** @param action makes the work that follows return soon; called by another thread, or at once after a signal */
    public synchronized void onSignal(Runnable action) {
        stop = action;
        if (signalled) {
            action.run();
        }
    }

    /** @throws InterruptedException when there was a signal: nothing more is to be started then */
    public synchronized void check() throws InterruptedException {
        if (signalled) {
            throw new InterruptedException();
        }
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
        signal();
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the hook does at once. */
    synchronized void signal() {
        signalled = true;
        stop.run();
    }
}
