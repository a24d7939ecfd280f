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
        forEachDead(writers, dead -> dead.remove(burial));
    }

    /** The locks of those whose writers are dead. */
    static List<Path> abandoned(Path writers) throws IOException {
        List<Path> left = new ArrayList<>();
        forEachDead(writers, dead -> left.add(dead.lock));
        return left;
    }

    /** What is done with a workshop whose writer is dead, while nobody else may touch it. */
    @FunctionalInterface
    private interface Visit {
        void to(Workshop dead) throws IOException;
    }

    private static void forEachDead(Path writers, Visit visit) throws IOException {
        for (Path lock : locks(writers)) {
            Optional<FileMutex> dead = FileMutex.attempt(lock, Duration.ZERO);
            if (dead.isPresent()) {
                try (Workshop workshop = new Workshop(directoryOf(lock), lock, dead.get())) {
                    visit.to(workshop);
                }
            }
        }
    }

    private static Path directoryOf(Path lock) {
        String name = lock.getFileName().toString();
        return lock.resolveSibling(name.substring(0, name.length() - LOCK.length()));
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
