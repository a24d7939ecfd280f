package newsreel.cli.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Enrichments that come, go and lose their disks while articles flow: the versions of every id go on from where they were. */
class EnrichInstancesIT {
    private static final TopicNames TOPICS = TopicNames.standard();
    private static final int IDS = 300;
    private static final int PARTITIONS = 6;

    @TempDir
    private Path directory;

    @RegisterExtension
    private final OneBroker cluster = new OneBroker(() -> directory);

    private Producer<String, String> producer;
    private TopicReader enriched;
    private int round;

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
    void shouldGoOnWithTheVersionsWhoeverHoldsThem() throws Exception {
        Stage first = cluster.launcher().enrich("--standbys", "1").start();
        Stage second = cluster.launcher().enrich("--standbys", "1").start();
        enriched = cluster.awaiting(TOPICS.enriched());

        publish();
        finishRound();
        Looking.until("a standby of each store", () -> stores(first) == PARTITIONS && stores(second) == PARTITIONS);

        publish();
        second.kill();
        finishRound();
        assertThat(stores(first)).isEqualTo(PARTITIONS);
        Utils.delete(cluster.launcher().state(second).toFile());
        second.start();

        publish();
        Stage third = cluster.launcher().enrich("--standbys", "1").start();
        finishRound();

        publish();
        first.stop();
        finishRound();
        Utils.delete(cluster.launcher().state(first).toFile());

        publish();
        third.kill();
        first.start();
        finishRound();
        try (TopicReader raw = new TopicReader(cluster.bootstrapServers(), TOPICS.raw())) {
            Books.of(raw.records()).checkEnriched(enriched.records());
        }
    }

    /** Another version of each id; returns when the first of them are enriched. */
    private void publish() throws Exception {
        long before = enriched.grown();
        Future<RecordMetadata> last = null;
        round++;
        for (int id = 0; id < IDS; id++) {
            String json = "{\"id\":\"" + id + "\",\"headline\":\"Story " + id + ", round " + round
                    + "\",\"content\":\"The fund gained 3% to $4 billion on Friday.\"}";
            last = producer.send(new ProducerRecord<>(TOPICS.raw(), Integer.toString(id), json));
        }
        last.get();
        Looking.until("round " + round, () -> enriched.grown() > before);
    }

    private void finishRound() throws InterruptedException {
        Looking.until("all of round " + round, () -> enriched.records().size() >= round * IDS);
    }

    /** How many parts of the version store an instance has on its disk. */
    private long stores(Stage enrichment) {
        try (Stream<Path> tree = Files.walk(cluster.launcher().state(enrichment))) {
            return tree.filter(path -> path.endsWith("rocksdb")).count();
        } catch (IOException | UncheckedIOException changing) {
            return 0;
        }
    }
}
