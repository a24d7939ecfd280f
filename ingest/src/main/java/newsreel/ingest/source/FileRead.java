package newsreel.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * A file as it was when it was read.
 *
 * @param path where it lies
 * @param name its path below the directory that was read; for a single file, its bare name
 * @param size in bytes
 * @param modified when it was last written
 */
public record FileRead(Path path, Path name, long size, Instant modified) {

    /** @throws IOException when there is no such file */
    public static FileRead of(Path path, Path name) throws IOException {
        return of(path, name, Files.readAttributes(path, BasicFileAttributes.class));
    }

    /** The same, of attributes that were read already. */
    public static FileRead of(Path path, Path name, BasicFileAttributes attributes) {
        return new FileRead(
                path, name, attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    /** Whether the file is still what was read. */
    public boolean isUnchanged() {
        try {
            return equals(of(path, name));
        } catch (IOException gone) {
            return false;
        }
    }
}
