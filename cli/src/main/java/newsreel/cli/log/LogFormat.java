package newsreel.cli.log;

/** The form of the lines on standard error; the process has one. Thread-safe. */
public enum LogFormat {
    /** What a command says, as a person at a terminal reads it. */
    TEXT,

    /** The same, each message with its time. */
    DATED,

    /** A JSON object a line, whoever speaks. */
    JSON;

    private static volatile LogFormat usual = TEXT;
    private static volatile LogFormat chosen;

    /** The one that this process has. */
    public static LogFormat current() {
        return chosen == null ? usual : chosen;
    }

    /** From now on lines have this form: a person wants it. */
    public void choose() {
        chosen = this;
    }

    /** From now on lines have this form where no person chose one. */
    public void makeUsual() {
        usual = this;
    }
}
