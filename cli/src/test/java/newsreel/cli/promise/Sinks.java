package newsreel.cli.promise;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The sinks that share a directory. */
final class Sinks {
    private static final Duration SOON = Duration.ofSeconds(3);

    private final Path directory;
    private final Supplier<Stage> another;
    private final List<Stage> running = new ArrayList<>();

    /** @param another makes one more, to be started */
    Sinks(Path directory, Supplier<Stage> another) {
        this.directory = directory;
        this.another = another;
    }

    Path directory() {
        return directory;
    }

    List<Stage> running() {
        return running;
    }

    Stage add() {
        Stage sink = another.get().start();
        running.add(sink);
        return sink;
    }

    /**
     * Those to strike now: all that are not held, at a moment when one of them has a batch in hand, if there is such a
     * moment soon. Between two batches a blow would prove little.
     */
    List<Stage> atWork() {
        Instant deadline = Instant.now().plus(SOON);
        while (!isAtWork() && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        return running.stream().filter(stage -> !stage.isHeld()).toList();
    }

    private boolean isAtWork() {
        File[] writers = directory.resolve(".newsreel/writers").toFile().listFiles(File::isDirectory);
        return writers != null && Stream.of(writers).anyMatch(Sinks::holdsTemporaries);
    }

    private static boolean holdsTemporaries(File writer) {
        String[] temporaries = writer.list();
        return temporaries != null && temporaries.length > 0;
    }

    /** Takes one away as an operator does. */
    Stage remove(Random random) {
        Stage sink = Stage.free(running, random);
        running.remove(sink);
        sink.stop();
        return sink;
    }

    void stop() {
        running.forEach(Stage::stop);
    }
}
