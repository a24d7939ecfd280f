package newsreel.cli.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.EmbeddedBroker;
import newsreel.search.index.Searcher;
import newsreel.search.query.Query;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An index whose process is killed again and again while articles, their later versions and withdrawals come, in
 * transactions of which some are aborted: in the end each id is found once, at its latest version.
 *
 * <p>{@code -Dnewsreel.blows=N} strikes more often, {@code -Dnewsreel.articles=N} carries more articles,
 * {@code -Dnewsreel.seed=N} does again what a seed did.
 */
class IndexKillIT {
    private static final int ARTICLES = Integer.getInteger("newsreel.articles", 1200);
    private static final int BLOWS = Integer.getInteger("newsreel.blows", 3);
    private static final int PARTITIONS = 3;
    private static final String TOPIC = TopicNames.standard().enriched();

    @TempDir
    private Path directory;

    private final long seed = Long.getLong("newsreel.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, Integer> expected = new TreeMap<>();
    private EmbeddedBroker broker;
    private Stage indexing;

    @BeforeEach
    void start() throws Exception {
        broker = EmbeddedBroker.start(directory.resolve("kafka"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(PARTITIONS), Optional.empty())))
                    .all()
                    .get();
        }
        indexing = new Launcher(directory, broker::bootstrapServers)
                .java(
                        IndexingProcess.class,
                        broker.bootstrapServers(),
                        index().toString(),
                        progress().toString());
    }

    @AfterEach
    void stop() {
        System.out.println("seed " + seed);
        if (indexing.isAlive()) {
            indexing.kill();
        }
        broker.close();
    }

    @Test
    void shouldFindEachArticleOnceAtItsLatestVersion() throws Exception {
        try (Producer<String, byte[]> producer = producer()) {
            producer.initTransactions();
            for (int blow = 0; blow < BLOWS; blow++) {
                publish(producer, ARTICLES / BLOWS);
                long target = random.nextInt(ARTICLES / BLOWS);
                Files.deleteIfExists(progress());
                indexing.start();
                Looking.until("the next articles of blow " + blow, this::indexed, () -> indexed() > target);
                indexing.kill();
            }
        }
        indexing.start();
        Looking.until(
                "all of them", this::indexed, () -> Indexed.versions(index()).equals(expected));
        indexing.stop();

        assertThat(Indexed.versions(index())).as("seed %d", seed).isEqualTo(expected);
        try (Searcher searcher = Searcher.open(index())) {
            assertThat(searcher.count(new Query.Everything())).isEqualTo(expected.size());
        }
    }

    /** Versions of new and known ids; a tenth of the transactions is aborted, and what they held was never there. */
    private void publish(Producer<String, byte[]> producer, int articles) {
        for (int published = 0; published < articles; ) {
            boolean aborted = random.nextInt(10) == 0;
            producer.beginTransaction();
            for (int record = random.nextInt(20); record >= 0; record--) {
                EnrichedArticle article = article(aborted);
                producer.send(new ProducerRecord<>(TOPIC, article.id(), ArticleJson.write(article)));
                published += aborted ? 0 : 1;
            }
            if (aborted) {
                producer.abortTransaction();
            } else {
                producer.commitTransaction();
            }
        }
    }

    private EnrichedArticle article(boolean aborted) {
        String id = "id-" + random.nextInt(ARTICLES / 3);
        int version = versions.getOrDefault(id, 0) + 1;
        boolean withdrawn = random.nextInt(10) == 0;
        if (!aborted) {
            versions.put(id, version);
            expected.put(id, version);
            if (withdrawn) {
                expected.remove(id);
            }
        }
        EnrichedArticleBuilder article = EnrichedArticle.builder().id(id).version(aborted ? 1000 : version);
        return withdrawn
                ? article.status("withdrawn").build()
                : article.headline("Version " + version)
                        .published(Instant.EPOCH)
                        .body("The fund gained 3% to $4 billion. ".repeat(1 + random.nextInt(20)))
                        .build();
    }

    private long indexed() {
        try {
            return Files.exists(progress()) ? Files.size(progress()) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Producer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "articles"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private Path index() {
        return directory.resolve("index");
    }

    private Path progress() {
        return directory.resolve("progress");
    }
}
