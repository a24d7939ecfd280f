package newsreel.cli.again;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.options.MomentConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which articles are to be enriched once more. */
public final class AgainOptions {

    @Option(
            names = "--again",
            description = {
                "Hand what is on news.raw to the enrichment that runs, once more, and end. After better rules or a better",
                "lexicon an article that comes out differently gets its next version, and one that does not gets none.",
            })
    private boolean again;

    @Option(
            names = "--since",
            paramLabel = "MOMENT",
            converter = MomentConverter.class,
            description = "With --again: only what came since then, 2024-01-01 or 7d for example.")
    private Instant since;

    @Option(names = "--ids", paramLabel = "FILE", description = "With --again: only these ids, a line each.")
    private Path ids;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Whether that is all that is wanted.
     *
     * @throws ParameterException when the others are given without it
     */
    public boolean isAgain() {
        if (!again && (since != null || ids != null)) {
            throw new ParameterException(spec.commandLine(), "--since and --ids need --again");
        }
        return again;
    }

    /** Which ones. */
    AgainSelection selection() {
        try (Stream<String> lines = ids == null ? Stream.empty() : Files.lines(ids)) {
            Set<String> named =
                    lines.map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
            return new AgainSelection(since, ids == null ? null : named);
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailedException("--ids " + ids + " cannot be read: " + Reason.of(e), e);
        }
    }
}
