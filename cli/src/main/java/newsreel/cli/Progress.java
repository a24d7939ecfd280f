package newsreel.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Shows how far the work is: a bar that redraws itself on a terminal, plain lines elsewhere. Not thread-safe. */
final class Progress {
    private static final int BAR_WIDTH = 30;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final PrintStream err;
    private final boolean terminal;
    private final Clock clock;
    private Instant latest = Instant.MIN;
    private boolean barShown;

    Progress(PrintStream err, boolean terminal, Clock clock) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** On standard error, which the launcher says is a terminal or not. */
    static Progress standard() {
        return new Progress(System.err, Boolean.getBoolean("newsreel.terminal"), Clock.systemUTC());
    }

    /** Says what begins now. */
    void stage(String what) {
        clearBar();
        err.println("newsreel: " + what);
        latest = clock.instant();
    }

    /** Says how much of the stage is done; plain lines come at most every few seconds. */
    void update(String what, long done, long total) {
        if (terminal) {
            err.print("\r" + bar(done, total) + " " + what + " " + done + " of " + total + " ");
            err.flush();
            barShown = true;
        } else if (!clock.instant().isBefore(latest.plus(BETWEEN_LINES))) {
            err.println("newsreel: " + what + " " + done + " of " + total);
            latest = clock.instant();
        }
    }

    /** Leaves the line free for other output. */
    void clearBar() {
        if (barShown) {
            err.print("\r" + " ".repeat(BAR_WIDTH + 50) + "\r");
            barShown = false;
        }
    }

    private static String bar(long done, long total) {
        int filled = total <= 0 ? 0 : (int) Math.min(BAR_WIDTH, BAR_WIDTH * done / total);
        return "[" + "#".repeat(filled) + ".".repeat(BAR_WIDTH - filled) + "]";
    }
}
