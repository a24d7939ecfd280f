package newsreel.cli;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import newsreel.ingest.Formats;
import newsreel.ingest.Source;
import newsreel.ingest.Sources;
import newsreel.ingest.json.PropertyNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sources are read. */
final class SourceOptions {
    /** What a source may be. */
    static final String SOURCES =
            "Files or directories, or - for standard input: text (.txt), web pages (.html), JSON articles (.json, "
                    + ".ndjson, .jsonl), agencies' news (.xml: NewsML-G2 and NITF; .json: ninjs), web archives (.warc), any "
                    + "of them gzipped (.gz).";

    @Option(
            names = "--as",
            paramLabel = "FORM",
            completionCandidates = FormNames.class,
            description = {
                "Take every input for this form, whatever its name and first bytes say: ${COMPLETION-CANDIDATES}.",
                "Example: curl -s https://example.org/story | newsreel ingest --as html -",
            })
    private String form;

    @Option(
            names = "--map",
            paramLabel = "PROPERTY=NAME",
            split = ",",
            description = {
                "For JSON with other property names: the article's property, then the name that the JSON has for it, with "
                        + "dots for objects in objects.",
                "Example: newsreel ingest --map headline=title,content=article.body export.json",
            })
    private List<String> map = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What {@code --as} takes. */
    static final class FormNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Formats.names().iterator();
        }
    }

    /** The sources that the person named. */
    List<Source> sources(List<String> inputs, InputStream standardInput) {
        Formats formats = formats();
        return inputs.stream()
                .map(input -> Sources.of(input, standardInput, formats))
                .toList();
    }

    /** The forms in which inputs are read. */
    Formats formats() {
        Formats formats = Formats.withNames(names());
        try {
            return form == null ? formats : formats.as(form);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--as: " + e.getMessage(), e);
        }
    }

    /** The names under which JSON holds what an article has. */
    PropertyNames names() {
        try {
            return PropertyNames.parse(map);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--map: " + e.getMessage(), e);
        }
    }

    /** Whether the person said which form the inputs have. */
    boolean nameAForm() {
        return form != null;
    }
}
