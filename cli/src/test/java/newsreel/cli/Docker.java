package newsreel.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The Docker engine of this machine, if one runs. */
public final class Docker {
    /** A broker in a container starts in seconds, and in minutes where other tests have the machine. */
    public static final Duration BROKER_PATIENCE = Duration.ofMinutes(4);

    private static final long BUILD_PATIENCE_MINUTES = 20;

    private Docker() {}

    /** Skips the test where there is no engine, and says so. */
    public static void assume() {
        boolean running = run(Map.of(), List.of("docker", "info"), false) == 0
                && run(Map.of(), List.of("docker", "compose", "version"), false) == 0;
        if (!running) {
            System.out.println("[container test skipped: no Docker engine with compose runs here]");
        }
        Assumptions.assumeTrue(running, "no Docker engine with compose runs here");
    }

    /** Runs docker compose on the project's own file. */
    static void compose(Map<String, String> environment, String project, String... args) {
        List<String> command = new ArrayList<>(List.of("docker", "compose", "-p", project));
        command.addAll(List.of(args));
        int exitCode = run(environment, command, true);
        if (exitCode != 0) {
            throw new AssertionError(command + " exited with " + exitCode);
        }
    }

    /** The containers of a project that run, each with its state: {@code newsreel-sink-1 Up 2 minutes (healthy)}. */
    static List<String> states(String project) throws IOException {
        Process process = new ProcessBuilder(
                        "docker",
                        "ps",
                        "--filter",
                        "label=com.docker.compose.project=" + project,
                        "--format",
                        "{{.Names}} {{.Status}}")
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines().toList();
        }
    }

    private static int run(Map<String, String> environment, List<String> command, boolean shown) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(CommandRun.HOME.toFile());
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true)
                    .redirectOutput(shown ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
            Process process = builder.start();
            if (!process.waitFor(BUILD_PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end");
            }
            return process.exitValue();
        } catch (IOException noSuchProgram) {
            return -1;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
