package newsreel.cli.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import newsreel.article.TopicNames;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.kafka.Kafka;
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
        Kafka kafka = kafkaOptions.kafka();
        kafka.await(console::warn);
        TopicNames topics = prefixOption.topics();
        if (place != null) {
            show(kafka, topics, place);
        } else if (action.export != null) {
            export(kafka, topics, selection);
        } else if (action.replay) {
            replay(kafka, topics, selection);
        } else {
            count(kafka, topics, selection);
        }
        return ExitCode.DONE;
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

    private static void read(Kafka kafka, TopicNames topics, Selection selection, Consumer<Letter> each) {
        try (LetterTopic topic = LetterTopic.open(kafka, topics.deadLetter())) {
            topic.read(record -> {
                Letter letter = new Letter(record);
                if (selection.takes(letter)) {
                    each.accept(letter);
                }
            });
        }
    }

    private void count(Kafka kafka, TopicNames topics, Selection selection) {
        LetterCounts counts = new LetterCounts();
        read(kafka, topics, selection, counts::add);
        for (LetterCounts.Alike alike : counts.byCount()) {
            console.result(String.format(
                    "%8d  %s  (the first: %s, %s)",
                    alike.count(),
                    alike.first().kind(),
                    alike.first().place(),
                    alike.first().when()));
        }
        console.say(Console.count(counts.total(), "dead letter"));
    }

    private void show(Kafka kafka, TopicNames topics, Place place) throws IOException {
        Letter[] found = new Letter[1];
        read(kafka, topics, new Selection(null, place, place), letter -> found[0] = letter);
        if (found[0] == null) {
            throw new CommandFailedException("there is no dead letter at " + place + " of " + topics.deadLetter());
        }
        console.say(found[0].reason());
        console.say("from " + found[0].origin() + ", " + found[0].when());
        System.out.write(bytes(found[0]));
        System.out.flush();
    }

    private void export(Kafka kafka, TopicNames topics, Selection selection) throws IOException {
        Files.createDirectories(action.export);
        long[] written = {0};
        read(kafka, topics, selection, letter -> {
            write(letter);
            written[0]++;
        });
        console.say(Console.count(written[0], "dead letter") + " written to " + action.export);
    }

    private void write(Letter letter) {
        Path file = action.export.resolve(
                letter.place().partition() + "-" + letter.place().offset());
        try {
            Files.write(file, bytes(letter));
        } catch (IOException e) {
            throw new CommandFailedException(file + " cannot be written: " + e, e);
        }
    }

    private static byte[] bytes(Letter letter) {
        byte[] value = letter.record().value();
        return value == null ? new byte[0] : value;
    }

    private void replay(Kafka kafka, TopicNames topics, Selection selection) {
        long[] passed = {0, 0};
        try (Replay replay = Replay.open(kafka, topics);
                Aftermath aftermath = Aftermath.open(kafka, topics)) {
            read(kafka, topics, selection, letter -> {
                if (replay.has(letter)) {
                    passed[0]++;
                } else if (letter.isCut()) {
                    passed[1]++;
                } else {
                    replay.take(letter);
                }
            });
            replay.commit();
            aftermath.await(replay.count(), Clock.systemUTC());
            report(replay.count(), passed[0], passed[1], aftermath);
        }
    }

    private void report(long replayed, long before, long cut, Aftermath aftermath) {
        if (before > 0) {
            console.say(before + " replayed before, passed over");
        }
        if (cut > 0) {
            console.say(cut + " passed over: only the beginning of a record that was too large is kept");
        }
        long unseen = replayed - aftermath.enriched() - aftermath.deadAgain();
        console.say(replayed + " replayed: " + aftermath.enriched() + " enriched, " + aftermath.deadAgain()
                + " dead letters again" + (unseen > 0 ? ", " + unseen + " not seen yet, or duplicates" : ""));
    }
}
