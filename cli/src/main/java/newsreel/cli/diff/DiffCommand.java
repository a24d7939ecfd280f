package newsreel.cli.diff;

import java.io.IOException;
import java.util.concurrent.Callable;
import newsreel.article.ArticleJson;
import newsreel.cli.console.Console;
import newsreel.cli.options.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsreel diff}: what another build, lexicon or rule changes, before it does. */
@Command(
        name = "diff",
        description = {
            "Compare what two enrichments made of the same articles: how many differ, in which topics, numbers and words.",
            "With BEFORE and AFTER: what they made. With --with: what another build makes, or made, of raw articles, and then "
                    + "this one. Rules and lexicons can be tried so before they run.",
            "Example: newsreel diff --with /opt/newsreel-0.1.0/bin/newsreel --sample 1000",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeOnExecutionException = DiffCommand.TROUBLE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all are the same", "1:some differ", "2:wrong usage, or not all could be compared"})
public final class DiffCommand implements Callable<Integer> {
    static final int SAME = 0;
    static final int DIFFERENT = 1;
    static final int TROUBLE = 2;

    @Mixin
    private SideOptions sides;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "3",
            description = "Show so many articles of each kind of change (default: ${DEFAULT-VALUE}).")
    private int examples;

    @Option(
            names = "--json",
            description = "Print a line of JSON for each article that differs, with its changes, and one at the end.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final Console console = Console.of("newsreel diff");

    @Override
    public Integer call() throws IOException, InterruptedException {
        sides.check();
        if (examples < 0) {
            throw new ParameterException(spec.commandLine(), "--examples must be at least 0, not " + examples);
        }
        DiffSummary summary = new DiffSummary(examples);
        Troubles troubles = new Troubles(console);
        sides.each(console, troubles, pair -> compare(pair, summary));
        print(summary);
        return troubles.isAny() ? TROUBLE : summary.changed() > 0 ? DIFFERENT : SAME;
    }

    private void compare(ArticlePair pair, DiffSummary summary) {
        ArticleDiff diff = ArticleDiff.of(pair);
        summary.add(pair, diff);
        if (json && !diff.isSame()) {
            console.json(ArticleJson.mapper().writeValueAsString(diff));
        }
    }

    private void print(DiffSummary summary) {
        if (json) {
            console.json(ArticleJson.mapper().writeValueAsString(summary.json()));
        } else {
            DiffScreen.of(summary).forEach(console::result);
        }
    }
}
