package newsreel.cli.annotate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.StandardOutput;
import newsreel.cli.options.EnricherOptions;
import newsreel.cli.options.SourceOptions;
import newsreel.cli.options.Version;
import newsreel.ingest.files.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsreel annotate}: enrichment without a broker. */
@Command(
        name = "annotate",
        description = {
            "Enrich articles without a broker.",
            "Raw articles in (NDJSON on standard input, or FILEs), enriched NDJSON out, in the same order. A line or file "
                    + "that is no article gives {\"error\": ...} in its place, and exit code 1.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class AnnotateCommand implements Callable<Integer> {

    @Mixin
    private EnricherOptions enricherOptions;

    @Parameters(
            paramLabel = "FILE",
            description = {SourceOptions.SOURCES, "None, or - without --as: NDJSON on standard input."})
    private List<String> files = List.of();

    @Mixin
    private SourceOptions sourceOptions;

    @Override
    public Integer call() throws IOException {
        try (OutputStream out = new BufferedOutputStream(StandardOutput.OF_PROCESS, 1 << 16);
                AnnotatedLines lines = new AnnotatedLines(
                        enricherOptions.enricher(), sourceOptions.names(), out, Console.of("newsreel annotate"))) {
            for (String file : files.isEmpty() ? List.of(Sources.STANDARD_INPUT) : files) {
                annotate(file, lines);
            }
            return lines.finish() == 0 ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    /** Standard input is answered line by line, as a program that feeds it expects, unless it has another form. */
    private void annotate(String file, AnnotatedLines lines) throws IOException {
        if (file.equals(Sources.STANDARD_INPUT) && !sourceOptions.isFormNamed()) {
            lines.annotateLines(System.in);
        } else {
            lines.annotate(sourceOptions.source(file, System.in));
        }
    }
}
