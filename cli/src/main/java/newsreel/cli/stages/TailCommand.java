package newsreel.cli.stages;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import newsreel.cli.access.Use;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.Shutdown;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.Patience;
import newsreel.cli.options.FilterOptions;
import newsreel.cli.options.KafkaOptions;
import newsreel.cli.options.PrefixOption;
import newsreel.cli.options.QueryOptions;
import newsreel.cli.options.Version;
import newsreel.search.query.Query;
import newsreel.sink.stream.EnrichedStream;
import newsreel.sink.stream.StreamSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsreel tail}: the enriched stream as a person reads it. */
@Command(
        name = "tail",
        description = {
            "Print the enriched stream: a block an article, or with --json the raw line. Ctrl-C stops it.",
            "Example: newsreel tail --topic trade --min 1e9 --unit USD --since 1h --from-beginning",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class TailCommand implements Callable<Integer> {
    @Mixin
    private KafkaOptions kafkaOptions;

    @Mixin
    private PrefixOption prefixOption;

    @Option(names = "--json", description = "Print each article's JSON line as it is on the topic.")
    private boolean json;

    @Option(
            names = "--from-beginning",
            description = "Begin with the oldest article on the topic, not the next to come.")
    private boolean fromBeginning;

    @Option(names = "--max-articles", paramLabel = "N", description = "Stop after that many articles.")
    private Long maxArticles;

    @Mixin
    private FilterOptions filterOptions;

    @Spec
    private CommandSpec spec;

    private final Console console = Console.of("newsreel tail");

    @Override
    public Integer call() throws InterruptedException {
        if (maxArticles != null && maxArticles < 1) {
            throw new ParameterException(spec.commandLine(), "--max-articles must be at least 1, not " + maxArticles);
        }
        Optional<Query> wanted = filterOptions.wanted();
        wanted.ifPresent(query -> QueryOptions.warnOfUnknownTopics(query, console::warn));
        Kafka kafka = kafkaOptions.reached(console::warn);
        kafka.await(prefixOption.topics(), Use.READ_ENRICHED, console::warn);
        Printout printout = new Printout(console, json, wanted, maxArticles == null ? Long.MAX_VALUE : maxArticles);
        try (Shutdown shutdown = Shutdown.open();
                EnrichedStream stream = EnrichedStream.open(settings(kafka), printout);
                Patience patience = Patience.of(kafka, stream::stop)) {
            shutdown.onSignal(stream::stop);
            printout.onEnough(stream::stop);
            stream.run();
            patience.check();
        }
        return ExitCode.DONE;
    }

    private StreamSettings settings(Kafka kafka) {
        return new StreamSettings(
                kafka.client(), prefixOption.topics().enriched(), "newsreel-tail-" + UUID.randomUUID(), fromBeginning);
    }
}
