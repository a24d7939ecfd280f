package newsreel.sink.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final String WRITERS = "writers";

    private final Path root;
    private final Identity identity;
    private final Workshop workshop;
    private final Membership membership;
    private final Caretaker caretaker;

    private OutputDirectory(
            Path root, Identity identity, Workshop workshop, Membership membership, Caretaker caretaker) {
        this.root = root;
        this.identity = identity;
        this.workshop = workshop;
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
        Files.createDirectories(hidden.resolve(WRITERS));
        Path lock = Disk.touch(hidden.resolve("lock"));
        try (FileMutex mine = await(lock)) {
            Optional<Identity> known = Identity.read(hidden.resolve("store"));
            known.ifPresent(identity -> identity.refuseUnless(layout, directory));
            if (known.isEmpty()) {
                caretaker.prepare(directory);
            }
            Identity identity = known.isPresent() ? known.get() : Identity.create(hidden, layout);
            Path writers = hidden.resolve(WRITERS);
            Workshop.bury(writers, writer -> caretaker.bury(directory, writer));
            return named(directory, identity, Workshop.open(writers, LOCK_PATIENCE), caretaker);
        }
    }

    /** With a name in the consumer group. A writer that gets none does not live on in its lock. */
    private static OutputDirectory named(Path root, Identity identity, Workshop workshop, Caretaker caretaker)
            throws IOException {
        try {
            Membership membership = Membership.claim(root.resolve(HIDDEN).resolve("members"), identity.uuid());
            return new OutputDirectory(root, identity, workshop, membership, caretaker);
        } catch (IOException e) {
            workshop.close();
            throw e;
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

    /** How a directory is filled; empty when no sink of this build has filled it. */
    public static Optional<String> layout(Path directory) throws IOException {
        return Identity.read(directory.resolve(HIDDEN).resolve("store")).map(Identity::layout);
    }

    /** The locks of writers that died, and left their workshops. */
    public static List<Path> leftovers(Path directory) throws IOException {
        return Workshop.abandoned(directory.resolve(HIDDEN).resolve(WRITERS));
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
        return workshop.directory();
    }

    /** A name for a temporary that no other has, of this writer or another. */
    public Path temporary() {
        return workshop.temporary();
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
                workshop) {
            workshop.remove(writer -> caretaker.bury(root, writer));
        }
    }
}
