package newsreel.cli.log;

import ch.qos.logback.classic.pattern.TargetLengthBasedClassNameAbbreviator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.util.List;

/** Lays out what is logged in the form that the process has. Thread-safe. */
public final class LogLayout extends LayoutBase<ILoggingEvent> {
    private static final int LONGEST_NAME = 20;

    private final TargetLengthBasedClassNameAbbreviator names = new TargetLengthBasedClassNameAbbreviator(LONGEST_NAME);

    @Override
    public String doLayout(ILoggingEvent event) {
        return LogFormat.current() == LogFormat.JSON
                ? line(event, event.getLoggerName()).json() + "\n"
                : line(event, names.abbreviate(event.getLoggerName())).text() + "\n";
    }

    private static LogLine line(ILoggingEvent event, String logger) {
        return new LogLine(
                Instant.ofEpochMilli(event.getTimeStamp()),
                event.getLevel().toString(),
                logger,
                event.getThreadName(),
                RebuiltStores.words(event),
                RebuiltStores.isRebuilt(event) ? List.of() : StackLines.of(event.getThrowableProxy()));
    }
}
