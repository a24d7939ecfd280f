package newsreel.cli.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** What zsh offers when a command line is half typed; a file for a directory of its {@code fpath}. */
final class ZshCompletion {
    private ZshCompletion() {}

    static String of(CommandModel root) {
        StringBuilder script = new StringBuilder("#compdef " + root.name() + "\n# Completion of newsreel for zsh.\n");
        script.append("local -a commands\ncommands=(\n");
        root.commands()
                .forEach(command ->
                        script.append("  " + quoted(command.name() + ":" + escaped(command.summary())) + "\n"));
        script.append(
                ")\nif (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then\n  _describe command commands\n  return\nfi\n");
        script.append("local command=$words[2]\ncase $command in\n");
        root.commands().forEach(command -> script.append(branch(command)));
        script.append("*)\n  _arguments" + arguments(root) + "\n  ;;\nesac\n");
        return script.toString();
    }

    private static String branch(CommandModel command) {
        return command.name() + ")\n  shift words\n  (( CURRENT-- ))\n  _arguments" + arguments(command) + " \\\n    "
                + quoted("*:" + others(command)) + "\n  ;;\n";
    }

    private static String others(CommandModel command) {
        List<String> values = command.argumentValues();
        return values.isEmpty() ? "file:_files" : "argument:" + oneOf(values);
    }

    /** As zsh has a choice of words. */
    private static String oneOf(List<String> values) {
        return values.stream().map(ZshCompletion::escaped).collect(Collectors.joining(" ", "(", ")"));
    }

    private static String arguments(CommandModel command) {
        return command.options().stream()
                .flatMap(option -> Stream.of(option.names()).map(name -> argument(name, option)))
                .map(argument -> " \\\n    " + quoted(argument))
                .collect(Collectors.joining());
    }

    private static String argument(String name, OptionSpec option) {
        String purpose = "[" + escaped(CommandModel.purpose(option.description())) + "]";
        if (!CommandModel.takesValue(option)) {
            return name + purpose;
        }
        String optional = option.arity().min() == 0 ? "::" : ":";
        return name + "=" + purpose + optional + escaped(option.paramLabel()) + ":" + value(option);
    }

    private static String value(OptionSpec option) {
        List<String> values = CommandModel.values(option);
        if (!values.isEmpty()) {
            return oneOf(values);
        }
        return CommandModel.takesPath(option) ? "_files" : " ";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:")
                .replace("\n", " ");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
