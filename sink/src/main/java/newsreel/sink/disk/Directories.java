package newsreel.sink.disk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is done to whole directories, which may be missing. */
public final class Directories {
    private Directories() {}

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
}
