package newsreel.sink.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Brings files and directories to the disk, many at once: a file system joins what is forced at the same moment into one
 * write of its journal, so that a batch takes little longer than a single file. Thread-safe.
 */
public final class Disk implements AutoCloseable {
    private static final int AT_ONCE = 128;
    private static final long IDLE_SECONDS = 10;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "sink-disk");
                thread.setDaemon(true);
                return thread;
            });

    public Disk() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** Writes a new file and forces it. */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            throw named(file, e);
        }
    }

    /** What failed at that file, with its name: that a disk is full is all that Java says of a write, not which. */
    public static IOException named(Path file, IOException failed) {
        if (failed instanceof FileSystemException) {
            return failed;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, failed.getMessage());
        named.initCause(failed);
        return named;
    }

    /** Moves a temporary into place, over what is there. */
    public static void replace(Path temporary, Path file) throws IOException {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Forces a directory: the names in it. */
    public static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The file, which is made, with nothing in it, where it is missing. */
    static Path touch(Path file) throws IOException {
        try {
            return Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return file;
        }
    }

    /**
     * Creates a directory below another that is there.
     *
     * @param changed gets the directories in which names were made, to be forced
     */
    public static void create(Path directory, Collection<Path> changed) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        create(directory.getParent(), changed);
        try {
            Files.createDirectory(directory);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory)) {
                throw new IOException(directory + " is in the way: a directory must go there", e);
            }
        }
        changed.add(directory.getParent());
    }

    /** Forces all of these directories. */
    public void forceAll(Collection<Path> directories) throws IOException {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (Path directory : directories) {
            tasks.add(() -> {
                force(directory);
                return null;
            });
        }
        all(tasks);
    }

    /**
     * Does all of these at once, and waits for all.
     *
     * @throws IOException the first that one of them threw; the others were done all the same
     */
    public void all(Collection<? extends Callable<Void>> tasks) throws IOException {
        try {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
