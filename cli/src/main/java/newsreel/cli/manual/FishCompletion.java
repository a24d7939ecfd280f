package newsreel.cli.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** What fish offers when a command line is half typed. */
final class FishCompletion {
    private FishCompletion() {}

    static String of(CommandModel root) {
        String complete = "complete -c " + root.name();
        StringBuilder script = new StringBuilder("# Completion of newsreel for fish.\n");
        for (CommandModel command : root.commands()) {
            script.append(complete + " -n __fish_use_subcommand -f -a " + command.name() + " -d "
                    + quoted(command.summary()) + "\n");
        }
        root.options().forEach(option -> script.append(complete + " -n __fish_use_subcommand" + option(option)));
        for (CommandModel command : root.commands()) {
            String within = complete + " -n '__fish_seen_subcommand_from " + command.name() + "'";
            command.options().forEach(option -> script.append(within + option(option)));
            if (!command.argumentValues().isEmpty()) {
                script.append(within + " -f" + oneOf(command.argumentValues()) + "\n");
            }
        }
        return script.toString();
    }

    private static String option(OptionSpec option) {
        String names = Stream.of(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
        String value = "";
        if (CommandModel.takesValue(option) && option.arity().min() > 0) {
            value = CommandModel.takesPath(option) ? " -r -F" : " -x" + oneOf(CommandModel.values(option));
        }
        return names + value + " -d " + quoted(CommandModel.purpose(option.description())) + "\n";
    }

    private static String oneOf(List<String> values) {
        return values.isEmpty() ? "" : " -a " + quoted(String.join(" ", values));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", " ") + "'";
    }
}
