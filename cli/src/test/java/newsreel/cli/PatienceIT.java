package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsreel.cli.kafka.EmbeddedBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are told how long to wait for Kafka, when it goes and does not come back. */
class PatienceIT {

    @TempDir
    private Path directory;

    @Test
    void shouldEndWithAWordWhenKafkaIsAwayForLongerThanIsWaitedFor() throws Exception {
        List<CommandRun> commands = new ArrayList<>();
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("kafka"))) {
            Path inbox = Files.createDirectory(directory.resolve("inbox"));
            Files.writeString(inbox.resolve("a.txt"), "A story\n\nThe bank raised its rate on Friday.\n");
            commands.add(start(broker, "ingest", "--watch", inbox.toString()));
            commands.add(start(broker, "enrich", "--state-dir", path("state")));
            commands.add(start(broker, "sink", "--out", path("articles")));
            commands.add(start(broker, "tail", "--from-beginning"));
            Await.until(
                    "the story's file",
                    () -> FiledArticles.files(directory.resolve("articles")),
                    files -> !files.isEmpty());
            Await.until("the story", commands.get(3)::out, out -> out.contains("A story"));
            Path story =
                    Files.writeString(directory.resolve("c.txt"), "A third story\n\nThe bank will meet on Friday.\n");
            start(broker, "ingest", "--topic-prefix", "unenriched", story.toString())
                    .finish();
            CommandRun again = start(broker, "enrich", "--again", "--topic-prefix", "unenriched");
            commands.add(again);
            Await.until("what is handed on", again::err, said -> said.contains("1 article handed to the enrichment"));
            Files.writeString(inbox.resolve("b.txt"), "Another story\n\nThe bank kept its rate on Monday.\n");
        }
        for (CommandRun command : commands) {
            CommandRun.Result result = command.finish();
            assertThat(result.err()).contains("longer than it is waited for").doesNotContain("\tat ");
            assertThat(result.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void shouldWaitForABrokerWhoseNameIsNotKnownYetAsForAnyOther() throws IOException {
        CommandRun.Result result = CommandRun.start(
                        Map.of("NEWSREEL_BOOTSTRAP_SERVERS", "kafka.invalid:9092"), "tail", "--wait", "1s")
                .finish();

        assertThat(result.err())
                .contains("Kafka at kafka.invalid:9092 is at no address that is known here; waiting for it")
                .contains("did not answer for 1 s");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    private static CommandRun start(EmbeddedBroker broker, String... args) {
        return CommandRun.start(
                Map.of("NEWSREEL_BOOTSTRAP_SERVERS", broker.bootstrapServers(), "NEWSREEL_WAIT", "10s"), args);
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }
}
