package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A stage that was away while the topic forgot what it had to read. */
class DeletedRecordsIT {
    private static final TopicNames TOPICS = TopicNames.standard();

    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    @Test
    void shouldStopWhereRecordsAreGoneAndGoOnWhereTold() throws Exception {
        CommandRun before = enrich();
        Await.until("the topics", before::err, said -> said.contains("running"));
        publish("a", "b", "c");
        Await.until("three", () -> tail(3), found -> found.exitCode() == 0);
        before.terminate().finish();
        publish("d", "e", "f");
        delete(TOPICS.raw(), 5);

        CommandRun.Result stopped = enrich().finish();

        assertThat(stopped.exitCode()).isEqualTo(1);
        assertThat(stopped.err())
                .contains("news.raw-0: the records from offset 3 to 4, 2 ", "deleted before they were read")
                .contains("--skip-deleted goes on")
                .doesNotContain("\tat ");

        CommandRun skipping = enrich("--skip-deleted");
        assertThat(tail(4).out()).contains("\"id\":\"f\"").doesNotContain("\"id\":\"e\"");
        assertThat(skipping.terminate().finish().err()).contains("from offset 3 to 4");
        sinksAreNoOther();
    }

    private void sinksAreNoOther() throws Exception {
        CommandRun before = sink();
        Await.until("four", () -> FiledArticles.files(directory.resolve("out")), files -> files.size() == 4);
        before.terminate().finish();
        CommandRun enrich = enrich();
        publish("g");
        tail(5);
        enrich.terminate().finish();
        delete(TOPICS.enriched(), -1);

        CommandRun.Result stopped = sink().finish();
        assertThat(stopped.exitCode()).isEqualTo(1);
        assertThat(stopped.err())
                .contains("news.enriched-0: the records from offset", "--skip-deleted goes on")
                .doesNotContain("\tat ");

        CommandRun skipping = sink("--skip-deleted");
        Await.until("it to go on", skipping::err, said -> said.contains("deleted before they were read"));
        assertThat(skipping.terminate().finish().err()).contains("0 set aside");
    }

    private CommandRun enrich(String... more) {
        return start(
                new String[] {"enrich", "--partitions", "1", "--state-dir", path("state"), "--application-id", "app"},
                more);
    }

    private CommandRun sink(String... more) {
        return start(new String[] {"sink", "--out", path("out"), "--group", "files"}, more);
    }

    private static CommandRun.Result tail(int articles) {
        return start(new String[] {"tail", "--from-beginning", "--max-articles", "" + articles, "--json"})
                .finish();
    }

    private static CommandRun start(String[] command, String... more) {
        String[] all = new String[command.length + more.length];
        System.arraycopy(command, 0, all, 0, command.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return BROKER.start(Map.of(), all);
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private static void delete(String topic, long before) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", BROKER.bootstrapServers()))) {
            admin.deleteRecords(Map.of(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(before)))
                    .all()
                    .get();
        }
    }

    private static void publish(String... ids) throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", BROKER.bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            for (String id : ids) {
                String article = "{\"id\":\"" + id + "\",\"content\":\"The bank raised its rate, said " + id + ".\"}";
                producer.send(new ProducerRecord<>(TOPICS.raw(), id, article)).get();
            }
        }
    }
}
