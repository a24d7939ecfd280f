package newsreel.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A directory tree that is looked through again and again, until the reading thread is interrupted. A file is read once
 * it is whole: when its size and time were the same in two looks, and it was last written a settling time ago. A file
 * that changes later is read again.
 */
final class WatchedDirectory implements Source {
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private final Path directory;
    private final Formats formats;
    private final Clock clock;
    private final Pause pause;
    private final Map<Path, Seen> files = new HashMap<>();

    /** What passes between two looks. */
    @FunctionalInterface
    interface Pause {
        void await() throws InterruptedException;
    }

    WatchedDirectory(Path directory, Formats formats, Clock clock, Pause pause) {
        this.directory = directory;
        this.formats = formats;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public void read(Consumer<Item> items) throws IOException {
        while (!Thread.currentThread().isInterrupted()) {
            look(items);
            try {
                pause.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void look(Consumer<Item> items) throws IOException {
        Map<Path, Seen> now = new HashMap<>();
        for (Path file : DirectorySource.files(directory, items)) {
            Seen seen = Seen.of(file, files.get(file));
            if (seen != null) {
                now.put(
                        file,
                        seen.isWhole(clock.instant()) ? seen.read(() -> Sources.readFile(file, formats, items)) : seen);
            }
        }
        // A file that is gone is forgotten: the same name may come again with another article.
        files.clear();
        files.putAll(now);
    }

    /** A file as it was at the latest look. */
    private record Seen(long size, Instant modified, boolean unchanged, boolean isRead) {

        /** null when the file has gone since it was listed. */
        static Seen of(Path file, Seen before) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                Instant modified = attributes.lastModifiedTime().toInstant();
                boolean same = before != null && before.size == attributes.size() && before.modified.equals(modified);
                return new Seen(attributes.size(), modified, same, same && before.isRead);
            } catch (IOException gone) {
                return null;
            }
        }

        boolean isWhole(Instant now) {
            return unchanged && !isRead && !modified.plus(SETTLING).isAfter(now);
        }

        Seen read(Runnable reading) {
            reading.run();
            return new Seen(size, modified, unchanged, true);
        }
    }
}
