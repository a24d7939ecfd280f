package newsreel.sink.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The lock on a file: one holder among all processes of the machine, and among the threads of this one. The kernel frees it
 * when its holder dies; a holder that is stopped keeps it.
 *
 * <p>POSIX frees the locks of a process as soon as the process closes any of its handles of the file. So this process never
 * has two handles of one lock file: whoever waits here waits before opening it.
 */
public final class FileMutex implements AutoCloseable {
    private static final Map<Path, Semaphore> HERE = new ConcurrentHashMap<>();
    private static final long BETWEEN_TRIES_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final Semaphore here;
    private final FileChannel channel;

    private FileMutex(Semaphore here, FileChannel channel) {
        this.here = here;
        this.channel = channel;
    }

    /**
     * Takes the lock on a file that exists.
     *
     * @param patience how long to wait for another holder
     * @throws IOException when the file is not there, or another holds it all that time
     */
    public static FileMutex take(Path file, Duration patience) throws IOException {
        return attempt(file, patience)
                .orElseThrow(() -> new IOException(file + " is held by another sink, which may be stopped: "
                        + "let that process go on, or kill it"));
    }

    /** Takes the lock if nobody gets in the way for so long. */
    static Optional<FileMutex> attempt(Path file, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        Semaphore here = HERE.computeIfAbsent(file.toRealPath(), path -> new Semaphore(1));
        if (!acquire(here, patience)) {
            return Optional.empty();
        }
        FileMutex mutex = null;
        try {
            mutex = new FileMutex(here, FileChannel.open(file, StandardOpenOption.WRITE));
            if (mutex.lock(deadline)) {
                return Optional.of(mutex);
            }
        } catch (IOException e) {
            abandon(here, mutex);
            throw e;
        }
        mutex.close();
        return Optional.empty();
    }

    private static void abandon(Semaphore here, FileMutex mutex) throws IOException {
        if (mutex == null) {
            here.release();
        } else {
            mutex.close();
        }
    }

    private static boolean acquire(Semaphore here, Duration patience) throws IOException {
        try {
            return here.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        }
    }

    private static IOException interrupted(InterruptedException e) {
        return new IOException("interrupted while waiting for a lock", e);
    }

    private boolean lock(long deadline) throws IOException {
        while (channel.tryLock() == null) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw interrupted(null);
            }
            LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            here.release();
        }
    }
}
