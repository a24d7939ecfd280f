package newsreel.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import newsreel.article.failure.Reason;

/** Looks at a directory by writing to it: rights alone do not tell of a disk that is full or mounted read-only. */
final class PlaceLook {
    private PlaceLook() {}

    /** What the directory is like, or the nearest above it where it does not exist yet. */
    static PlaceSeen of(String option, Path path) {
        Path there = nearest(path.toAbsolutePath());
        try {
            if (!Files.isDirectory(there)) {
                throw new NotDirectoryException(there.toString());
            }
            Files.delete(Files.createTempFile(there, ".newsreel-doctor", null));
            return new PlaceSeen(option, path, "", Files.getFileStore(there).getUsableSpace());
        } catch (IOException e) {
            return new PlaceSeen(option, path, Reason.of(e), 0);
        }
    }

    private static Path nearest(Path path) {
        return Files.exists(path) || path.getParent() == null ? path : nearest(path.getParent());
    }
}
