package newsreel.cli.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where the two sides come from: from files, or from builds over raw articles. */
final class SideOptions {
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

    @Mixin
    private EnricherOptions enricherOptions;

    @Mixin
    private SourceOptions sourceOptions;

    @Mixin
    private KafkaOptions kafkaOptions;

    @Mixin
    private PrefixOption prefixOption;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** @throws ParameterException where what is named makes no two sides */
    void check() {
        if (with == null && paths.size() != 2) {
            throw wrong("name two PATHs to compare, or what to compare this build with: --with");
        }
        if (with == null && withTopics != null) {
            throw wrong("--with-topics needs --with");
        }
        if (with != null && paths.isEmpty() && sample == null) {
            throw wrong("name raw articles to try the builds on, or how many of news.raw: --sample");
        }
        if (sample != null && sample < 1) {
            throw wrong("--sample must be at least 1, not " + sample);
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private long most() {
        return sample == null ? Long.MAX_VALUE : sample;
    }

    /** Hands on each article as both sides have it; what cannot be compared is told. */
    void each(Console console, Troubles troubles, Consumer<ArticlePair> taker)
            throws IOException, InterruptedException {
        if (with == null) {
            compareFiled(troubles, taker);
        } else {
            compareBuilds(console, troubles, taker);
        }
    }

    /** Of what either has; chosen from both together, where only some are wanted. */
    private void compareFiled(Troubles troubles, Consumer<ArticlePair> taker) {
        FiledSide side = new FiledSide(troubles);
        try (SortedArticles before = side.sorted(paths.get(0), System.in, most());
                SortedArticles after = side.sorted(paths.get(1), System.in, most())) {
            new PairedSides(before.inOrder(), after.inOrder()).each(most(), taker);
        }
    }

    private void compareBuilds(Console console, Troubles troubles, Consumer<ArticlePair> taker)
            throws IOException, InterruptedException {
        Optional<Path> launcher = OtherBuild.launcher(with);
        if (launcher.isEmpty() && !Files.exists(with)) {
            throw new CommandFailedException("--with " + with + ": there is no such launcher, file or directory");
        }
        Builds builds = new Builds(enricherOptions.enricher(), troubles);
        Collection<RawArticle> articles = raw(console, troubles);
        if (launcher.isEmpty()) {
            Set<String> ids = articles.stream().map(RawArticle::id).collect(Collectors.toSet());
            Map<String, EnrichedArticle> filed = new FiledSide(troubles).read(with.toString(), System.in, ids);
            builds.against(filed, articles, taker);
            return;
        }
        try (OtherBuild other = OtherBuild.start(launcher.get(), withTopics, articles)) {
            builds.against(other, articles, taker);
        }
    }

    private Collection<RawArticle> raw(Console console, Troubles troubles) throws IOException, InterruptedException {
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
}
