package newsreel.cli.run;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Where a pipeline in one process keeps its data while it runs.
 *
 * @param directory the place
 * @param temporary whether it goes when the workspace is closed
 */
record Workspace(Path directory, boolean temporary) implements AutoCloseable {

    /** In that directory, to be found again; in a temporary one when it is null. */
    static Workspace of(Path kept) throws IOException {
        return kept != null ? new Workspace(kept, false) : new Workspace(Files.createTempDirectory("newsreel-"), true);
    }

    Path kafka() {
        return directory.resolve("kafka");
    }

    Path streams() {
        return directory.resolve("streams");
    }

    Path index() {
        return directory.resolve("index");
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            delete();
        }
    }

    /** Also what a broker, which is left to the end of the process, makes or deletes meanwhile. */
    private void delete() throws IOException {
        while (Files.exists(directory)) {
            try {
                Files.walkFileTree(directory, new Deletion());
            } catch (DirectoryNotEmptyException | NoSuchFileException changed) {
                continue;
            }
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
