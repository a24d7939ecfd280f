package newsreel.streams;

import java.time.Duration;
import java.util.function.LongPredicate;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Work of one task that is done by the clock as long as there is some: begun when some has come, and over when none is left.
 * Kafka Streams commits at the next commit interval after each look at the clock, whether anything came of it or not (4.3.1,
 * 4.4.0): looks that go on for ever have an application that nobody writes to end transactions for ever. Not thread-safe.
 */
public final class Rounds {
    private final ProcessorContext<?, ?> context;
    private final Duration between;
    private final LongPredicate round;
    private Cancellable next;

    /**
     * @param between how long after the work has come, and after each round that leaves some, the next is made
     * @param round does the work that is there at that time, in milliseconds since 1970, and tells whether some is left
     */
    public Rounds(ProcessorContext<?, ?> context, Duration between, LongPredicate round) {
        this.context = context;
        this.between = between;
        this.round = round;
    }

    /** There is work; no matter how often that is told. */
    public void begin() {
        if (next == null) {
            next = context.schedule(between, PunctuationType.WALL_CLOCK_TIME, this::make);
        }
    }

    /** Whether there is work, as far as was told. */
    public boolean areUnderWay() {
        return next != null;
    }

    private void make(long now) {
        if (!round.test(now)) {
            next.cancel();
            next = null;
        }
    }
}
