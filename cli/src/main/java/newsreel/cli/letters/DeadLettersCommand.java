package newsreel.cli.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import newsreel.article.TopicNames;
import newsreel.cli.access.Use;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.Patience;
import newsreel.cli.options.KafkaOptions;
import newsreel.cli.options.PrefixOption;
import newsreel.cli.options.Version;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsreel dead-letters}: what could not become an article. */
@Command(
        name = "dead-letters",
        description = {
            "What could not become an article: counted by reason, or one shown, some kept, or published once more.",
            "A place is PARTITION:OFFSET on the dead-letter topic.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class DeadLettersCommand implements Callable<Integer> {

    @Mixin
    private KafkaOptions kafkaOptions;

    @Mixin
    private PrefixOption prefixOption;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Only those whose reason contains that.")
    private String reason;

    @Option(names = "--from", paramLabel = "PLACE", description = "Only those of its partition, from there on.")
    private String from;

    @Option(names = "--to", paramLabel = "PLACE", description = "With --from: only as far as there.")
    private String to;

    /** What is done with them, instead of counting. */
    private static final class Action {
        @Option(
                names = "--show",
                paramLabel = "PLACE",
                description =
                        "Show one: its reason and origin on standard error, its bytes as they came on standard output.")
        private String show;

        @Option(
                names = "--export",
                paramLabel = "DIR",
                description = "Write the bytes of each as they came into DIR/PARTITION-OFFSET.")
        private Path export;

        @Option(
                names = "--replay",
                description = {
                    "Publish them to the topic of raw articles once more, and say what became of them.",
                    "Each is replayed once: another replay passes it over, for as long as Kafka keeps the offsets of a "
                            + "group that rests (7 days by default).",
                })
        private boolean replay;
    }

    @ArgGroup
    private Action action = new Action();

    @Spec
    private CommandSpec spec;

    private final Console console = Console.of("newsreel dead-letters");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Selection selection = selection();
        Place place = action.show == null ? null : place(action.show);
        Kafka kafka = kafkaOptions.reached(console::warn);
        TopicNames topics = prefixOption.topics();
        kafka.await(topics, action.replay ? Use.REPLAY : Use.READ_LETTERS, console::warn);
        try (Patience patience = Patience.of(kafka, console::warn, Thread.currentThread()::interrupt)) {
            try {
                act(new Letters(kafka, topics, console, patience::isAway), selection, place);
            } finally {
                patience.check();
            }
        }
        return ExitCode.DONE;
    }

    private void act(Letters letters, Selection selection, Place place) throws IOException {
        if (place != null) {
            letters.show(place, System.out);
        } else if (action.export != null) {
            letters.export(selection, action.export);
        } else if (action.replay) {
            letters.replay(selection, Clock.systemUTC());
        } else {
            letters.count(selection);
        }
    }

    private Selection selection() {
        try {
            return new Selection(reason, from == null ? null : place(from), to == null ? null : place(to));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Place place(String text) {
        try {
            return Place.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
