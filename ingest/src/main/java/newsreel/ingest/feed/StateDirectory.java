package newsreel.ingest.feed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import newsreel.article.failure.Reason;
import newsreel.ingest.source.BrokenInputException;

/** The directory that remembers what Kafka has of feeds. One process at a time may keep it. */
final class StateDirectory implements Closeable {
    private final Path path;
    private final FileChannel lock;

    private StateDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws BrokenInputException when it cannot be written to, or another process keeps it */
    static StateDirectory open(Path path) throws BrokenInputException {
        try {
            Files.createDirectories(path);
            return new StateDirectory(path, locked(path.resolve(".lock")));
        } catch (BrokenInputException e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenInputException(
                    "what was read of feeds cannot be kept in " + path + "; --state names another directory: "
                            + Reason.of(e),
                    e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new BrokenInputException(
                    "another newsreel follows feeds with " + file.getParent() + "; --state names another directory");
        }
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }
}
