package newsreel.cli.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.Topic;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A counting that is killed again and again while articles, their later versions and withdrawals come, in transactions of
 * which some are aborted: in the end each window counts each article once, by its latest version.
 *
 * <p>{@code -Dnewsreel.blows=N} strikes more often, {@code -Dnewsreel.articles=N} carries more articles,
 * {@code -Dnewsreel.seed=N} does again what a seed did.
 */
class CountKillIT {
    private static final int ARTICLES = Integer.getInteger("newsreel.articles", 1200);
    private static final int BLOWS = Integer.getInteger("newsreel.blows", 3);
    private static final TopicNames TOPICS = TopicNames.standard();
    private static final Instant FIRST = Instant.parse("2026-03-01T00:00:00Z");

    /** Economy, and international trade below it. */
    private static final String ABOVE = "medtop:04000000";

    private static final List<String> SUBJECTS =
            List.of("medtop:04000000", "medtop:20000373", "acme:rain", "acme:snow");

    @TempDir
    private Path directory;

    private final long seed = Long.getLong("newsreel.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Map<String, EnrichedArticle> latest = new HashMap<>();

    @RegisterExtension
    private final OneBroker cluster = new OneBroker(() -> directory);

    private TopicReader trends;

    @AfterEach
    void stop() {
        System.out.println("seed " + seed);
        if (trends != null) {
            trends.close();
        }
    }

    @Test
    void shouldCountEachArticleOnceByItsLatestVersion() throws Exception {
        Stage count = cluster.launcher().count().start();
        trends = cluster.awaiting(TOPICS.trends());
        try (Producer<String, byte[]> producer = producer()) {
            producer.initTransactions();
            for (int blow = 0; blow < BLOWS; blow++) {
                long before = trends.grown();
                publish(producer, ARTICLES / BLOWS);
                Looking.until("the first counts of blow " + blow, () -> trends.grown() > before);
                count.kill();
                count.start();
            }
        }
        Map<String, Integer> expected = expected();
        Looking.until(
                "all counts", () -> trends.grown(), () -> Windows.told(trends).equals(expected));
        count.stop();
        assertThat(Windows.told(trends)).as("seed %d", seed).isEqualTo(expected);
        assertPrinted(expected);
    }

    /** What a person is told of the last of the days. */
    private void assertPrinted(Map<String, Integer> expected) {
        String day = "day/" + FIRST.plus(Duration.ofDays(4)) + "/" + ABOVE;
        Stage printing = cluster.launcher()
                .newsreel("trends", "trends", "--window", "day", "--json", "--topic", ABOVE, "--at", "2026-03-05");
        assertThat(printing.start().awaitEnd()).as(printing.said()).isZero();
        assertThat(printing.said()).contains("\"topic\":\"" + ABOVE + "\"").contains("\"name\":\"economy");
        assertThat(expected.get(day)).isPositive();
    }

    /** Versions of new and known ids; a tenth of the transactions is aborted, and what they held was never there. */
    private void publish(Producer<String, byte[]> producer, int articles) {
        for (int published = 0; published < articles; ) {
            boolean aborted = random.nextInt(10) == 0;
            producer.beginTransaction();
            for (int record = random.nextInt(20); record >= 0; record--) {
                EnrichedArticle article = article(aborted);
                producer.send(new ProducerRecord<>(TOPICS.enriched(), article.id(), ArticleJson.write(article)));
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
        int version = latest.containsKey(id) ? latest.get(id).version() + 1 : 1;
        EnrichedArticleBuilder article = EnrichedArticle.builder()
                .id(id)
                .version(aborted ? 1000 : version)
                .published(FIRST.plus(Duration.ofMinutes(random.nextInt(5 * 24 * 60))));
        EnrichedArticle made = random.nextInt(10) == 0
                ? article.status("withdrawn").build()
                : article.topics(SUBJECTS.stream()
                                .filter(subject -> random.nextInt(3) == 0)
                                .map(subject -> new Topic(subject, subject, 1, List.of()))
                                .toList())
                        .build();
        if (!aborted) {
            latest.put(id, made);
        }
        return made;
    }

    /** Articles of trade count for the economy as well. */
    private Map<String, Integer> expected() {
        return Windows.of(
                latest.values(),
                topic -> topic.equals("medtop:20000373")
                        ? Stream.of(topic, "medtop:20000344", ABOVE)
                        : Stream.of(topic));
    }

    private Producer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", cluster.bootstrapServers(), "transactional.id", "articles"),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
