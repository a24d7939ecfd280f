package newsreel.cli.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import newsreel.cli.console.CommandFailedException;

/** The first that fails of what works beside a command. Thread-safe. */
final class FirstFailure {
    private final CompletableFuture<Void> failure = new CompletableFuture<>();

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /**
     * Does the work in a thread of its own, which keeps no process from ending.
     *
     * @param what it is, in words: {@code the index}
     */
    Thread start(String what, Work work) {
        Thread thread = new Thread(() -> watch(what, work), "newsreel " + what);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void watch(String what, Work work) {
        try {
            work.run();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        } catch (Exception | Error e) {
            failure.completeExceptionally(Pipeline.failed(what, e));
        }
    }

    /**
     * Waits for it, for ever where there is none.
     *
     * @throws CommandFailedException which names what failed, and why
     */
    void await() throws InterruptedException {
        try {
            failure.get();
        } catch (ExecutionException e) {
            throw (CommandFailedException) e.getCause();
        }
    }
}
