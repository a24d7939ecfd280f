package newsreel.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Makes sources of what a person names: a file, a directory tree, or {@code -} for standard input. */
public final class Sources {
    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final long WATCH_INTERVAL_MS = 500;

    private Sources() {}

    /** The source that the name stands for. What does not exist is reported when it is read. */
    public static Source of(String name, InputStream standardInput) {
        return of(name, standardInput, Formats.standard());
    }

    /** The source that the name stands for, its documents read in these forms. */
    public static Source of(String name, InputStream standardInput, Formats formats) {
        return name.equals(STANDARD_INPUT)
                ? items -> formats.read(new Document("standard input", null, standardInput), items)
                : of(Path.of(name), formats);
    }

    /** A source that goes on for ever: what is in the directory, and what will come. */
    public static Source watch(Path directory) {
        return watch(directory, Formats.standard());
    }

    /** The same, its documents read in these forms. */
    public static Source watch(Path directory, Formats formats) {
        return new WatchedDirectory(
                directory, formats, Clock.systemUTC(), () -> TimeUnit.MILLISECONDS.sleep(WATCH_INTERVAL_MS));
    }

    private static Source of(Path path, Formats formats) {
        return Files.isDirectory(path) ? new DirectorySource(path, formats) : items -> readFile(path, formats, items);
    }

    /** Reads one file; what goes wrong with it is handed on as unreadable, so that others go on. */
    static void readFile(Path path, Formats formats, Consumer<Item> items) {
        if (!Files.exists(path)) {
            items.accept(new Item.Unreadable(path.toString(), "there is no such file or directory"));
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            formats.read(
                    new Document(
                            path.toString(), Files.getLastModifiedTime(path).toInstant(), in),
                    items);
        } catch (IOException e) {
            items.accept(new Item.Unreadable(path.toString(), "it cannot be read: " + e));
        }
    }
}
