package newsreel.cli.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Enrichments and sinks that go and come in a group that waits for its members for longer than a test does. */
class RestartIT {
    private static final TopicNames TOPICS = TopicNames.standard();
    private static final int PARTITIONS = 6;
    private static final String LONG_SESSION = "session.timeout.ms=1500000\n";

    @TempDir
    private Path directory;

    @RegisterExtension
    private final OneBroker cluster = new OneBroker(() -> directory);

    private Producer<String, String> producer;
    private TopicReader enriched;
    private int published;

    @BeforeEach
    void start() {
        producer = cluster.producer();
    }

    @AfterEach
    void stop() {
        if (enriched != null) {
            enriched.close();
        }
        producer.close();
    }

    @Test
    void shouldTakeItsPartitionsBackAfterItWasKilled() throws Exception {
        Stage enrichment = working();

        enrichment.kill();
        publish();
        enrichment.start();

        awaitAll();
        assertThat(enrichment.said()).contains("made anew from Kafka").doesNotContain("\tat org.apache.kafka");
    }

    @Test
    void shouldLeaveItsPartitionsToOthersWhenItIsStopped() throws Exception {
        Stage enrichment = working();

        enrichment.stop();
        publish();
        enrichment().start();

        awaitAll();
    }

    @Test
    void shouldSayThatItsStateWasCopied() throws Exception {
        Stage enrichment = working();

        Stage copy = enrichment();
        Path state = Files.createDirectories(cluster.launcher().state(copy).resolve("instance-1"));
        Files.copy(cluster.launcher().state(enrichment).resolve("instance-1/member"), state.resolve("member"));
        copy.start();

        assertThat(enrichment.awaitEnd()).isEqualTo(1);
        assertThat(enrichment.said()).contains("another instance joined under this one's name");
        publish();
        awaitAll();
    }

    @Test
    void shouldFileOnWhenASinkThatWasKilledComesBack() throws Exception {
        working();
        Stage sink = sink().start();
        awaitFiled();

        sink.kill();
        publish();
        sink.start();

        awaitFiled();
    }

    @Test
    void shouldLeaveThePartitionsOfASinkThatIsStoppedToTheOther() throws Exception {
        working();
        Stage first = sink().start();
        awaitFiled();
        sink().start();
        Looking.until("both names", () -> Files.exists(out().resolve(".newsreel/members/2.lock")));

        first.stop();
        for (int more = 0; more < 2 * PARTITIONS; more++) {
            publish();
        }

        awaitFiled();
    }

    private Stage working() throws Exception {
        Stage enrichment = enrichment().start();
        enriched = cluster.awaiting(TOPICS.enriched());
        publish();
        awaitAll();
        return enrichment;
    }

    private Stage enrichment() throws IOException {
        return cluster.launcher().enrich("--command-config", client());
    }

    private Stage sink() throws IOException {
        return cluster.launcher().sink("filed", List.of("--command-config", client()));
    }

    private String client() throws IOException {
        return Files.writeString(directory.resolve("patient.properties"), LONG_SESSION)
                .toString();
    }

    private Path out() {
        return directory.resolve("filed");
    }

    private void publish() throws Exception {
        String id = Integer.toString(++published);
        String json = "{\"id\":\"" + id + "\",\"content\":\"The fund gained 3% on Friday.\"}";
        producer.send(new ProducerRecord<>(TOPICS.raw(), id, json)).get();
    }

    private void awaitAll() throws InterruptedException {
        Looking.until("all " + published, () -> enriched.records().size() == published);
    }

    private void awaitFiled() throws InterruptedException {
        Looking.until("files of all " + published, () -> filed() == published);
    }

    private long filed() {
        try (Stream<Path> tree = Files.walk(out())) {
            return tree.filter(path -> path.toString().endsWith(".json")).count();
        } catch (IOException | UncheckedIOException changing) {
            return 0;
        }
    }
}
