package newsreel.cli.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.EmbeddedBroker;
import newsreel.cli.options.KnownWords;
import newsreel.topics.MediaTopics;
import newsreel.trends.Taxonomy;
import newsreel.trends.TopicLabel;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * An older version and this one side by side: while articles flow, each process of the older one is stopped, and this version
 * goes on in its place, over the same state, files and index. In the end nothing is lost and nothing is double.
 *
 * <p>{@code -Dnewsreel.older=COMMIT} names the older one, or the directory where it is built or unpacked;
 * {@code -Dnewsreel.articles=N} carries more articles, {@code -Dnewsreel.seed=N} does again what a seed did.
 */
@EnabledIfSystemProperty(
        named = "newsreel.older",
        matches = ".+",
        disabledReason = "no older version was named: -Dnewsreel.older=COMMIT")
class RollingUpgradeIT {
    private static final int ARTICLES = Integer.getInteger("newsreel.articles", 1200);
    private static final TopicNames TOPICS = TopicNames.standard();
    private static final String INDEX = "index";

    @TempDir
    private Path directory;

    private final long seed = Long.getLong("newsreel.seed", new Random().nextLong());
    private OlderVersion version;
    private boolean counts;
    private boolean serves;
    private boolean cutsSegments;
    private EmbeddedBroker broker;
    private Path inbox;
    private final List<Stage> running = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        version = OlderVersion.of(System.getProperty("newsreel.older"), directory.resolve("older"));
        counts = version.knows("count", "--state-dir");
        serves = version.knows("serve", "--index");
        cutsSegments = version.knows("sink", "--layout");
        broker = EmbeddedBroker.start(directory.resolve("kafka"));
        inbox = Files.createDirectory(directory.resolve("inbox"));
    }

    @AfterEach
    void stop() {
        System.out.println("seed " + seed);
        running.stream().filter(Stage::isAlive).forEach(Stage::kill);
        if (broker != null) {
            broker.close();
        }
        version.close();
    }

    @Test
    void shouldLoseAndDoubleNothingWhileThisVersionTakesOver() throws Exception {
        Launcher present = new Launcher(directory, broker::bootstrapServers);
        Side before = side(new Launcher(directory, broker::bootstrapServers, version.script()));
        Side after = side(present);
        running.addAll(before.all());
        running.addAll(after.all());
        startInOrder(before);
        roll(before.all(), after.all());

        Stories stories = Stories.of(ARTICLES, new Random(seed));
        Books books = Books.balanced(broker.bootstrapServers(), TOPICS, stories, seed);
        Filed.await(directory.resolve("articles"), books.latest(), seed);
        if (cutsSegments) {
            Filed.await(directory.resolve("segments"), books.allVersions(), seed);
        }
        checkTrends();
        if (serves) {
            checkIndex(after.readers().get(after.readers().size() - 1), books);
        }
        assertThat(after.all()).as("seed %d", seed).allMatch(Stage::isAlive);
        after.all().forEach(Stage::stop);
        for (String filed : cutsSegments ? List.of("articles", "segments") : List.of("articles")) {
            present.verify(directory.resolve(filed));
        }
    }

    /**
     * The processes of one version, in the order in which they are exchanged: what reads goes before what writes, since
     * what is new may be more than a property that is kept unseen.
     */
    private record Side(List<Stage> readers, List<Stage> writers) {
        List<Stage> all() {
            return Stream.concat(readers.stream(), writers.stream()).toList();
        }
    }

    /** Two of each that shares its work, so that both versions are in a group; what the older one does not know is left out. */
    private Side side(Launcher launcher) {
        List<Stage> readers = new ArrayList<>();
        List<Stage> writers = new ArrayList<>();
        for (int instance = 0; instance < 2; instance++) {
            readers.add(launcher.sink("articles", List.of()));
            if (cutsSegments) {
                readers.add(launcher.sink("segments", Fleet.SEGMENTS));
            }
            if (counts) {
                readers.add(launcher.count());
            }
            writers.add(launcher.enrich());
        }
        if (serves) {
            readers.add(launcher.serve(INDEX));
        }
        writers.add(launcher.watch(inbox));
        return new Side(readers, writers);
    }

    /** Those first that make the topics: once a sink did not wait for its own. */
    private void startInOrder(Side side) throws InterruptedException {
        side.writers().forEach(Stage::start);
        TopicReader.awaiting(broker.bootstrapServers(), TOPICS.enriched()).close();
        side.readers().forEach(Stage::start);
    }

    /** One after the other, each in the middle of a portion of the articles. */
    private void roll(List<Stage> before, List<Stage> after) throws Exception {
        Stories stories = Stories.of(ARTICLES, new Random(seed));
        int portions = before.size() + 1;
        try (TopicReader enriched = TopicReader.awaiting(broker.bootstrapServers(), TOPICS.enriched())) {
            for (int portion = 0; portion < portions; portion++) {
                long grown = enriched.grown();
                bring(stories.portion(portion, portions, 0, 1), portion);
                Looking.until("articles of portion " + portion + ", seed " + seed, () -> enriched.grown() > grown);
                if (portion < before.size()) {
                    assertThat(before.get(portion).isAlive())
                            .as(before.get(portion).lastSaid())
                            .isTrue();
                    before.get(portion).stop();
                    after.get(portion).start();
                }
            }
        }
    }

    private void bring(List<String> articles, int portion) throws IOException {
        Path written = Files.write(directory.resolve("next.ndjson"), articles);
        Files.move(written, inbox.resolve("stories-" + portion + ".ndjson"), StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkTrends() throws InterruptedException {
        if (!counts) {
            return;
        }
        Taxonomy taxonomy = KnownWords.taxonomy(MediaTopics.shipped());
        try (TopicReader enriched = new TopicReader(broker.bootstrapServers(), TOPICS.enriched());
                TopicReader trends = new TopicReader(broker.bootstrapServers(), TOPICS.trends())) {
            Map<String, Integer> expected = Windows.of(
                    latest(enriched),
                    topic -> taxonomy.chain(new TopicLabel(topic, topic)).stream()
                            .map(TopicLabel::id));
            Looking.comesTrue(trends::grown, () -> Windows.told(trends).equals(expected));
            assertThat(Windows.told(trends))
                    .as("seed %d", seed)
                    .isEqualTo(expected)
                    .isNotEmpty();
        }
    }

    private static Collection<EnrichedArticle> latest(TopicReader enriched) {
        Map<String, EnrichedArticle> latest = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : enriched.records()) {
            EnrichedArticle article = ArticleJson.readEnriched(record.value());
            latest.put(article.id(), article);
        }
        return latest.values();
    }

    private Map<String, Integer> indexed() {
        return Indexed.versions(directory.resolve(INDEX));
    }

    /** An index of another form is refused with the way out, which is then taken. */
    private void checkIndex(Stage serve, Books books) throws InterruptedException, IOException {
        if (!serve.isAlive()) {
            assertThat(serve.lastSaid()).contains("delete the directory, and it is made anew from the topic");
            Utils.delete(directory.resolve(INDEX).toFile());
            serve.start();
        }
        Map<String, Integer> expected = books.latest().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        latest -> Integer.valueOf(latest.getValue().get(0).split(" ")[0])));
        Looking.until("the index", () -> Files.isDirectory(directory.resolve(INDEX)));
        Looking.comesTrue(() -> 0, () -> indexed().equals(expected));
        assertThat(indexed()).as("seed %d", seed).isEqualTo(expected);
    }
}
