package newsreel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import newsreel.article.failure.Reason;
import newsreel.cli.access.Denial;
import newsreel.cli.annotate.AnnotateCommand;
import newsreel.cli.annotate.TopicsCommand;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.Shutdown;
import newsreel.cli.console.StandardOutput;
import newsreel.cli.diff.DiffCommand;
import newsreel.cli.doctor.DoctorCommand;
import newsreel.cli.letters.DeadLettersCommand;
import newsreel.cli.log.JavaLogging;
import newsreel.cli.options.Environment;
import newsreel.cli.options.EnvironmentDefaults;
import newsreel.cli.options.LogOptions;
import newsreel.cli.options.Misread;
import newsreel.cli.options.Version;
import newsreel.cli.run.RunCommand;
import newsreel.cli.search.SearchCommand;
import newsreel.cli.stages.CountCommand;
import newsreel.cli.stages.EnrichCommand;
import newsreel.cli.stages.IngestCommand;
import newsreel.cli.stages.ServeCommand;
import newsreel.cli.stages.SinkCommand;
import newsreel.cli.stages.TailCommand;
import newsreel.cli.stages.VerifyCommand;
import newsreel.cli.status.StatusCommand;
import newsreel.cli.trends.TrendsCommand;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code newsreel} command. Results go to standard output, everything else to standard error. */
@Command(
        name = "newsreel",
        description = "Raw news copy in, structured news out: topics and numbers on a Kafka stream.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed, or some input was left out", "2:wrong usage"},
        footer = {
            "",
            "Each option can also be given in the environment: --bootstrap-servers as NEWSREEL_BOOTSTRAP_SERVERS.",
        })
public final class Newsreel implements Runnable {
    /** By name, in the order of the help. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    /** Of what no command has put into words. */
    private static final Denial DENIAL = Denial.ofSomebody();

