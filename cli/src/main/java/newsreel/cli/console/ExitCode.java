package newsreel.cli.console;

/** What a command tells whoever started it; wrong usage is picocli's to tell, with 2. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FAILED = 1;

    private ExitCode() {}
}
