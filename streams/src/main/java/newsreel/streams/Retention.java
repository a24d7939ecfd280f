package newsreel.streams;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * How long something is remembered: an id that does not come again, a window that is over. Time is that of the records, which the broker dates as they
 * arrive: what is forgotten follows from the topic alone, so that it is the same after a restart, on another instance, and
 * when everything is read once more. While nothing arrives nothing is forgotten, and nothing grows either.
 *
 * @param hours null for ever
 */
public record Retention(Integer hours) {
    public static final Retention FOR_EVER = new Retention(null);

    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    /** @param forgetAfter at least an hour; null for ever */
    public static Retention of(Duration forgetAfter) {
        // The hour in which an id came last counts whole, so that none is forgotten before its time.
        return forgetAfter == null
                ? FOR_EVER
                : new Retention(Math.toIntExact(forgetAfter.plusHours(1).toHours()));
    }

    /** The hour, since 1970, of a record's time. */
    public static int hour(long timestamp) {
        return (int) Math.min(Integer.MAX_VALUE, TimeUnit.MILLISECONDS.toHours(timestamp));
    }

    /** Whether what is of that hour is forgotten at that time. */
    public boolean isOver(int hour, long timestamp) {
        return hours != null && hour(timestamp) - hour > hours;
    }

    public boolean isForEver() {
        return hours == null;
    }

    /** Has the store swept as the records' time goes on. */
    public void schedule(ProcessorContext<?, ?> context, LongConsumer sweep) {
        if (!isForEver()) {
            context.schedule(BETWEEN_SWEEPS, PunctuationType.STREAM_TIME, sweep::accept);
        }
    }
}
