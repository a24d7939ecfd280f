package newsreel.cli.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.RawArticle;
import newsreel.cli.access.Use;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.options.EnricherOptions;
import newsreel.cli.options.KafkaOptions;
import newsreel.cli.options.PrefixOption;
import newsreel.cli.options.SourceOptions;
import newsreel.cli.options.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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

    @Parameters(
            paramLabel = "PATH",
            description = {
                "BEFORE and AFTER: directories that a sink filled, in either layout, or NDJSON as annotate writes it; - is "
                        + "standard input.",
                "With --with, the raw articles to try the builds on, in any form that annotate takes.",
            })
    private List<String> paths = List.of();

    @Option(
            names = "--with",
            paramLabel = "OTHER",
            description = "What comes before this build: the launcher of another (or the directory that it lies in), "
                    + "which is run as annotate; or what was filed, to see what enrich --again would change.")
    private Path with;

    @Option(
            names = "--with-topics",
            paramLabel = "DIR",
            description = "Topics and terms of your own for the other build, as --topics has them for this one.")
    private Path withTopics;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description =
                    "Compare so many articles only: the same ones every time. With --with and no PATH they are taken "
                            + "from news.raw, which is read to its end.")
    private Long sample;

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

    @Mixin
    private EnricherOptions enricherOptions;

    @Mixin
    private SourceOptions sourceOptions;

    @Mixin
    private KafkaOptions kafkaOptions;

    @Mixin
    private PrefixOption prefixOption;

    @Spec
    private CommandSpec spec;

    private final Console console = Console.of("newsreel diff");
    private final Troubles troubles = new Troubles(console);

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuseWrongUse();
        DiffSummary summary = new DiffSummary(examples);
        if (with == null) {
            compareFiled(summary);
        } else {
            compareBuilds(summary);
        }
        print(summary);
        return troubles.isAny() ? TROUBLE : summary.changed() > 0 ? DIFFERENT : SAME;
    }

    private void refuseWrongUse() {
        if (with == null && paths.size() != 2) {
            throw wrong("name two PATHs to compare, or what to compare this build with: --with");
        }
        if (with == null && withTopics != null) {
            throw wrong("--with-topics needs --with");
        }
        if (with != null && paths.isEmpty() && sample == null) {
            throw wrong("name raw articles to try the builds on, or how many of news.raw: --sample");
        }
        if (sample != null && sample < 1 || examples < 0) {
            throw wrong("--sample must be at least 1, and --examples 0");
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private long most() {
        return sample == null ? Long.MAX_VALUE : sample;
    }

    /** Of what either has; chosen from both together, where only some are wanted. */
    private void compareFiled(DiffSummary summary) {
        FiledSide side = new FiledSide(troubles);
        Map<String, EnrichedArticle> before = side.read(paths.get(0), System.in, most(), any -> true);
        Map<String, EnrichedArticle> after = side.read(paths.get(1), System.in, most(), any -> true);
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        Sample<String> chosen = new Sample<>(most(), (one, other) -> one);
        ids.forEach(id -> chosen.add(id, id));
        chosen.items().forEach(id -> compare(new ArticlePair(id, before.get(id), after.get(id)), summary));
    }

    private void compareBuilds(DiffSummary summary) throws IOException, InterruptedException {
        Optional<Path> launcher = OtherBuild.launcher(with);
        if (launcher.isEmpty() && !Files.exists(with)) {
            throw new CommandFailedException("--with " + with + ": there is no such launcher, file or directory");
        }
        Builds builds = new Builds(enricherOptions.enricher(), troubles);
        Collection<RawArticle> articles = raw();
        if (launcher.isEmpty()) {
            Set<String> ids = articles.stream().map(RawArticle::id).collect(Collectors.toSet());
            Map<String, EnrichedArticle> filed =
                    new FiledSide(troubles).read(with.toString(), System.in, Long.MAX_VALUE, ids::contains);
            builds.against(filed, articles, pair -> compare(pair, summary));
            return;
        }
        try (OtherBuild other = OtherBuild.start(launcher.get(), withTopics, articles)) {
            builds.against(other, articles, pair -> compare(pair, summary));
        }
    }

    private Collection<RawArticle> raw() throws IOException, InterruptedException {
        RawSample raw = new RawSample(most(), troubles);
        if (!paths.isEmpty()) {
            raw.read(sourceOptions.sources(paths, System.in));
            return raw.articles();
        }
        Kafka kafka = kafkaOptions.reached(console::warn);
        kafka.await(prefixOption.topics(), Use.READ_RAW, console::warn);
        raw.read(kafka, prefixOption.topics().raw());
        if (raw.passedOver() > 0) {
            console.say(Console.count(raw.passedOver(), "record") + " of no article passed over");
        }
        return raw.articles();
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
