package newsreel.ingest.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import newsreel.ingest.document.Document;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.Item;
import newsreel.ingest.source.Source;

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
        if (name.equals(STANDARD_INPUT)) {
            return items -> readInput(standardInput, formats, items);
        }
        Path path = Path.of(name);
        return Files.isDirectory(path)
                ? new DirectorySource(path, formats)
                : items -> FileReading.read(path, formats, items);
    }

    /** Whether the name stands for a file or directory that is not there; a link that leads nowhere is there. */
    public static boolean isMissing(String name) {
        return !name.equals(STANDARD_INPUT) && Files.notExists(Path.of(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Where a watched directory's ledger is kept when nobody names another place. */
    public static Path ledgerOf(Path directory) {
        return directory.resolve(".newsreel").resolve("ledger");
    }

    /**
     * A source that goes on for ever: what is in the directory, and what will come, as far as the ledger does not say
     * that it was read before.
     *
     * @param files what they are to their articles
     * @throws BrokenInputException when the ledger cannot be kept there, or another process keeps it
     */
    public static Source watch(Path directory, Path ledger, Formats formats, WatchedFiles files) throws IOException {
        return new WatchedDirectory(
                directory,
                formats,
                Ledger.open(ledger),
                Clock.systemUTC(),
                look -> TimeUnit.MILLISECONDS.sleep(Math.max(WATCH_INTERVAL_MS, look.toMillis())),
                files);
    }

    private static void readInput(InputStream standardInput, Formats formats, Consumer<Item> items) {
        try {
            formats.read(new Document("standard input", null, standardInput), items);
        } catch (IOException e) {
            items.accept(new Item.Unreadable("standard input", BrokenInputException.reason(e)));
        }
    }
}
