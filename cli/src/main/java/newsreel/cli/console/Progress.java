package newsreel.cli.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Shows how far the work is: a bar that redraws itself on a terminal, plain lines elsewhere. Not thread-safe. */
public final class Progress {
    private static final int BAR_WIDTH = 30;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final Console console;
    private final Clock clock;
    private Instant latest = Instant.MIN;

    public Progress(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    /** Says what begins now. */
    public void stage(String what) {
        console.say(what);
        latest = clock.instant();
    }

    /** Says how much of the stage is done; plain lines come at most every few seconds. */
    public void update(String what, long done, long total) {
        if (console.isTerminal()) {
            console.bar(bar(done, total) + " " + what + " " + done + " of " + total + " ");
        } else if (!clock.instant().isBefore(latest.plus(BETWEEN_LINES))) {
            console.say(what + " " + done + " of " + total);
            latest = clock.instant();
        }
    }

    private static String bar(long done, long total) {
        int filled = total <= 0 ? 0 : (int) Math.min(BAR_WIDTH, BAR_WIDTH * done / total);
        return "[" + "#".repeat(filled) + ".".repeat(BAR_WIDTH - filled) + "]";
    }
}
