package newsreel.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The {@code newsreel} command run as a user runs it: the launcher, in a process of its own. */
public final class CommandRun {
    static final Path HOME = Path.of("").toAbsolutePath().getParent();

    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final Path out;
    private final Path err;

    /** So that a test that fails can tell what its commands said. */
    private static final List<CommandRun> STARTED = new CopyOnWriteArrayList<>();

    private CommandRun(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** What a finished command left behind. */
    public record Result(int exitCode, String out, String err) {}

    /** Starts the command. */
    static CommandRun start(Map<String, String> environment, String... args) {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("newsreel").toString()));
        command.addAll(List.of(args));
        return start(Path.of(""), environment, command);
    }

    /** Runs a line of shell to its end in that directory, where commands are looked for too. */
    static Result shell(Path directory, String line) {
        String path = directory + File.pathSeparator + System.getenv("PATH");
        return start(directory, Map.of("PATH", path), List.of("bash", "-c", line))
                .finish();
    }

    private static CommandRun start(Path directory, Map<String, String> environment, List<String> command) {
        try {
            Path out = File.createTempFile("newsreel", ".out").toPath();
            Path err = File.createTempFile("newsreel", ".err").toPath();
            List.of(out, err).forEach(file -> file.toFile().deleteOnExit());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toAbsolutePath().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("NEWSREEL_"));
            builder.environment().put("NEWSREEL_JAVA_OPTS", ShortLived.JVM_OPTIONS);
            builder.environment().putAll(environment);
            Process process = builder.start();
            // A test that fails leaves no command behind.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            CommandRun run = new CommandRun(process, out, err);
            STARTED.add(run);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the command to its end with that text as its input. */
    static Result run(String input, String... args) {
        CommandRun run = start(Map.of(), args);
        try (OutputStream in = run.process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closedEarly) {
            // A command that refuses its arguments does not read its input.
            return run.finish();
        }
        return run.finish();
    }

    /** Sends what Ctrl-C sends on a terminal without a process group: SIGTERM. */
    public CommandRun terminate() {
        process.destroy();
        return this;
    }

    CommandRun kill() {
        process.destroyForcibly();
        return this;
    }

    /** Waits for the end of the command. */
    public Result finish() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the command did not end; it said:\n" + err());
            }
            return new Result(process.exitValue(), out(), err());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What the commands of this test run said last on standard error. */
    static String said() {
        return STARTED.stream()
                .map(run -> (run.process.isAlive() ? "running: " : "ended with " + run.process.exitValue() + ": ")
                        + run.process.info().commandLine().orElse("") + "\n" + run.err())
                .collect(Collectors.joining("\n"));
    }

    String out() {
        return read(out);
    }

    public String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
