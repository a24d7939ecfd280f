package newsreel.cli.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Newsreel as it was: where it is built or unpacked, or at a commit, for which it is built in a worktree that goes with it.
 */
final class OlderVersion implements AutoCloseable {
    private final Path home;
    private final boolean borrowed;

    private OlderVersion(Path home, boolean borrowed) {
        this.home = home;
        this.borrowed = borrowed;
    }

    /**
     * Builds it, which takes a minute or two.
     *
     * @param version a directory, or what git knows as a commit
     * @param directory where the worktree is to be; is made
     */
    static OlderVersion of(String version, Path directory) {
        if (Files.isDirectory(Path.of(version))) {
            return new OlderVersion(Path.of(version).toAbsolutePath(), true);
        }
        demand(Launcher.HOME, "git", "worktree", "add", "--detach", directory.toString(), version);
        OlderVersion older = new OlderVersion(directory, false);
        demand(directory, older.script().toString(), "--version");
        return older;
    }

    /** What starts its commands. */
    Path script() {
        Path unpacked = home.resolve("bin/newsreel");
        return Files.isExecutable(unpacked) ? unpacked : home.resolve("newsreel");
    }

    /** Whether it has that command, with that option. */
    boolean knows(String command, String option) {
        String ask = "'" + script() + "' " + command + " --help | grep -q -e " + option;
        return run(home, List.of("bash", "-c", ask), ProcessBuilder.Redirect.DISCARD) == 0;
    }

    @Override
    public void close() {
        if (!borrowed) {
            demand(Launcher.HOME, "git", "worktree", "remove", "--force", home.toString());
        }
    }

    private static void demand(Path directory, String... command) {
        int exitCode = run(directory, List.of(command), ProcessBuilder.Redirect.INHERIT);
        if (exitCode != 0) {
            throw new AssertionError(Arrays.toString(command) + " ended with " + exitCode);
        }
    }

    private static int run(Path directory, List<String> command, ProcessBuilder.Redirect output) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output);
            Stream.of("NEWSREEL_JAVA_OPTS", "GIT_DIR").forEach(builder.environment()::remove);
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
