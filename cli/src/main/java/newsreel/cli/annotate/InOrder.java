package newsreel.cli.annotate;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does work on all cores, and hands on what comes of it in the order in which the work was given. One thread gives the
 * work, and it is that thread which the results are handed on by. Not thread-safe.
 *
 * @param <T> what comes of it
 */
final class InOrder<T> implements AutoCloseable {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Enough that no core waits for a long piece, or for the giving thread to have its turn on a busy machine. */
    private static final int MOST_PIECES = 1024;

    private static final long MOST_SIZE = 16 * 1024 * 1024;

    private final ExecutorService workers = Executors.newFixedThreadPool(CORES, InOrder::daemon);
    private final Deque<Piece<T>> given = new ArrayDeque<>();
    private final Taker<T> taker;
    private long size;

    private record Piece<T>(Future<T> work, long size) {}

    /** Who the results are for. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T result) throws IOException;
    }

    InOrder(Taker<T> taker) {
        this.taker = taker;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "newsreel-annotate");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Gives a piece of work, and hands on what is done of those before it. Waits when much is on its way.
     *
     * @param bytes about how much memory the piece holds
     */
    void give(Callable<T> work, long bytes) throws IOException {
        given.add(new Piece<>(workers.submit(work), bytes));
        size += bytes;
        while (!given.isEmpty() && (isMuch() || given.peek().work().isDone())) {
            takeNext();
        }
    }

    private boolean isMuch() {
        return given.size() > MOST_PIECES || size > MOST_SIZE;
    }

    /** Hands on all the rest. */
    void finish() throws IOException {
        while (!given.isEmpty()) {
            takeNext();
        }
    }

    private void takeNext() throws IOException {
        Piece<T> next = given.remove();
        size -= next.size();
        taker.take(result(next.work()));
    }

    private T result(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What is not done by now is not done. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
