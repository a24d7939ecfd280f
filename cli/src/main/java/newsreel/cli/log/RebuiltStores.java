package newsreel.cli.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps back what Kafka Streams (4.4.0) says of each store once more, with an error and a stack, after a process was killed: that
 * its copy is not whole. The line with which the thread then makes all of them anew from their changelogs stays, in words that
 * frighten nobody. Thread-safe.
 */
public final class RebuiltStores extends Filter<ILoggingEvent> {
    private static final String INTERNALS = "org.apache.kafka.streams.processor.internals.";
    private static final String CORRUPTED = "TaskCorruptedException";
    private static final Pattern MADE_ANEW = Pattern.compile("Detected the states of tasks \\[(.*)] are corrupted");
    private static final String NO_CHECKPOINT = "did not find checkpoint offsets";

    @Override
    public FilterReply decide(ILoggingEvent event) {
        return switch (event.getLoggerName()) {
            case INTERNALS + "ProcessorStateManager" -> denyIf(message(event).contains(NO_CHECKPOINT));
            case INTERNALS + "TaskManager" ->
                denyIf(isRebuilt(event) || message(event).contains(CORRUPTED));
            default -> FilterReply.NEUTRAL;
        };
    }

    /** Whether it tells of stores that are made anew. */
    static boolean isRebuilt(ILoggingEvent event) {
        return event.getThrowableProxy() != null
                && event.getThrowableProxy().getClassName().endsWith(CORRUPTED);
    }

    /** What is said to a person: Kafka Streams calls corrupted what may not be whole. */
    static String words(ILoggingEvent event) {
        Matcher anew = MADE_ANEW.matcher(message(event));
        return event.getLoggerName().equals(INTERNALS + "StreamThread") && anew.find()
                ? "the local stores of tasks " + anew.group(1)
                        + " may not be whole, as after a kill: they are made anew from Kafka, and nothing is lost"
                : message(event);
    }

    private static FilterReply denyIf(boolean known) {
        return known ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static String message(ILoggingEvent event) {
        return String.valueOf(event.getFormattedMessage());
    }
}
