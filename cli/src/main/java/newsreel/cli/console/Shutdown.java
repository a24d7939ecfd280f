package newsreel.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command finish cleanly on Ctrl-C or SIGTERM: the signal runs the action that makes the command's work return, and the
 * process goes only once all is {@link #over}: the command's parting words are said then, and so is what failed while it
 * stopped.
 */
public final class Shutdown implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    /** A process has one command, and one end. */
    private static final CountDownLatch OVER = new CountDownLatch(1);

    private final CountDownLatch over;
    private final Thread hook = new Thread(this::stopAndAwait);
    private Runnable stop = () -> {};
    private boolean signalled;

    /** @param over counted down once nothing more is to be said */
    Shutdown(CountDownLatch over) {
        this.over = over;
    }

    /**
     * From now on a signal lets the command finish. Until {@link #onSignal} is told how, it interrupts the thread that calls
     * this: whatever that waits for, to begin with, would keep the process from going.
     */
    public static Shutdown open() {
        return open(Thread.currentThread()::interrupt);
    }

    /**
     * The same, for work that begins with what must not be interrupted.
     *
     * @param first run by a signal until {@link #onSignal} names something else
     */
    public static Shutdown open(Runnable first) {
        Shutdown shutdown = new Shutdown(OVER);
        shutdown.stop = first;
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

    /** The process has said and done everything, and may go. */
    public static void over() {
        OVER.countDown();
    }

    /** The work has ended: a signal from now on has nothing to stop. One that came before still waits until all is over. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            return;
        }
    }

    /** What the process does after a signal, before it goes. */
    void stopAndAwait() {
        signal();
        try {
            over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
