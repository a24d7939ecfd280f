package newsreel.cli.promise;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import newsreel.cli.ShortLived;

/** One instance of a stage: a command in a process of its own, which can be struck down, held, and started again. */
final class Stage {
    private static final long PATIENCE_SECONDS = 120;
    private static final int LONGEST = 4000;

    /** Longer than the groups wait for a member that says nothing. */
    private static final Duration HELD = Duration.ofSeconds(8);

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private Process process;

    /** null while it runs. */
    private Instant heldSince;

    /** @param log where everything that it says goes, of all its lives */
    Stage(String name, List<String> command, Map<String, String> environment, Path log) {
        this.name = name;
        this.command = command;
        this.environment = environment;
        this.log = log;
    }

    Stage start() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(variable -> variable.startsWith("NEWSREEL_"));
        builder.environment().put("NEWSREEL_JAVA_OPTS", ShortLived.JVM_OPTIONS);
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return this;
    }

    /** What it reads on its standard input, of this life. */
    OutputStream input() {
        return process.getOutputStream();
    }

    /** SIGKILL: it gets no chance to say goodbye. */
    void kill() {
        process.destroyForcibly();
        heldSince = null;
        awaitEnd();
    }

    /** SIGSTOP: it stands still, and does not know it. */
    void hold() {
        signal("-STOP");
        heldSince = Instant.now();
    }

    /** SIGCONT: it goes on as if no time had passed. */
    void release() {
        signal("-CONT");
        heldSince = null;
    }

    /** One of these that is not held. */
    static Stage free(List<Stage> stages, Random random) {
        List<Stage> free = stages.stream().filter(stage -> !stage.isHeld()).toList();
        return free.get(random.nextInt(free.size()));
    }

    boolean isHeld() {
        return heldSince != null;
    }

    /** Whether it has been held for so long that its groups have gone on without it. */
    boolean isGivenUp() {
        return isHeld() && Instant.now().isAfter(heldSince.plus(HELD));
    }

    /** SIGTERM, and its end. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(name + " did not end; it said:\n" + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of it. */
    String lastSaid() {
        String said = said();
        return said.substring(Math.max(0, said.length() - LONGEST));
    }

    @Override
    public String toString() {
        return name;
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