    @Mixin
    private LogOptions logOptions;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        JavaLogging.join();
        StandardOutput.OF_PROCESS.takeOver();
        int exitCode = settled(run(args));
        Shutdown.over();
        System.exit(exitCode);
    }

    /** A result that is not all there is a failure; where nobody wants more of it there is nobody to tell. */
    private static int settled(int exitCode) {
        System.out.flush();
        StandardOutput out = StandardOutput.OF_PROCESS;
        if (out.failure() == null || out.isLeft()) {
            return exitCode;
        }
        Console.of("newsreel").fail("standard output cannot be written to: " + Reason.of(out.failure()));
        return exitCode == ExitCode.DONE ? ExitCode.FAILED : exitCode;
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("run", RunCommand.class);
        commands.put("ingest", IngestCommand.class);
        commands.put("enrich", EnrichCommand.class);
        commands.put("sink", SinkCommand.class);
        commands.put("count", CountCommand.class);
        commands.put("annotate", AnnotateCommand.class);
        commands.put("diff", DiffCommand.class);
        commands.put("tail", TailCommand.class);
        commands.put("serve", ServeCommand.class);
        commands.put("search", SearchCommand.class);
        commands.put("trends", TrendsCommand.class);
        commands.put("verify", VerifyCommand.class);
        commands.put("status", StatusCommand.class);
        commands.put("doctor", DoctorCommand.class);
        commands.put("dead-letters", DeadLettersCommand.class);
        commands.put("topics", TopicsCommand.class);
        return commands;
    }

    /** The command with all that are below it, not told yet how to fail. */
    static CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    /** The same with no more than is asked for: to read what all the commands say of themselves takes a fifth of a second. */
    static CommandLine commandLine(String... args) {
        return args.length > 0 && COMMANDS.containsKey(args[0])
                ? commandLine(Map.of(args[0], COMMANDS.get(args[0])))
                : commandLine();
    }

    private static CommandLine commandLine(Map<String, Class<?>> commands) {
        CommandLine commandLine = new CommandLine(new Newsreel());
        commands.forEach(commandLine::addSubcommand);
        return commandLine;
    }

    private static int run(String[] args) {
        Environment environment = Environment.of(System.getenv());
        LogOptions.heed(environment.variables());
        CommandLine commandLine = commandLine(args);
        commandLine.setDefaultValueProvider(new EnvironmentDefaults(environment.variables()));
        commandLine.setParameterExceptionHandler((e, given) -> refuse(e, environment, given));
        commandLine.setExecutionStrategy(parsed -> execute(parsed, environment));
        commandLine.setExecutionExceptionHandler((e, line, parsed) -> report(e, line));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.getSubcommands().values().forEach(sub -> sub.setUsageHelpAutoWidth(true));
        return commandLine.execute(args);
    }

    /** Help is given whatever the environment says. */
    private static int execute(ParseResult parsed, Environment environment) {
        CommandLine last =
                parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
        boolean helped = parsed.asCommandLineList().stream()
                .anyMatch(line -> line.isUsageHelpRequested() || line.isVersionHelpRequested());
        if (!helped) {
            Console console = Console.of(last.getCommandSpec().qualifiedName());
            environment.empty().forEach(console::fail);
            if (!environment.empty().isEmpty()) {
                return last.getCommandSpec().exitCodeOnInvalidInput();
            }
            // The command alone may have been read: a variable that is none of its options may be another's.
            if (!environment.unheeded(parsed.commandSpec().commandLine()).isEmpty()) {
                environment.unheeded(commandLine()).forEach(console::warn);
            }
        }
        return new RunLast().execute(parsed);
    }

    /** Says what is wrong and how the command goes; the help, a screen and more, would push that out of sight. */
    private static int refuse(ParameterException e, Environment environment, String... given) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        Console console = Console.of(name);
        environment.empty().forEach(console::fail);
        console.fail(Misread.words(e) + origin(e, environment, given));
        StringWriter suggestions = new StringWriter();
        console.text(
                UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions))
                        ? suggestions.toString()
                        : "Usage: " + line.getHelp().synopsis("Usage: ".length()) + "Try '" + name + " --help'.");
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Names the variable that a value comes from which is not on the command line. */
    private static String origin(ParameterException e, Environment environment, String... given) {
        if (!(e.getArgSpec() instanceof OptionSpec option)) {
            return "";
        }
        String variable = EnvironmentDefaults.variable(option);
        boolean named =
                Stream.of(given).anyMatch(arg -> Stream.of(option.names()).anyMatch(arg::startsWith));
        return named || !environment.variables().containsKey(variable) ? "" : " (" + variable + " in the environment)";
    }

    /** A failure that a person can act on is one line; anything else is a defect and shows its stack. */
    private static int report(Exception e, CommandLine line) {
        if (rootCause(e) == StandardOutput.OF_PROCESS.failure()) {
            return ExitCode.DONE;
        }
        Console console = Console.of(line.getCommandSpec().qualifiedName());
        if (e instanceof InterruptedException
                || e instanceof InterruptException
                || e instanceof ClosedByInterruptException) {
            console.say("stopped");
        } else if (e instanceof CommandFailedException || e instanceof IllegalStateException) {
            console.fail(e.getMessage());
        } else if (e instanceof KafkaException) {
            console.fail(DENIAL.words(e).orElseGet(() -> Reason.of(rootCause(e))));
        } else if (e instanceof IOException) {
            console.fail(Reason.of(e));
        } else if (e instanceof UncheckedIOException io) {
            console.fail(whole(io));
        } else {
            StringWriter stack = new StringWriter();
            e.printStackTrace(new PrintWriter(stack));
            console.fail(stack.toString());
        }
        return line.getCommandSpec().exitCodeOnExecutionException();
    }

    private static String whole(UncheckedIOException e) {
        String own = Reason.of(e);
        String cause = Reason.of(e.getCause());
        return own.contains(cause) ? own : own + ": " + cause;
    }

    private static Throwable rootCause(Throwable e) {
        return e.getCause() == null ? e : rootCause(e.getCause());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
