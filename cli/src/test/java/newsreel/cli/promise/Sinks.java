package newsreel.cli.promise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** The sinks that share a directory. */
final class Sinks {
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
