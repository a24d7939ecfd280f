package newsreel.cli.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newsreel.article.TopicNames;
import newsreel.topology.EnrichmentSettings;
import newsreel.topology.EnrichmentTopology;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Articles under an embargo, while the enrichments that hold them are struck down, lose their disks and hand them over. */
class EmbargoIT {
    private static final TopicNames TOPICS = TopicNames.standard();
    private static final String HELD =
            EnrichmentSettings.APPLICATION_ID + "-" + EnrichmentTopology.EMBARGOED + "-changelog";
    private static final int IDS = 60;
    private static final long EMBARGO_SECONDS = 25;

    @TempDir
    private Path directory;

    @RegisterExtension
    private final OneBroker cluster = new OneBroker(() -> directory);

    @Test
    void shouldTellEachOnceAndNoneBeforeItsTime() throws Exception {
        Stage first = cluster.launcher().enrich("--hold-embargoed").start();
        Stage second = cluster.launcher().enrich("--hold-embargoed").start();
        try (TopicReader enriched = cluster.awaiting(TOPICS.enriched());
                TopicReader held = cluster.awaiting(HELD)) {
            Instant end = Instant.now().plusSeconds(EMBARGO_SECONDS).truncatedTo(ChronoUnit.SECONDS);
            publish(end);
            // Two entries of the store for each that is held.
            Looking.until("all of them held", () -> held.records().size() >= 2 * IDS);

            second.kill();
            Utils.delete(cluster.launcher().state(second).toFile());
            Stage third = cluster.launcher().enrich("--hold-embargoed").start();
            second.start();
            first.stop();
            Looking.until("all of them told", () -> enriched.records().size() >= IDS);
            third.stop();
            second.stop();

            List<ConsumerRecord<byte[], byte[]>> told = enriched.records();
            assertThat(told)
                    .extracting(record -> new String(record.key(), StandardCharsets.UTF_8))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, IDS).mapToObj(Integer::toString).toList());
            assertThat(told).extracting(ConsumerRecord::timestamp).allMatch(time -> time >= end.toEpochMilli());
        }
    }

    private void publish(Instant embargoed) {
        try (Producer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", cluster.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            for (int id = 0; id < IDS; id++) {
                String json = "{\"id\":\"" + id + "\",\"embargoed\":\"" + embargoed
                        + "\",\"content\":\"The fund gained 3% to $4 billion on Friday.\"}";
                producer.send(new ProducerRecord<>(TOPICS.raw(), Integer.toString(id), json));
            }
        }
    }
}
