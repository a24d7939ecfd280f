package newsreel.cli.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsreel.cli.options.Version;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes what a release says of the commands: {@code man/man1/} and {@code completion/} below a directory. */
public final class Manual {
    private final CommandLine commandLine;
    private final CommandModel root;

    /** @param commandLine that of the command that all others are part of */
    public Manual(CommandLine commandLine) {
        this.commandLine = commandLine;
        this.root = new CommandModel(commandLine.getCommandSpec());
    }

    /** Writes all of it. */
    public void writeTo(Path directory) throws IOException {
        Path pages = Files.createDirectories(directory.resolve("man/man1"));
        writePage(root, pages);
        for (CommandModel command : root.commands()) {
            writePage(command, pages);
        }
        Path completion = Files.createDirectories(directory.resolve("completion"));
        Files.writeString(completion.resolve("newsreel.bash"), AutoComplete.bash(root.name(), commandLine));
        Files.writeString(completion.resolve("_newsreel"), ZshCompletion.of(root));
        Files.writeString(completion.resolve("newsreel.fish"), FishCompletion.of(root));
    }

    private void writePage(CommandModel command, Path pages) throws IOException {
        Files.writeString(pages.resolve(command.page() + ".1"), ManPage.of(command, root, Version.number()));
    }
}
