package newsreel.cli.console;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import newsreel.cli.log.LogFormat;
import newsreel.cli.log.LogLine;
import newsreel.cli.log.Printable;

/**
 * Where a command speaks: results to standard output, everything else to standard error, each message under the command's
 * name; as lines of JSON where the process logs in that form, so that standard error holds nothing else. Articles come from
 * anywhere, so whatever is printed is shown and never obeyed, see {@link Printable}. Thread-safe.
 */
public final class Console {
    private static final String YELLOW = "\u001B[33m";
    private static final String PLAIN = "\u001B[0m";
    private static final String CLEARED = "\r" + " ".repeat(80) + "\r";

    private static final String[] SIZES = {"B", "kB", "MB", "GB", "TB"};
    private static final long KILO = 1000;

    private final String name;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final boolean colours;
    private final Clock clock;
    private boolean barShown;

    /** @param name what messages begin with */
    public Console(String name, PrintStream out, PrintStream err, boolean terminal, boolean colours) {
        this(name, out, err, terminal, colours, Clock.systemUTC());
    }

    Console(String name, PrintStream out, PrintStream err, boolean terminal, boolean colours, Clock clock) {
        this.name = name;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.colours = colours;
        this.clock = clock;
    }

    /** That of the process; the launcher says whether standard error is a terminal. */
    public static Console of(String name) {
        boolean terminal = Boolean.getBoolean("newsreel.terminal");
        return new Console(
                name,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                System.err,
                terminal,
                terminal && System.getenv("NO_COLOR") == null);
    }

    /** Whether a person watches standard error. */
    public boolean isTerminal() {
        return terminal && !isJson();
    }

    /** A line of the result. */
    public synchronized void result(String line) {
        out.println(Printable.of(line));
    }

    /** A line of JSON as result: the same JSON, with no control character in it. */
    public synchronized void json(String line) {
        out.println(Printable.of(line.replace('\n', ' ').replace('\r', ' ')));
    }

    /** Whether whoever read the results has closed them, as {@code head} does. */
    public boolean isClosed() {
        return out.checkError();
    }

    /** Says something under the command's name; further lines are indented, so that none passes for another message. */
    public void say(String message) {
        speak("INFO", message);
    }

    /** Says that something is not as it should be. */
    public void warn(String message) {
        speak("WARN", message);
    }

    /** Says what ends the command. */
    public void fail(String message) {
        speak("ERROR", message);
    }

    /** Prints help as it is, line by line. */
    public synchronized void text(String text) {
        clearBar();
        print(isJson() ? json("INFO", text) : printable(text, System.lineSeparator()));
    }

    private synchronized void speak(String level, String message) {
        clearBar();
        String line = isJson() ? json(level, message) : named(message);
        print(colours && !isJson() && level.equals("WARN") ? YELLOW + line + PLAIN : line);
    }

    private static boolean isJson() {
        return LogFormat.current() == LogFormat.JSON;
    }

    private String json(String level, String message) {
        return LogLine.of(clock.instant(), level, name, message).json();
    }

    private String named(String message) {
        String when = LogFormat.current() == LogFormat.DATED ? LogLine.inWords(clock.instant()) + " " : "";
        return when + name + ": " + printable(message, System.lineSeparator() + "  ");
    }

    private static String printable(String text, String between) {
        return text.lines().map(Printable::of).collect(Collectors.joining(between));
    }

    /** In one piece: libraries log there too. */
    private void print(String line) {
        err.writeBytes((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        err.flush();
    }

    /** Shows how far the work is, in a line that the next message takes the place of. */
    public synchronized void bar(String text) {
        err.print("\r" + Printable.of(text));
        err.flush();
        barShown = true;
    }

    /** Leaves the line free for other output. */
    public synchronized void clearBar() {
        if (barShown) {
            err.print(CLEARED);
            barShown = false;
        }
    }

    /** A number and what it counts: {@code 1 duplicate}, {@code 2 duplicates}. */
    public static String count(long number, String what) {
        return number + " " + (number == 1 ? what : what + "s");
    }

    /** Bytes in three digits or so: {@code 45.2 MB}. */
    public static String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= KILO && unit < SIZES.length - 1) {
            size /= KILO;
            unit++;
        }
        return unit == 0 ? bytes + " B" : String.format(Locale.ROOT, "%.1f %s", size, SIZES[unit]);
    }
}
