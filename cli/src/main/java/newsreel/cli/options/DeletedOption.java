package newsreel.cli.options;

import java.util.List;
import java.util.function.Consumer;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.kafka.Gap;
import picocli.CommandLine.Option;

/** What a stage does where records were deleted before it read them. */
public final class DeletedOption {
    private static final String NAME = "--skip-deleted";

    @Option(
            names = NAME,
            description = {
                "Go on where records were deleted from the topic before they were read, by its retention for instance,",
                "and say which (default: say which, and stop).",
            })
    private boolean skip;

    /** Whether to go on. */
    public boolean skip() {
        return skip;
    }

    /**
     * Says what is gone.
     *
     * @throws CommandFailedException where that ends the command
     */
    public void meet(List<Gap> gaps, Consumer<String> say) {
        String gone = String.join("; ", gaps.stream().map(Gap::toString).toList());
        if (!gaps.isEmpty() && !skip) {
            throw stopped(gone, null);
        }
        if (!gaps.isEmpty()) {
            say.accept(gone);
        }
    }

    /** What ends a stage that met such a place. */
    public static CommandFailedException stopped(String gone, Throwable cause) {
        return new CommandFailedException(gone + "; " + NAME + " goes on with what is there", cause);
    }
}
