package newsreel.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsreel annotate}: enrichment without a broker. */
@Command(
        name = "annotate",
        description = {
            "Enrich articles without a broker: raw articles in (NDJSON on standard input, or FILEs), enriched NDJSON out,",
            "in the same order. A line or file that is no article gives {\"error\": ...} in its place, and exit code 1.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AnnotateCommand implements Callable<Integer> {

    @Mixin
    private EnricherOptions enricherOptions;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "NDJSON (.ndjson, .jsonl, .json) or text files, or directories of them; - or none: NDJSON on standard input.")
    private List<String> files = List.of();

    @Override
    public Integer call() throws IOException {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            Annotator annotator = new Annotator(enricherOptions.enricher(), out);
            if (files.isEmpty()) {
                annotator.annotateLines(System.in);
            }
            for (String file : files) {
                annotator.annotate(file, System.in);
            }
            return annotator.errors() == 0 ? Newsreel.DONE : Newsreel.FAILED;
        }
    }
}
