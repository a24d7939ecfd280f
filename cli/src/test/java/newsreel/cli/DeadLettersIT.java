package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.Kafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Dead letters as an operator finds them, looks at them and sends them again. */
class DeadLettersIT {
    private static final String DEAD_LETTER = TopicNames.standard().deadLetter();

    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    /** What was refused by an earlier build may be an article for this one. */
    @Test
    void shouldBeListedShownKeptAndReplayedOnce() throws Exception {
        CommandRun enrich = BROKER.start(
                Map.of(),
                "enrich",
                "--partitions",
                "1",
                "--state-dir",
                directory.resolve("state").toString());
        Await.until("the enrichment", enrich::err, said -> said.contains("running"));
        publish(TopicNames.standard().raw(), "no article at all");
        publish(DEAD_LETTER, "{\"id\":\"late\",\"content\":\"The bank raised its rate to 5%.\"}");
        Await.until("both letters", () -> run().err(), said -> said.contains("2 dead letters"));

        assertThat(run().out().lines()).hasSize(2).anyMatch(line -> line.contains("(no reason given)"));
        assertThat(run("--reason", "reason given").err()).contains("1 dead letter\n");
        CommandRun.Result shown = run("--show", "0:0");
        assertThat(shown.out()
                        + run("--show", "0:1").out()
                        + run("--show", "0:2").out())
                .contains("no article at all")
                .contains("\"id\":\"late\"");
        assertThat(run("--export", directory.resolve("letters").toString()).err())
                .contains("2 dead letters written to");
        assertThat(directory.resolve("letters"))
                .isDirectoryContaining(file -> file.toString().contains("0-"));

        assertThat(run("--replay").err()).contains("2 replayed: 1 enriched, 1 dead letters again");
        assertThat(run("--replay").err()).contains("2 replayed before, passed over", "1 replayed: 0 enriched, 1 dead");
        assertThat(run("--show", "0:99").exitCode()).isEqualTo(1);
        assertThat(run("--show", "7:0").exitCode()).isEqualTo(1);
        assertThat(run("--from", "0:1", "--to", "0:1").err()).contains("1 dead letter\n");
        assertThat(run().err()).contains("4 dead letters\n");
        assertThat(run("--from", "0:1").err()).contains("3 dead letters\n");
        enrich.terminate().finish();
    }

    private static CommandRun.Result run(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "dead-letters";
        System.arraycopy(args, 0, all, 1, args.length);
        return BROKER.start(Map.of(), all).finish();
    }

    private static void publish(String topic, String value) throws Exception {
        Map<String, Object> client =
                new HashMap<>(Kafka.of(BROKER.bootstrapServers(), null).client());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }
}
