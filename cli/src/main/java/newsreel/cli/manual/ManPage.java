package newsreel.cli.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command as a page for {@code man}, in the macros that every roff knows. Without a date: the same release is the same bytes. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /**
     * @param command what the page is about
     * @param root the command that all are part of
     * @param version of the release
     */
    static String of(CommandModel command, CommandModel root, String version) {
        ManPage page = new ManPage();
        page.head(command, version);
        page.synopsis(command);
        page.section("DESCRIPTION");
        command.description().forEach(page::paragraph);
        page.arguments(command);
        page.options(command);
        page.commands(command);
        page.exitStatus(command.hasExitCodes() ? command : root);
        page.environment(root);
        page.seeAlso(command, root);
        return page.page.toString();
    }

    private void head(CommandModel command, String version) {
        line(".TH " + roff(command.page()).toUpperCase(java.util.Locale.ROOT) + " 1 \"\" \"newsreel " + roff(version)
                + "\" Newsreel");
        section("NAME");
        line(roff(command.page()) + " \\- " + roff(command.summary()));
    }

    private void synopsis(CommandModel command) {
        section("SYNOPSIS");
        line(".B " + roff(command.synopsis()));
    }

    private void arguments(CommandModel command) {
        if (command.spec().positionalParameters().isEmpty()) {
            return;
        }
        section("ARGUMENTS");
        for (PositionalParamSpec argument : command.spec().positionalParameters()) {
            item(italic(argument.paramLabel()), CommandModel.purpose(argument.description()));
        }
    }

    private void options(CommandModel command) {
        section("OPTIONS");
        for (OptionSpec option : command.options()) {
            String names = Stream.of(option.names()).map(ManPage::bold).collect(Collectors.joining(", "));
            String optional = option.arity().min() == 0 ? "[=%s]" : "=%s";
            String value = CommandModel.takesValue(option) ? String.format(optional, italic(option.paramLabel())) : "";
            item(names + value, CommandModel.purpose(option.description()));
        }
    }

    private void commands(CommandModel command) {
        if (command.commands().isEmpty()) {
            return;
        }
        section("COMMANDS");
        command.commands().forEach(sub -> item(bold(sub.page()) + "(1)", sub.summary()));
    }

    private void exitStatus(CommandModel telling) {
        section("EXIT STATUS");
        telling.spec()
                .usageMessage()
                .exitCodeList()
                .forEach((code, meaning) -> item(bold(code.trim()), CommandModel.plain(meaning)));
    }

    private void environment(CommandModel root) {
        section("ENVIRONMENT");
        Stream.of(root.spec().usageMessage().footer())
                .filter(paragraph -> !paragraph.isBlank())
                .map(CommandModel::plain)
                .forEach(this::paragraph);
    }

    private void seeAlso(CommandModel command, CommandModel root) {
        section("SEE ALSO");
        List<CommandModel> others = command.equals(root) ? root.commands() : List.of(root);
        line(others.stream().map(other -> bold(other.page()) + "(1)").collect(Collectors.joining(", ")));
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void paragraph(String text) {
        line(".PP");
        line(roff(text));
    }

    private void item(String tag, String text) {
        line(".TP");
        line(tag);
        line(roff(text.isEmpty() ? "\\ " : text));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String bold(String text) {
        return "\\fB" + roff(text) + "\\fR";
    }

    private static String italic(String text) {
        return "\\fI" + roff(text) + "\\fR";
    }

    /** The text, with nothing in it that roff obeys; a line of it that begins like a request is none. */
    private static String roff(String text) {
        return text.lines()
                .map(line -> line.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq"))
                .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
                .collect(Collectors.joining("\n.br\n"));
    }
}
