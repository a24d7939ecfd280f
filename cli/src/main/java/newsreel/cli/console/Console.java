package newsreel.cli.console;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a command speaks: results to standard output, everything else to standard error, each message under the command's
 * name. Articles come from anywhere, so whatever is printed is shown and never obeyed: control characters, which could
 * steer the terminal or forge a line, are written out by number. Thread-safe.
 */
public final class Console {
    private static final String YELLOW = "\u001B[33m";
    private static final String PLAIN = "\u001B[0m";
    private static final String CLEARED = "\r" + " ".repeat(80) + "\r";

    private final String name;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final boolean colours;
    private boolean barShown;

    /** @param name what messages begin with */
    public Console(String name, PrintStream out, PrintStream err, boolean terminal, boolean colours) {
        this.name = name;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.colours = colours;
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
        return terminal;
    }

    /** A line of the result. */
    public synchronized void result(String line) {
        out.println(printable(line));
    }

    /** A line of JSON as result: the same JSON, with no control character in it. */
    public synchronized void json(String line) {
        out.println(printable(line.replace('\n', ' ').replace('\r', ' ')));
    }

    /** Whether whoever read the results has closed them, as {@code head} does. */
    public boolean isClosed() {
        return out.checkError();
    }

    /** Says something under the command's name; further lines are indented, so that none passes for another message. */
    public synchronized void say(String message) {
        clearBar();
        err.println(message(message));
    }

    /** Says that something is not as it should be. */
    public synchronized void warn(String message) {
        clearBar();
        err.println(colours ? YELLOW + message(message) + PLAIN : message(message));
    }

    /** Prints help or a stack as it is, line by line. */
    public synchronized void text(String text) {
        clearBar();
        text.lines().forEach(line -> err.println(printable(line)));
    }

    /** Shows how far the work is, in a line that the next message takes the place of. */
    public synchronized void bar(String text) {
        err.print("\r" + printable(text));
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

    private String message(String message) {
        List<String> lines = message.lines().map(Console::printable).toList();
        return name + ": " + String.join(System.lineSeparator() + "  ", lines);
    }

    /** A number and what it counts: {@code 1 duplicate}, {@code 2 duplicates}. */
    public static String count(long number, String what) {
        return number + " " + (number == 1 ? what : what + "s");
    }

    /** The text with its control characters written out; tabs stay. */
    public static String printable(String text) {
        if (text.chars().noneMatch(Console::steers)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> {
            if (steers(c)) {
                shown.append(String.format("\\u%04X", c));
            } else {
                shown.append((char) c);
            }
        });
        return shown.toString();
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c) && c != '\t' || c == '\u2028' || c == '\u2029';
    }
}
