package newsreel.cli.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.ArrayList;
import java.util.List;

/** What a log event tells of a failure, line by line: a message of several lines is one, and forges no other. Pure. */
final class StackLines {
    private final List<String> lines = new ArrayList<>();

    private StackLines() {}

    /** @param failure null when there is none */
    static List<String> of(IThrowableProxy failure) {
        StackLines stack = new StackLines();
        if (failure != null) {
            stack.add("", failure);
        }
        return stack.lines;
    }

    private void add(String before, IThrowableProxy failure) {
        String message = failure.getMessage() == null ? "" : ": " + Printable.of(failure.getMessage());
        lines.add(before + failure.getClassName() + message);
        // Logback marks a failure that is its own cause, and lists no frames of it again.
        StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
        int shown = frames.length - failure.getCommonFrames();
        for (int i = 0; i < shown; i++) {
            lines.add("\t" + frames[i].getSTEAsString());
        }
        if (failure.getCommonFrames() > 0) {
            lines.add("\t... " + failure.getCommonFrames() + " more");
        }
        for (IThrowableProxy suppressed : failure.getSuppressed()) {
            add("Suppressed: ", suppressed);
        }
        if (failure.getCause() != null) {
            add("Caused by: ", failure.getCause());
        }
    }
}
