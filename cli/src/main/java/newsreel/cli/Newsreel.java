package newsreel.cli;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code newsreel} command. Results go to standard output, everything else to standard error. */
@Command(
        name = "newsreel",
        description = "Raw news copy in, structured news out: topics and numbers on a Kafka stream.",
        subcommands = {
            RunCommand.class,
            IngestCommand.class,
            EnrichCommand.class,
            SinkCommand.class,
            AnnotateCommand.class,
            TailCommand.class,
            TopicsCommand.class,
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed, or some input was left out", "2:wrong usage"},
        footer = {
            "",
            "Each option can also be given in the environment: --bootstrap-servers as NEWSREEL_BOOTSTRAP_SERVERS.",
        })
public final class Newsreel implements Runnable {
    static final int DONE = 0;
    static final int FAILED = 1;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        CommandLine commandLine = new CommandLine(new Newsreel());
        commandLine.setDefaultValueProvider(new EnvironmentDefaults(System.getenv()));
        commandLine.setExecutionExceptionHandler((e, line, parsed) -> report(e, line));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.getSubcommands().values().forEach(sub -> sub.setUsageHelpAutoWidth(true));
        return commandLine.execute(args);
    }

    /** A failure that a person can act on is one line; anything else is a defect and shows its stack. */
    private static int report(Exception e, CommandLine line) {
        PrintStream err = System.err;
        if (e instanceof InterruptedException) {
            err.println(line.getCommandSpec().qualifiedName() + ": stopped");
        } else if (e instanceof CommandFailedException || e instanceof IllegalStateException) {
            err.println(line.getCommandSpec().qualifiedName() + ": " + e.getMessage());
        } else {
            e.printStackTrace(err);
        }
        return FAILED;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
