package newsreel.sink.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where one writer keeps its temporaries: {@code ID/} below the directory of writers, and beside it {@code ID.lock}, which is
 * held for as long as that writer lives. Not thread-safe, but for {@link #temporary}.
 */
final class Workshop implements AutoCloseable {
    private static final String LOCK = ".lock";

    private final Path directory;
    private final Path lock;
    private final FileMutex alive;
    private long temporaries;

    private Workshop(Path directory, Path lock, FileMutex alive) {
        this.directory = directory;
        this.lock = lock;
        this.alive = alive;
    }

    /** Saves what a writer has promised, before its workshop is removed. */
    @FunctionalInterface
    interface Burial {
        void bury(Path workshop) throws IOException;
    }

    /**
     * A new one.
     *
     * @param patience how long to wait for its lock, which whoever looks for the dead may hold for a moment
     */
    static Workshop open(Path writers, Duration patience) throws IOException {
        String id = UUID.randomUUID().toString();
        Path directory = Files.createDirectory(writers.resolve(id));
        Path lock = Disk.touch(writers.resolve(id + LOCK));
        return new Workshop(directory, lock, FileMutex.take(lock, patience));
    }

    /** Removes those whose writers are dead. */
    static void bury(Path writers, Burial burial) throws IOException {
        for (Path lock : locks(writers)) {
            Optional<FileMutex> dead = FileMutex.attempt(lock, Duration.ZERO);
            if (dead.isPresent()) {
                String name = lock.getFileName().toString();
                Path directory = writers.resolve(name.substring(0, name.length() - LOCK.length()));
                try (Workshop workshop = new Workshop(directory, lock, dead.get())) {
                    workshop.remove(burial);
                }
            }
        }
    }

    /** The locks of those whose writers are dead. */
    static List<Path> abandoned(Path writers) throws IOException {
        List<Path> left = new ArrayList<>();
        for (Path lock : locks(writers)) {
            Optional<FileMutex> dead = FileMutex.attempt(lock, Duration.ZERO);
            if (dead.isPresent()) {
                dead.get().close();
                left.add(lock);
            }
        }
        return left;
    }

    private static List<Path> locks(Path writers) throws IOException {
        return Directories.list(writers, "*" + LOCK);
    }

    Path directory() {
        return directory;
    }

    /** A name for a temporary that no other has, of this writer or another. */
    synchronized Path temporary() {
        return directory.resolve(temporaries++ + ".tmp");
    }

    /** Takes it away. Where what the writer has promised cannot be saved it stays, for the next to bury. */
    void remove(Burial burial) throws IOException {
        burial.bury(directory);
        Directories.remove(directory);
        Files.deleteIfExists(lock);
    }

    @Override
    public void close() throws IOException {
        alive.close();
    }
}
