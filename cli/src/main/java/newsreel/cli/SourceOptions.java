package newsreel.cli;

import java.util.Iterator;
import newsreel.ingest.Formats;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sources are read. */
final class SourceOptions {

    @Option(
            names = "--as",
            paramLabel = "FORM",
            completionCandidates = FormNames.class,
            description = {
                "Take every input for this form, whatever its name and first bytes say: ${COMPLETION-CANDIDATES}.",
                "Example: curl -s https://example.org/story | newsreel ingest --as html -",
            })
    private String form;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What {@code --as} takes. */
    static final class FormNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Formats.names().iterator();
        }
    }

    /** The forms in which inputs are read. */
    Formats formats() {
        try {
            return form == null ? Formats.standard() : Formats.standard().as(form);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--as: " + e.getMessage(), e);
        }
    }

    /** Whether the person said how inputs are to be read. */
    boolean areGiven() {
        return form != null;
    }
}
