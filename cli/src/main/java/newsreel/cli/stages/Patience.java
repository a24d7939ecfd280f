package newsreel.cli.stages;

import java.util.function.Consumer;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.kafka.ClusterWatch;
import newsreel.cli.kafka.Kafka;

/** Bounds, by {@code --wait}, how long a command that runs waits for Kafka. */
final class Patience implements AutoCloseable {
    private final ClusterWatch watch;
    private final Runnable stop;
    private volatile boolean lost;

    private Patience(Kafka kafka, Consumer<String> say, Runnable stop) {
        this.watch = kafka.watch(say, this::lose);
        this.stop = stop;
    }

    /**
     * For a command that says itself when it waits.
     *
     * @param stop is run when Kafka has been away for longer than it is waited for
     */
    static Patience of(Kafka kafka, Runnable stop) {
        return of(kafka, said -> {}, stop);
    }

    /** @param say is told when Kafka is away, and when it is back */
    static Patience of(Kafka kafka, Consumer<String> say, Runnable stop) {
        Patience patience = new Patience(kafka, say, stop);
        patience.watch.start();
        return patience;
    }

    private void lose() {
        lost = true;
        stop.run();
    }

    /** Whether Kafka does not answer. */
    boolean isAway() {
        return watch.isAway();
    }

    /** @throws CommandFailedException when Kafka was away for longer than it is waited for */
    void check() {
        if (lost) {
            throw new CommandFailedException("Kafka was away for longer than it is waited for");
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
