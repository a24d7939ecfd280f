package newsreel.streams;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A state directory of one instance's own, below one that instances on a machine, or on a shared volume, are given alike:
 * {@code DIR/instance-1}, {@code DIR/instance-2} and so on, the first that no other holds. An instance that comes back
 * finds the state of one that has gone; whose it was does not matter, since what it holds comes from the changelog.
 */
public final class InstanceDirectory implements AutoCloseable {
    private static final int MOST = 1000;

    /** Those of this process: to open and close a file once more would let go of its lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private InstanceDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the first that is free, until it is closed or the process ends.
     *
     * @throws IOException that names the place, when it cannot be used
     */
    public static InstanceDirectory claim(Path shared) throws IOException {
        for (int number = 1; number <= MOST; number++) {
            Path path = shared.resolve("instance-" + number).toAbsolutePath();
            Files.createDirectories(path);
            FileChannel channel = locked(path);
            if (channel != null) {
                return new InstanceDirectory(path, channel);
            }
        }
        throw new IOException(MOST + " instances hold the directories below " + shared + "; name another one");
    }

    /** Null where another has it. The lock goes with the process, however that ends. */
    private static FileChannel locked(Path path) throws IOException {
        if (!HELD.add(path)) {
            return null;
        }
        FileChannel channel =
                FileChannel.open(path.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            return channel;
        }
        channel.close();
        HELD.remove(path);
        return null;
    }

    /** Where the state is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        HELD.remove(path);
        channel.close();
    }
}
