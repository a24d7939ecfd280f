package newsreel.cli.again;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
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

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = {
                "With --again: what news.raw has forgotten, too, as a sink filed it in DIR, in either layout. The copy is",
                "gone then: headline, byline, dates and body stay as they were read, and so do a provider's own topics;",
                "topics and numbers are found anew. --since goes by when it was retrieved, else published.",
            })
    private Path from;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Whether that is all that is wanted.
     *
     * @throws ParameterException when the others are given without it
     */
    public boolean isAgain() {
        if (!again && (since != null || ids != null || from != null)) {
            throw new ParameterException(spec.commandLine(), "--since, --ids and --from need --again");
        }
        if (from != null && !Files.isDirectory(from)) {
            throw new ParameterException(spec.commandLine(), "--from " + from + " is no directory");
        }
        return again;
    }

    /** Where articles are filed that the topic has forgotten; none where those are not meant. */
    Optional<Path> from() {
        return Optional.ofNullable(from);
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
