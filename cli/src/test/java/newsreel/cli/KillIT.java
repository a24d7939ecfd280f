package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.EmbeddedBroker;
import newsreel.cli.kafka.Kafka;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise, proven by killing: instances of every stage are killed with no chance to say goodbye, others take their
 * place, and in the end each article is on the enriched topic exactly once and in exactly one file.
 *
 * <p>{@code -Dnewsreel.kills=N} kills more often, {@code -Dnewsreel.articles=N} carries more articles.
 */
class KillIT {
    private static final int ARTICLES = Integer.getInteger("newsreel.articles", 1500);
    private static final int KILLS = Integer.getInteger("newsreel.kills", 3);

    @TempDir
    private Path directory;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private EmbeddedBroker broker;
    private int instances;

    @BeforeEach
    void startBroker() {
        broker = EmbeddedBroker.start(directory.resolve("kafka"));
    }

    @AfterEach
    void stopBroker() {
        broker.close();
    }

    @Test
    void nothingIsLostAndNothingComesTwiceWhateverIsKilled() throws Exception {
        Path stories = writeStories();
        List<CommandRun> enrichers = new ArrayList<>(List.of(startEnrich(), startEnrich()));
        CommandRun sink = startSink();
        CommandRun ingest = start("ingest", stories.toString());

        for (int kill = 1; kill <= KILLS; kill++) {
            int enough = ARTICLES * kill / (KILLS + 2);
            Await.until("article " + enough, () -> filed().size(), filed -> filed >= enough);
            enrichers.remove(random.nextInt(enrichers.size())).kill();
            sink.kill();
            ingest.kill();
            enrichers.add(startEnrich());
            sink = startSink();
            // What the killed ingest had published comes again and is dropped.
            ingest = start("ingest", stories.toString());
        }
        Await.until("all files, seed " + seed, () -> filed().size(), filed -> filed >= ARTICLES);
        assertThat(ingest.finish().exitCode()).isZero();

        enrichers.forEach(CommandRun::terminate);
        sink.terminate().finish();
        enrichers.forEach(CommandRun::finish);
        Set<String> wanted =
                IntStream.range(0, ARTICLES).mapToObj(KillIT::id).collect(Collectors.toCollection(TreeSet::new));
        List<EnrichedArticle> enriched = enriched();
        assertThat(enriched)
                .as("seed %d", seed)
                .extracting(EnrichedArticle::version)
                .containsOnly(1);
        assertThat(enriched)
                .as("seed %d", seed)
                .extracting(EnrichedArticle::id)
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(filed()).as("seed %d", seed).hasSize(ARTICLES);
    }

    private CommandRun startEnrich() {
        return start(
                "enrich",
                "--state-dir",
                directory.resolve("state-" + instances++).toString());
    }

    private CommandRun startSink() {
        return start("sink", "--out", directory.resolve("out").toString());
    }

    /** With short timeouts, so that the others notice soon that one is gone. */
    private CommandRun start(String... args) {
        try {
            Path config = Files.writeString(
                    directory.resolve("client.properties"), "session.timeout.ms=6000\nheartbeat.interval.ms=1000\n");
            return CommandRun.start(
                    Map.of(
                            "NEWSREEL_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                            "NEWSREEL_COMMAND_CONFIG", config.toString()),
                    args);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path writeStories() throws IOException {
        String lines = IntStream.range(0, ARTICLES)
                .mapToObj(i -> "{\"id\":\"" + id(i) + "\",\"headline\":\"Story " + i
                        + "\",\"published\":\"2026-03-04T12:00:00Z\"," + "\"content\":\"The fund gained " + i + "% to $"
                        + i + " million on Friday.\"}")
                .collect(Collectors.joining("\n"));
        return Files.writeString(directory.resolve("stories.ndjson"), lines);
    }

    private static String id(int i) {
        return String.format("story-%06d", i);
    }

    private List<Path> filed() throws IOException {
        return FiledArticles.files(directory.resolve("out"));
    }

    private List<EnrichedArticle> enriched() throws IOException {
        Map<String, Object> client =
                new HashMap<>(Kafka.of(broker.bootstrapServers(), null).client());
        client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        client.put(ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString());
        List<EnrichedArticle> articles = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer
                    .partitionsFor(TopicNames.standard().enriched())
                    .stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> articles.add(ArticleJson.readEnriched(record.value())));
            }
        }
        return articles;
    }
}
