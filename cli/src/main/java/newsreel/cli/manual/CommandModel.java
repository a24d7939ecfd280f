package newsreel.cli.manual;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command as its help has it, in plain text.
 *
 * @param spec picocli's model of it
 */
record CommandModel(CommandSpec spec) {

    /** Those below it, in the order of the help. */
    List<CommandModel> commands() {
        return spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .map(CommandModel::new)
                .toList();
    }

    /** {@code ingest} */
    String name() {
        return spec.name();
    }

    /** {@code newsreel-ingest} */
    String page() {
        return spec.qualifiedName("-");
    }

    /** What it does, a paragraph each. */
    List<String> description() {
        return Stream.of(spec.usageMessage().description())
                .map(CommandModel::plain)
                .toList();
    }

    /** What it does, in its first sentence, without the full stop. */
    String summary() {
        String first = description().get(0);
        int end = first.indexOf(". ");
        String sentence = end < 0 ? first : first.substring(0, end);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** Whether its exit codes are others than those of all commands. */
    boolean hasExitCodes() {
        return !spec.usageMessage().exitCodeList().isEmpty();
    }

    String synopsis() {
        return new CommandLine.Help(spec, CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .abbreviatedSynopsis()
                .strip();
    }

    /** By name. */
    List<OptionSpec> options() {
        return spec.options().stream()
                .filter(option -> !option.hidden())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .toList();
    }

    /** What an option or argument is for, in one paragraph. */
    static String purpose(String... description) {
        return String.join(" ", Stream.of(description).map(CommandModel::plain).toList());
    }

    static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** Whether it names a file or directory. */
    static boolean takesPath(OptionSpec option) {
        return option.type() == java.nio.file.Path.class;
    }

    /** What an option or argument takes, where that is one of a few words. */
    static List<String> values(ArgSpec arg) {
        if (arg.completionCandidates() == null) {
            return List.of();
        }
        return StreamSupport.stream(arg.completionCandidates().spliterator(), false)
                .map(value -> arg.typeInfo().isEnum() ? value.toLowerCase(Locale.ROOT) : value)
                .toList();
    }

    /** What any of its arguments may be, where that is one of a few words. */
    List<String> argumentValues() {
        return spec.positionalParameters().stream()
                .flatMap(argument -> values(argument).stream())
                .toList();
    }

    /** Picocli's texts are formats. */
    static String plain(String format) {
        return String.format(format);
    }
}
