package newsreel.sink.disk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A directory that a store fills. What the store needs for itself is below {@value #HIDDEN} in it:
 *
 * <pre>
 *   store            the layout and the directory's own id, written last: where it stands, the rest is whole
 *   lock             held by whoever changes what the writers share
 *   writers/ID/      the temporaries of one writer, removed by the next when the writer is dead
 *   writers/ID.lock  held for as long as that writer lives
 *   members/N.lock   held by the writer that has this name in the consumer group
 * </pre>
 *
 * Nothing of this is ever made again while the directory is open: where it has gone, the disk has gone, and to go on would
 * fill the empty place that the disk was mounted on. Not thread-safe, but for {@link #temporary}.
 */
public final class OutputDirectory implements AutoCloseable {
    public static final String HIDDEN = ".newsreel";

    private static final Logger LOG = LoggerFactory.getLogger(OutputDirectory.class);
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(2);
    private static final String LOCK = ".lock";

    private final Path root;
    private final Identity identity;
    private final String writer;
    private final FileMutex alive;
    private final Membership membership;
    private final Caretaker caretaker;
    private long temporaries;

    private OutputDirectory(
            Path root, Identity identity, String writer, FileMutex alive, Membership membership, Caretaker caretaker) {
        this.root = root;
        this.identity = identity;
        this.writer = writer;
        this.alive = alive;
        this.membership = membership;
        this.caretaker = caretaker;
    }

    /** What a layout does about the directory while it alone has it. */
    public interface Caretaker {
        /** Makes ready a directory that is new, or was filled by a build that kept nothing of its own in it. */
        void prepare(Path root) throws IOException;

        /** Saves what a writer has promised that is dead, or goes, before its directory is removed. */
        void bury(Path root, Path writer) throws IOException;
    }

    /**
     * Opens the directory, which is made where it is missing. Another that is just opening it is waited for.
     *
     * @param layout how it is filled
     * @throws IllegalStateException when it is filled in another layout
     * @throws IOException that names the place, when it cannot be used
     */
    public static OutputDirectory open(Path directory, String layout, Caretaker caretaker) throws IOException {
        Path hidden = directory.resolve(HIDDEN);
        Files.createDirectories(hidden.resolve("writers"));
        Path lock = Disk.touch(hidden.resolve("lock"));
        try (FileMutex mine = await(lock)) {
            Optional<Identity> known = Identity.read(hidden.resolve("store"));
            known.ifPresent(identity -> identity.refuseUnless(layout, directory));
            if (known.isEmpty()) {
                caretaker.prepare(directory);
            }
            Identity identity = known.isPresent() ? known.get() : Identity.create(hidden, layout);
            buryTheDead(directory, caretaker);
            String writer = UUID.randomUUID().toString();
            Files.createDirectory(hidden.resolve("writers").resolve(writer));
            Path life = Disk.touch(hidden.resolve("writers").resolve(writer + LOCK));
            FileMutex alive = FileMutex.take(life, LOCK_PATIENCE);
            Membership membership = Membership.claim(hidden.resolve("members"), identity.uuid());
            return new OutputDirectory(directory, identity, writer, alive, membership, caretaker);
        }
    }

    /** Whoever holds it may be stopped, or be taking over many files: either has an end. */
    private static FileMutex await(Path lock) throws IOException {
        Optional<FileMutex> taken = FileMutex.attempt(lock, LOCK_PATIENCE);
        if (taken.isEmpty()) {
            LOG.warn(
                    "{} is held by another sink; waiting for it. Should it be stopped, let it go on, or kill it", lock);
        }
        while (taken.isEmpty()) {
            taken = FileMutex.attempt(lock, LOCK_PATIENCE);
        }
        return taken.get();
    }

    private static void buryTheDead(Path root, Caretaker caretaker) throws IOException {
        Path writers = root.resolve(HIDDEN).resolve("writers");
        for (Path life : list(writers, "*" + LOCK)) {
            Optional<FileMutex> dead = FileMutex.attempt(life, Duration.ZERO);
            if (dead.isPresent()) {
                try (FileMutex mutex = dead.get()) {
                    String name = life.getFileName().toString();
                    Path writer = writers.resolve(name.substring(0, name.length() - LOCK.length()));
                    caretaker.bury(root, writer);
                    remove(writer);
                    Files.delete(life);
                }
            }
        }
    }

    /** How a directory is filled; empty when no sink of this build has filled it. */
    public static Optional<String> layout(Path directory) throws IOException {
        return Identity.read(directory.resolve(HIDDEN).resolve("store")).map(Identity::layout);
    }

    /** The workshops of writers that are dead. */
    public static List<Path> leftovers(Path directory) throws IOException {
        Path writers = directory.resolve(HIDDEN).resolve("writers");
        List<Path> left = new ArrayList<>();
        for (Path life : list(writers, "*" + LOCK)) {
            Optional<FileMutex> dead = FileMutex.attempt(life, Duration.ZERO);
            if (dead.isPresent()) {
                dead.get().close();
                left.add(life);
            }
        }
        return left;
    }

    /** Names in a directory; none where it is missing. */
    public static List<Path> list(Path directory, String glob) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, glob)) {
            entries.forEach(found::add);
        } catch (NoSuchFileException none) {
            return found;
        }
        return found;
    }

    /** Removes a directory of files and directories of files. */
    public static void remove(Path directory) throws IOException {
        for (Path entry : list(directory, "*")) {
            if (Files.isDirectory(entry)) {
                remove(entry);
            } else {
                Files.delete(entry);
            }
        }
        Files.deleteIfExists(directory);
    }

    public Path root() {
        return root;
    }

    /** What tells this directory from every other, and where it was first. */
    public String id() {
        return identity.id();
    }

    /** What this writer is called in the consumer group; the next to open takes the name of one that died. */
    public String member() {
        return membership.name();
    }

    /** A place of the store's own. */
    public Path hidden(String name) {
        return root.resolve(HIDDEN).resolve(name);
    }

    /** This writer's own directory: it lives as long as the writer. */
    public Path workshop() {
        return hidden("writers").resolve(writer);
    }

    /** A name for a temporary that no other has, of this writer or another. */
    public synchronized Path temporary() {
        return workshop().resolve(temporaries++ + ".tmp");
    }

    /**
     * Keeps out every other writer until it is closed.
     *
     * @throws IOException when another writer holds the lock for long, or the directory has gone
     */
    public FileMutex exclusively() throws IOException {
        return FileMutex.take(hidden("lock"), LOCK_PATIENCE);
    }

    /**
     * Keeps the bytes of a record that is no article under {@code unreadable/}. The same bytes under the same name are kept
     * once; other bytes never take their place.
     */
    public Path setAside(String name, byte[] bytes) throws IOException {
        Path directory = root.resolve("unreadable");
        List<Path> changed = new ArrayList<>(List.of(directory));
        Disk.create(directory, changed);
        Path temporary = temporary();
        Disk.write(temporary, bytes);
        Path file = UnreadableFiles.link(temporary, directory, name, bytes);
        Files.delete(temporary);
        for (Path each : changed) {
            Disk.force(each);
        }
        return file;
    }

    /** Takes this writer's temporaries away. Where what it has promised cannot be saved now, the next to open does it. */
    @Override
    public void close() throws IOException {
        try (membership;
                alive) {
            caretaker.bury(root, workshop());
            remove(workshop());
            Files.deleteIfExists(hidden("writers").resolve(writer + LOCK));
        }
    }

    /** Moves a temporary into place, over what is there. */
    public static void replace(Path temporary, Path file) throws IOException {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
