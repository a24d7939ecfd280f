package newsreel.cli.options;

import java.nio.file.Files;
import java.nio.file.Path;
import newsreel.cli.console.CommandFailedException;

/** Directories that a command is to write to, looked at before anything starts that takes long. */
public final class Directories {
    private Directories() {}

    /**
     * Looks whether files may be made there; a disk that is full is no matter of the directory.
     *
     * @param option that names it
     * @param path may be missing, and is made later then
     * @throws CommandFailedException that says why not
     */
    public static void check(String option, Path path) {
        Path there = nearest(path.toAbsolutePath());
        if (!Files.isDirectory(there)) {
            throw new CommandFailedException(option + " " + path + " cannot be used: " + there + " is no directory");
        }
        if (!Files.isWritable(there)) {
            throw new CommandFailedException(
                    option + " " + path + " cannot be used: this user may not write in " + there);
        }
    }

    /** It, or what is above it as far as that exists. */
    private static Path nearest(Path path) {
        return Files.exists(path) || path.getParent() == null ? path : nearest(path.getParent());
    }
}
