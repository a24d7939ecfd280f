package newsreel.cli.diff;

import newsreel.cli.console.Console;

/** What was not compared: it is said, and counted. Not thread-safe. */
final class Troubles {
    private final Console console;
    private long met;

    Troubles(Console console) {
        this.console = console;
    }

    void meet(String what) {
        met++;
        console.warn("left out " + what);
    }

    boolean isAny() {
        return met > 0;
    }
}
