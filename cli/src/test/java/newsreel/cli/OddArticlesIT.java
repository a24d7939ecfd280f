package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import newsreel.topology.EnrichmentSettings;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mutated articles through every stage, each a process: as lines for {@code annotate} and {@code ingest}, as records for
 * {@code enrich} and {@code sink}. None stops a stage, and each is counted where it ended.
 *
 * <p>{@code -Dnewsreel.mutations=1000000} drives so many, {@code -Dnewsreel.seed=N} those of an earlier run.
 */
class OddArticlesIT {
    private static final int ARTICLES = Integer.getInteger("newsreel.mutations", 3000);
    private static final int ROUND = 5_000;
    private static final TopicNames TOPICS = TopicNames.standard();
    private static final int PARTITIONS = 3;

    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    private final long seed = Long.getLong("newsreel.seed", new Random().nextLong());
    private final OddArticles odd = new OddArticles(new Random(seed));
    private long lines;
    private long published;

    @Test
    void shouldStopNoStageAndEndInOnePlaceEach() throws Exception {
        System.out.println("seed " + seed);
        CommandRun enrich = start("enrich", "--partitions", "" + PARTITIONS, "--state-dir", path("state"));
        CommandRun articles = start("sink", "--out", path("articles"), "--group", "articles");
        CommandRun segments = start(
                "sink",
                "--out",
                path("segments"),
                "--group",
                "segments",
                "--layout",
                "segments",
                "--segment-idle",
                "1s");
        for (int sent = 0; sent < ARTICLES; sent += ROUND) {
            int number = Math.min(ROUND, ARTICLES - sent);
            Path file = write(number);
            annotate(file, number);
            ingest(file, number);
            publish(TOPICS.raw(), number, odd::raw);
            publish(TOPICS.enriched(), number, odd::enriched);
            awaitAll();
        }

        long raw = published + ARTICLES;
        Map<String, Long> enriched = counts(enrich.terminate().finish());
        assertThat(sum(enriched))
                .as("where %d raw records of seed %d ended: %s", raw, seed, enriched)
                .isEqualTo(raw);
        assertThat(enriched.values()).as("of all kinds: %s", enriched).doesNotContain(0L);
        long files = enriched.get("enriched") + ARTICLES;
        for (CommandRun sink : List.of(articles, segments)) {
            Map<String, Long> filed = counts(sink.terminate().finish());
            assertThat(sum(filed))
                    .as("where %d articles of seed %d ended: %s", files, seed, filed)
                    .isEqualTo(files);
            assertThat(filed.get("filed")).isPositive();
            assertThat(filed.get("set aside")).isPositive();
        }
        assertThat(lines).isEqualTo(ARTICLES);
    }

    private Path write(int number) throws IOException {
        Path file = directory.resolve("odd.ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < number; i++) {
                out.write(odd.raw());
                out.write('\n');
            }
        }
        lines += number;
        return file;
    }

    private void annotate(Path file, int number) {
        CommandRun.Result result =
                start("annotate", "--as", "ndjson", file.toString()).finish();
        assertThat(result.out().lines()).as("a line for each, seed %d", seed).hasSize(number);
        assertThat(result.exitCode()).isEqualTo(1);
    }

    private void ingest(Path file, int number) {
        CommandRun.Result result =
                start("ingest", "--as", "ndjson", file.toString()).finish();
        Map<String, Long> counts = counts(result);
        assertThat(sum(counts)).as("of seed %d: %s", seed, counts).isEqualTo(number);
        published += counts.get("published");
    }

    /** What a command says last: numbers, and of what. */
    private static Map<String, Long> counts(CommandRun.Result result) {
        List<String> said = result.err().lines().toList();
        Map<String, Long> counts = new HashMap<>();
        String last = said.get(said.size() - 1);
        for (String count : last.substring(last.indexOf(": ") + 2).split(", ")) {
            String[] parts = count.split(" ", 2);
            counts.put(parts[1], Long.parseLong(parts[0]));
        }
        return counts;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A busy broker is waited for; a record that does not arrive fails the test here, where it was lost. */
    private void publish(String topic, int number, Supplier<byte[]> values)
            throws InterruptedException, ExecutionException {
        Map<String, Object> client = Map.of(
                "bootstrap.servers",
                BROKER.bootstrapServers(),
                "max.block.ms",
                Long.MAX_VALUE,
                "delivery.timeout.ms",
                Integer.MAX_VALUE);
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < number; i++) {
                sent.add(producer.send(new ProducerRecord<>(topic, values.get())));
            }
            for (Future<RecordMetadata> record : sent) {
                record.get();
            }
        }
    }

    /** Each round, so that the wait is for one round's records however many there are in all. */
    private static void awaitAll() throws Exception {
        await(EnrichmentSettings.APPLICATION_ID, TOPICS.raw());
        await(EnrichmentSettings.APPLICATION_ID, TOPICS.rekeyed());
        await("articles", TOPICS.enriched());
        await("segments", TOPICS.enriched());
    }

    /** Waits until the group has come to the end of the topic. */
    private static void await(String group, String topic) throws Exception {
        Map<String, Object> client = Map.of(
                "bootstrap.servers",
                BROKER.bootstrapServers(),
                "group.id",
                group,
                "enable.auto.commit",
                false,
                "isolation.level",
                "read_committed");
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partitions(topic));
            Await.until(group + " to have read " + topic, () -> isRead(consumer), read -> read);
        }
    }

    /** By records: what stands at the end may be the mark of a transaction, which is not always committed. */
    private static boolean isRead(Consumer<byte[], byte[]> consumer) {
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(consumer.assignment());
        committed.forEach((partition, offset) -> consumer.seek(partition, offset == null ? 0 : offset.offset()));
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (!consumer.poll(Duration.ofMillis(100)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<TopicPartition> partitions(String topic) {
        return Stream.iterate(0, number -> number + 1)
                .limit(PARTITIONS)
                .map(number -> new TopicPartition(topic, number))
                .toList();
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private static CommandRun start(String... args) {
        return BROKER.start(Map.of(), args);
    }
}
