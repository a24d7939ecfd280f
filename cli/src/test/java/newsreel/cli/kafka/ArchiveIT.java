package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import newsreel.article.ArticleJson;
import newsreel.article.RawArticle;
import newsreel.article.TopicNames;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.enrich.Enricher;
import newsreel.streams.StreamsApplication;
import newsreel.topology.Enrichment;
import newsreel.topology.EnrichmentSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of thirty years through a broker that deletes what is older than a week, and looks often. */
class ArchiveIT {
    private static final TopicNames NAMES = TopicNames.standard();
    private static final String WEEK_MS = Long.toString(Duration.ofDays(7).toMillis());
    private static final String CONTROL = "dated-by-its-producer";
    private static final int YEARS = 30;

    @TempDir
    private Path directory;

    private EmbeddedBroker broker;
    private Map<String, Object> client;
    private Admin admin;

    @BeforeEach
    void startBroker() throws Exception {
        broker = EmbeddedBroker.start(
                directory.resolve("kafka"),
                Ports::free,
                Map.of("log.retention.check.interval.ms", "200", "log.initial.task.delay.ms", "0"));
        client = Map.of("bootstrap.servers", broker.bootstrapServers());
        admin = Admin.create(client);
        for (PipelineTopic topic : PipelineTopic.all(NAMES)) {
            create(topic.name(), topic.settings(1, NewTopics.of(1, Optional.empty())), Map.of("retention.ms", WEEK_MS));
        }
        create(CONTROL, Map.of("message.timestamp.type", "CreateTime"), Map.of("retention.ms", WEEK_MS));
    }

    @AfterEach
    void stopBroker() {
        admin.close();
        broker.close();
    }

    @Test
    void shouldKeepAllOfItAndItsNeighbourFromTheFuture() throws Exception {
        Tally tally = new Tally();
        PreparedTopic raw = new Kafka(client).prepareTopics(NAMES, 1, Optional.empty(), said -> {});
        EnrichmentSettings settings =
                EnrichmentSettings.of(client, NAMES, raw.partitions(), directory.resolve("state"));
        try (StreamsApplication enrichment = Enrichment.start(settings, Enricher.standard(), tally)) {
            publishArchive(NAMES.raw());
            publishOldArticlesAlone(CONTROL);
            while (tally.of(Count.ENRICHED) <= YEARS || begin(CONTROL) < YEARS) {
                assertThat(enrichment.failure()).isNull();
            }
        }

        assertThat(tally.of(Count.ENRICHED)).isEqualTo(YEARS + 1);
        assertThat(begin(NAMES.raw())).isZero();
        assertThat(begin(NAMES.enriched())).isZero();
        assertThat(admin.describeConsumerGroups(List.of(settings.applicationId()))
                        .all()
                        .get()
                        .get(settings.applicationId())
                        .members())
                .as("a closed enrichment leaves its group")
                .isEmpty();
    }

    /** All in one batch, one dated two hours ahead among them. */
    private void publishArchive(String topic) throws InterruptedException, ExecutionException {
        publish(topic, Instant.now().plus(Duration.ofHours(2)));
    }

    private void publishOldArticlesAlone(String topic) throws InterruptedException, ExecutionException {
        publish(topic, null);
    }

    private void publish(String topic, Instant ahead) throws InterruptedException, ExecutionException {
        Map<String, Object> properties =
                Map.of("bootstrap.servers", broker.bootstrapServers(), ProducerConfig.LINGER_MS_CONFIG, "500");
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int year = 0; year < YEARS; year++) {
                Instant date = Instant.parse("1990-06-01T00:00:00Z")
                        .atOffset(ZoneOffset.UTC)
                        .plusYears(year)
                        .toInstant();
                sent.add(producer.send(record(topic, date)));
            }
            if (ahead != null) {
                sent.add(producer.send(record(topic, ahead)));
            }
        }
        for (Future<RecordMetadata> one : sent) {
            one.get();
        }
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, Instant date) {
        String id = "of-" + date;
        RawArticle article = RawArticle.builder()
                .id(id)
                .content("Copy " + date)
                .published(date)
                .build();
        return new ProducerRecord<>(
                topic, 0, date.toEpochMilli(), id.getBytes(StandardCharsets.UTF_8), ArticleJson.write(article));
    }

    private long begin(String topic) throws InterruptedException, ExecutionException {
        TopicPartition partition = new TopicPartition(topic, 0);
        return admin.listOffsets(Map.of(partition, OffsetSpec.earliest()))
                .partitionResult(partition)
                .get()
                .offset();
    }

    private void create(String topic, Map<String, String> settings, Map<String, String> more) throws Exception {
        Map<String, String> all = new TreeMap<>(settings);
        all.putAll(more);
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1).configs(all)))
                .all()
                .get();
    }
}
