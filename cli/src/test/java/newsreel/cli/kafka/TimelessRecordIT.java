package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsreel.article.EnrichedArticle;
import newsreel.article.TopicNames;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.enrich.Enricher;
import newsreel.sink.Layout;
import newsreel.sink.Sink;
import newsreel.sink.SinkSettings;
import newsreel.sink.stream.SinkListener;
import newsreel.sink.stream.StreamSettings;
import newsreel.streams.StreamsApplication;
import newsreel.topology.Enrichment;
import newsreel.topology.EnrichmentSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records without a time, as other clients write them, on a topic that the broker did not date from the beginning. */
class TimelessRecordIT {
    private static final TopicNames NAMES = TopicNames.standard();
    private static final long NO_TIME = -1;

    @TempDir
    private Path directory;

    private final Tally tally = new Tally();

    /** Kafka's own class refuses to hold a time below zero, which its producer and brokers take. */
    private static final class Timeless extends ProducerRecord<byte[], byte[]> {
        Timeless(String id, String value) {
            super(NAMES.raw(), 0, id.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Long timestamp() {
            return NO_TIME;
        }
    }

    @Test
    void shouldFileTheArticleAndKeepWhatIsNone() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("kafka"))) {
            Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
            publish(client);
            PreparedTopic raw = new Kafka(client).prepareTopics(NAMES, 1, Optional.empty(), said -> {});
            enrich(EnrichmentSettings.of(client, NAMES, raw.partitions(), directory.resolve("state")));
            file(client);
        }
        assertThat(tally.of(Count.ENRICHED)).isEqualTo(2);
        assertThat(tally.of(Count.DEAD_LETTER)).isEqualTo(1);
        assertThat(tally.of(Count.FILED)).isEqualTo(2);
        assertThat(tally.snapshot().mismatches()).isEmpty();
        assertThat(directory.resolve("out/2026/03/04/a.json")).exists();
    }

    private static void publish(Map<String, Object> client) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, NAMES.raw());
        try (Admin admin = Admin.create(client);
                KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            admin.createTopics(List.of(new NewTopic(NAMES.raw(), 1, (short) 1)
                            .configs(new PipelineTopic(NAMES.raw(), 20_000_000, Held.RAW)
                                    .settings(1, NewTopics.of(1, Optional.empty())))))
                    .all()
                    .get();
            date(admin, topic, "CreateTime");
            producer.send(new Timeless(
                            "a", "{\"id\":\"a\",\"published\":\"2026-03-04T00:00:00Z\",\"content\":\"Copy.\"}"))
                    .get();
            producer.send(new Timeless("b", "no article")).get();
            producer.send(new Timeless("c", "{\"id\":\"c\",\"content\":\"Without any date.\"}"))
                    .get();
            date(admin, topic, PipelineTopic.DATED_BY_THE_BROKER);
        }
    }

    private static void date(Admin admin, ConfigResource topic, String by) throws Exception {
        ConfigEntry type = new ConfigEntry(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, by);
        admin.incrementalAlterConfigs(Map.of(topic, List.of(new AlterConfigOp(type, AlterConfigOp.OpType.SET))))
                .all()
                .get();
    }

    private void enrich(EnrichmentSettings settings) {
        try (StreamsApplication enrichment = Enrichment.start(settings, Enricher.standard(), tally)) {
            while (tally.of(Count.ENRICHED) + tally.of(Count.DEAD_LETTER) < 3) {
                assertThat(enrichment.failure()).isNull();
            }
        }
    }

    private void file(Map<String, Object> client) throws Exception {
        StreamSettings stream = new StreamSettings(client, NAMES.enriched(), "", true);
        SinkListener nobody = new SinkListener() {
            @Override
            public void filed(EnrichedArticle article, Path file) {}

            @Override
            public void setAside(String reason, Path file) {}
        };
        String topicId = new Kafka(client).topicId(NAMES.enriched(), said -> {});
        SinkSettings settings = new SinkSettings(stream, topicId, directory.resolve("out"), new Layout.Articles());
        try (Sink sink = Sink.open(settings, nobody, tally)) {
            sink.stopWhenCaughtUp();
            sink.run();
        }
    }
}
