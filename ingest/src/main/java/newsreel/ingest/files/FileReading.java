package newsreel.ingest.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import newsreel.ingest.document.Document;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.FileRead;
import newsreel.ingest.source.Item;

/** Reads files, and tells where each ends. */
final class FileReading {
    private FileReading() {}

    /** Reads a file that a person named. */
    static void read(Path path, Formats formats, Consumer<Item> items) {
        try {
            read(FileRead.of(path, path.getFileName()), formats, items);
        } catch (IOException none) {
            items.accept(new Item.Unreadable(path.toString(), "there is no such file or directory"));
        }
    }

    /**
     * Reads one file; what goes wrong with it is handed on as unreadable, so that others go on.
     *
     * @return false when the thread was interrupted: then the file has no end, and nobody may take it for read
     */
    static boolean read(FileRead file, Formats formats, Consumer<Item> items) {
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            formats.read(new Document(file.path().toString(), file.modified(), in), items);
        } catch (IOException e) {
            // An interrupt closes the file under the reader.
            if (!Thread.currentThread().isInterrupted()) {
                items.accept(new Item.Unreadable(file.path().toString(), BrokenInputException.reason(e)));
            }
        }
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        items.accept(new Item.End(file));
        return true;
    }
}
