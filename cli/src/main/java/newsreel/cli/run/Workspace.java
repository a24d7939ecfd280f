package newsreel.cli.run;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Where a pipeline in one process keeps its data while it runs.
 *
 * @param directory the place
 * @param temporary whether it goes when the workspace is closed
 * @param say is told of a temporary one that does not go
 */
record Workspace(Path directory, boolean temporary, Consumer<String> say) implements AutoCloseable {
    private static final int MOST_TRIES = 50;
    private static final int BETWEEN_TRIES_MS = 20;

    /** In that directory, to be found again; in a temporary one when it is null. */
    static Workspace of(Path kept, Consumer<String> say) throws IOException {
        return kept != null
                ? new Workspace(kept, false, say)
                : new Workspace(Files.createTempDirectory("newsreel-"), true, say);
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

    /**
     * Also what a broker, which is left to the end of the process, makes or deletes meanwhile. A network's file system may keep files
     * that are open in the directory for as long.
     */
    private void delete() throws IOException {
        for (int tries = 0; Files.exists(directory); tries++) {
            if (tries == MOST_TRIES) {
                say.accept(directory + " is still in use and is left; delete it when you like");
                return;
            }
            try {
                Files.walkFileTree(directory, new Deletion());
            } catch (DirectoryNotEmptyException | NoSuchFileException changed) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_TRIES_MS));
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
