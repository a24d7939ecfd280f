package newsreel.cli;

import java.io.IOException;
import java.nio.file.Path;
import newsreel.cli.manual.Manual;

/** Writes the pages and completions of a release; its build runs it, with the directory they go to. */
public final class WriteManual {
    private WriteManual() {}

    public static void main(String[] arguments) throws IOException {
        new Manual(Newsreel.commandLine()).writeTo(Path.of(arguments[0]));
    }
}
