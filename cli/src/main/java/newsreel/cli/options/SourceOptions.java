package newsreel.cli.options;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import newsreel.cli.console.CommandFailedException;
import newsreel.ingest.files.Sources;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.json.PropertyNames;
import newsreel.ingest.source.Source;
import newsreel.ingest.web.WebSources;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sources are read. */
public final class SourceOptions {
    /** What a source may be. */
    public static final String SOURCES =
            "Files or directories, or - for standard input: text (.txt), web pages (.html), web archives (.warc, .arc), "
                    + "JSON articles (.json, .ndjson, .jsonl), tables (.csv, .tsv), Markdown (.md), mail (.eml, .mbox), "
                    + "agencies' news (.xml: NewsML-G2 and NITF; .json: ninjs; .anpa: wires), corpora (.sgm), feeds "
                    + "(.rss, .atom, .xml), any of them packed (.gz, .zst); or the address of a web page or feed "
                    + "(https://...).";

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
                "For JSON and tables with other names: the article's property, then the name that they have for it, with "
                        + "dots for objects in objects and [] for each of a list.",
                "Example: newsreel ingest --map headline=hed,content=parts[].words export.json",
            })
    private List<String> map = List.of();

    @Mixin
    private WebOptions webOptions;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private WebSources web;

    /** What {@code --as} takes. */
    static final class FormNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Formats.names().iterator();
        }
    }

    /** The sources that the person named. */
    public List<Source> sources(List<String> inputs, InputStream standardInput) {
        return inputs.stream().map(input -> source(input, standardInput)).toList();
    }

    /**
     * Looks for inputs before anything starts that takes long. One that is missing among others is named when its turn comes,
     * and the others go on.
     *
     * @throws CommandFailedException when none of them is there
     */
    public static void check(List<String> inputs) {
        if (!inputs.isEmpty() && inputs.stream().allMatch(SourceOptions::isMissing)) {
            throw new CommandFailedException(inputs.stream()
                    .map(input -> input + ": there is no such file or directory")
                    .collect(Collectors.joining("\n")));
        }
    }

    private static boolean isMissing(String input) {
        return !WebSources.isAddress(input) && Sources.isMissing(input);
    }

    /** The source that the person named. */
    public Source source(String input, InputStream standardInput) {
        if (!WebSources.isAddress(input)) {
            return Sources.of(input, standardInput, formats());
        }
        try {
            return web().at(input);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Makes sources of addresses on the web. They share one: it takes turns with their hosts. */
    public WebSources web() {
        if (web == null) {
            web = webOptions.sources(formats());
        }
        return web;
    }

    /** The forms in which inputs are read. */
    public Formats formats() {
        Formats formats = Formats.withNames(names());
        try {
            return form == null ? formats : formats.as(form);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--as: " + e.getMessage(), e);
        }
    }

    /** The names under which JSON holds what an article has. */
    public PropertyNames names() {
        try {
            return PropertyNames.parse(map);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--map: " + e.getMessage(), e);
        }
    }

    /** Whether the person said which form the inputs have. */
    public boolean isFormNamed() {
        return form != null;
    }
}
