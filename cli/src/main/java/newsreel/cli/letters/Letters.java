package newsreel.cli.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import newsreel.article.TopicNames;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.StandingTopic;

/** The dead letters of a pipeline, and what a person may want of them. Not thread-safe. */
final class Letters {
    private final Kafka kafka;
    private final TopicNames topics;
    private final Console console;
    private final BooleanSupplier away;

    /** @param away whether Kafka does not answer; it is waited for then, and an interrupt ends that */
    Letters(Kafka kafka, TopicNames topics, Console console, BooleanSupplier away) {
        this.kafka = kafka;
        this.topics = topics;
        this.console = console;
        this.away = away;
    }

    private void read(Selection selection, Consumer<Letter> each) {
        try (StandingTopic topic = StandingTopic.patient(kafka, selection::mayTakeFrom, topics.deadLetter())) {
            if (selection.from() != null) {
                topic.from(selection.from().offset());
            }
            if (selection.to() != null) {
                topic.before(selection.to().offset() + 1);
            }
            topic.read(record -> {
                Letter letter = new Letter(record);
                if (selection.takes(letter)) {
                    each.accept(letter);
                }
            });
        }
    }

    /** Prints how many there are of each kind, the most frequent first. */
    void count(Selection selection) {
        LetterCounts counts = new LetterCounts();
        read(selection, counts::add);
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

    /**
     * Says what is known of one, and writes its bytes.
     *
     * @throws CommandFailedException when there is none
     */
    void show(Place place, OutputStream out) throws IOException {
        Letter[] found = new Letter[1];
        read(new Selection(null, place, place), letter -> found[0] = letter);
        if (found[0] == null) {
            throw new CommandFailedException("there is no dead letter at " + place + " of " + topics.deadLetter());
        }
        console.say(found[0].reason());
        console.say("from " + found[0].origin() + ", " + found[0].when());
        out.write(bytes(found[0]));
        out.flush();
    }

    /** Writes each into a file of its own. */
    void export(Selection selection, Path directory) throws IOException {
        Files.createDirectories(directory);
        long[] written = {0};
        read(selection, letter -> {
            write(letter, directory);
            written[0]++;
        });
        console.say(Console.count(written[0], "dead letter") + " written to " + directory);
    }

    private static void write(Letter letter, Path directory) {
        Path file = directory.resolve(
                letter.place().partition() + "-" + letter.place().offset());
        try {
            Files.write(file, bytes(letter));
        } catch (IOException e) {
            throw new CommandFailedException(file + " cannot be written: " + Reason.of(e), e);
        }
    }

    private static byte[] bytes(Letter letter) {
        byte[] value = letter.record().value();
        return value == null ? new byte[0] : value;
    }

    /** Publishes them once more, those that were before passed over, and says what became of them. */
    void replay(Selection selection, Clock clock) {
        long[] passed = {0, 0};
        try (Replay replay = Replay.open(kafka, topics);
                Aftermath aftermath = Aftermath.open(kafka, topics)) {
            read(selection, letter -> {
                if (replay.has(letter)) {
                    passed[0]++;
                } else if (letter.isCut()) {
                    passed[1]++;
                } else {
                    replay.take(letter);
                }
            });
            replay.commit();
            aftermath.await(replay.count(), clock, away);
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
