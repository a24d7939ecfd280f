package newsreel.cli.kafka;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Bounds, by {@code --wait}, how long a command that runs waits for Kafka. */
public final class Patience implements AutoCloseable {
    private static final long BETWEEN_TRIES_MS = 200;

    private final ClusterWatch watch;
    private final Runnable stop;
    private volatile boolean lost;

    private Patience(Kafka kafka, Consumer<String> say, Runnable stop, List<String> read) {
        this.watch = kafka.watch(say, this::lose, read);
        this.stop = stop;
    }

    /**
     * For a command that says itself when it waits.
     *
     * @param stop is run when Kafka has been away for longer than it is waited for
     */
    public static Patience of(Kafka kafka, Runnable stop) {
        return of(kafka, said -> {}, stop);
    }

    /** The same for one that reads committed records of that topic, see {@link #heldBack}. */
    public static Patience of(Kafka kafka, String read, Runnable stop) {
        return started(new Patience(kafka, said -> {}, stop, List.of(read)));
    }

    /** @param say is told when Kafka is away, and when it is back */
    public static Patience of(Kafka kafka, Consumer<String> say, Runnable stop) {
        return started(new Patience(kafka, say, stop, List.of()));
    }

    private static Patience started(Patience patience) {
        patience.watch.start();
        return patience;
    }

    private void lose() {
        lost = true;
        stop.run();
    }

    /** Whether Kafka does not answer. */
    public boolean isAway() {
        return watch.isAway();
    }

    /** What keeps committed records from being read though Kafka answers, in words. */
    public List<String> heldBack() {
        return watch.heldBack();
    }

    /**
     * What a consumer or producer answers. These give up after a minute without an answer, and are asked again then; an
     * interrupt ends that.
     *
     * @throws InterruptException when it is interrupted
     */
    public static <T> T untilAnswered(Supplier<T> question) {
        while (true) {
            try {
                return question.get();
            } catch (UnknownTopicOrPartitionException gone) {
                throw gone;
            } catch (RetriableException noAnswer) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /**
     * Called when the command's work has ended; an interrupt that ended it has done its work, too.
     *
     * @throws IllegalStateException when Kafka was away for longer than it is waited for
     */
    public void check() {
        if (lost) {
            Thread.interrupted();
            throw new IllegalStateException("Kafka was away for longer than it is waited for");
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
