package newsreel.cli.trends;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import newsreel.article.ArticleJson;
import newsreel.article.TopicNames;
import newsreel.article.Trend;
import newsreel.article.WindowLength;
import newsreel.cli.access.Use;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.StandingTopic;
import newsreel.cli.options.KafkaOptions;
import newsreel.cli.options.MomentConverter;
import newsreel.cli.options.PrefixOption;
import newsreel.cli.options.Version;
import newsreel.trends.TrendBoard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsreel trends}: what is in the news more than usual. */
@Command(
        name = "trends",
        description = {
            "Print which topics are in the news more than usual, those that stand out furthest first: in the hour that runs "
                    + "or the one before, or where nothing came since, the last that articles were published in.",
            "OUT is by how many spreads a count is above what is usual for its topic: above 3 hardly comes by chance. "
                    + "newsreel count does the counting.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class TrendsCommand implements Callable<Integer> {
    @Mixin
    private KafkaOptions kafkaOptions;

    @Mixin
    private PrefixOption prefixOption;

    @Option(
            names = "--window",
            paramLabel = "hour|day",
            defaultValue = "hour",
            description = "How long the windows are that are compared (default: ${DEFAULT-VALUE}).")
    private WindowLength window;

    @Option(
            names = "--topic",
            paramLabel = "WORDS",
            description = "Topics with that code, or those words in their name, alone; whether they rise or not.")
    private String topic;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many topics (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            converter = MomentConverter.class,
            description = "How it stood then, 2024-01-01T12:00:00Z for example (default: now).")
    private Instant moment;

    @Option(names = "--json", description = "Print each as it is on news.trends, a line each.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final Console console = Console.of("newsreel trends");

    @Override
    public Integer call() throws InterruptedException {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be at least 1, not " + top);
        }
        Kafka kafka = kafkaOptions.reached(console::warn);
        TopicNames topics = prefixOption.topics();
        kafka.await(topics, Use.READ_TRENDS, console::warn);
        TrendBoard board = new TrendBoard();
        try (StandingTopic trends = StandingTopic.of(kafka, topics.trends())) {
            trends.read(record -> board.take(record.key(), record.value()));
        }
        print(board, moment == null ? Clock.systemUTC().instant() : moment);
        return ExitCode.DONE;
    }

    private void print(TrendBoard board, Instant at) {
        List<Trend> shown = board.standing(window, at).stream()
                .filter(topic == null ? trend -> trend.deviation() > 0 : new NamedTopic(topic)::isMeant)
                .limit(top)
                .toList();
        if (shown.isEmpty()) {
            console.say(nothing(board, at));
        } else if (json) {
            shown.forEach(trend -> console.json(new String(ArticleJson.write(trend), StandardCharsets.UTF_8)));
        } else {
            TrendTable.of(shown).forEach(console::result);
        }
    }

    private String nothing(TrendBoard board, Instant at) {
        return board.newest(window, at)
                .map(newest -> topic == null
                        ? "nothing is rising in the " + window.key() + " of " + newest
                        : "no article of such a topic in the " + window.key() + " of " + newest)
                .orElse("nothing is counted up to " + at + ": newsreel count does that");
    }
}
