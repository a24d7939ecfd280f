package newsreel.cli.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import newsreel.article.TopicNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise, proven by breaking it up: while articles flow through a pipeline of processes, its processes are killed
 * with no chance to say goodbye, held until others have taken over and let go again, added and removed, the broker among
 * them. In the end every raw record is one enriched article at its version, one dead letter, or one duplicate, and every
 * article stands on the disk once.
 *
 * <p>{@code -Dnewsreel.blows=N} strikes more often, {@code -Dnewsreel.articles=N} carries more articles,
 * {@code -Dnewsreel.seed=N} does again what a seed did.
 */
class PromiseIT {
    private static final int ARTICLES = Integer.getInteger("newsreel.articles", 1200);
    private static final int BLOWS = Integer.getInteger("newsreel.blows", 6);
    private static final TopicNames TOPICS = TopicNames.standard();

    @TempDir
    private Path directory;

    private final long seed = Long.getLong("newsreel.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private Fleet fleet;
    private boolean kept;

    @AfterEach
    void stop() {
        System.out.println("seed " + seed + ", blows: " + fleet.log());
        if (!kept) {
            System.out.println(fleet.said());
        }
        fleet.close();
    }

    @Test
    void eachArticleStandsInOneFileAtItsLatestVersion() throws Exception {
        Books books = keepThePromise(List.of());
        Map<String, List<Integer>> wanted = new TreeMap<>();
        books.latest().forEach((id, version) -> wanted.put(id, List.of(version)));
        Fleet.until("the latest files, seed " + seed, () -> versionsFiled().equals(wanted));
        checkDisk(wanted);
    }

    @Test
    void eachVersionStandsInOneSegmentOnce() throws Exception {
        Books books = keepThePromise(List.of("--layout", "segments"));
        Map<String, List<Integer>> wanted = new TreeMap<>();
        books.latest()
                .forEach((id, version) ->
                        wanted.put(id, IntStream.rangeClosed(1, version).boxed().toList()));
        Fleet.until("all segments, seed " + seed, () -> versionsFiled().keySet().equals(wanted.keySet()));
        checkDisk(wanted);
    }

    private Books keepThePromise(List<String> sinkOptions) throws Exception {
        fleet = new Fleet(directory, sinkOptions, random);
        Stories stories = Stories.of(ARTICLES, random);
        stories.write(fleet.stories(), 0, 2);
        stories.write(fleet.inbox(), 1, 2);
        fleet.startBroker();
        fleet.startStages();
        strike();
        fleet.settle();
        try (TopicReader raw = new TopicReader(fleet.bootstrapServers(), TOPICS.raw());
                TopicReader enriched = new TopicReader(fleet.bootstrapServers(), TOPICS.enriched());
                TopicReader letters = new TopicReader(fleet.bootstrapServers(), TOPICS.deadLetter())) {
            Fleet.until(
                    "the watched articles",
                    () -> Books.of(raw.records())
                            .copies()
                            .keySet()
                            .containsAll(stories.latest().keySet()));
            Fleet.until(
                    "all versions, seed " + seed,
                    () -> enriched.records().size() >= Books.of(raw.records()).versions());
            Books books = Books.of(raw.records());
            System.out.println(books);
            books.checkEnriched(enriched.records());
            books.checkDeadLetters(letters.records());
            assertThat(fleet.fallen()).as("seed %d", seed).isEmpty();
            return books;
        }
    }

    /** Blows that are spread over the work by the seed. */
    private void strike() throws Exception {
        try (TopicReader enriched = awaitTopic(TOPICS.enriched());
                Strays strays = new Strays(fleet.bootstrapServers(), TOPICS.raw(), random)) {
            for (int blow = 0; blow < BLOWS; blow++) {
                long next = (long) ARTICLES * blow / BLOWS + random.nextInt(ARTICLES / BLOWS);
                Fleet.until("article " + next + " to be enriched, seed " + seed, () -> enriched.grown() >= next);
                strays.publish(1 + random.nextInt(20));
                fleet.strike();
            }
        }
    }

    private TopicReader awaitTopic(String topic) throws InterruptedException {
        Fleet.until("the topics", () -> {
            try (TopicReader reader = new TopicReader(fleet.bootstrapServers(), topic)) {
                return reader.grown() >= 0;
            } catch (RuntimeException notYet) {
                return false;
            }
        });
        return new TopicReader(fleet.bootstrapServers(), topic);
    }

    private Map<String, List<Integer>> versionsFiled() {
        try {
            return Filed.below(fleet.out()).versions();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkDisk(Map<String, List<Integer>> wanted) throws IOException {
        fleet.stopSinks();
        assertThat(fleet.verify()).as("what verify says, seed %d", seed).isZero();
        Filed filed = Filed.below(fleet.out());
        assertThat(filed.versions()).as("seed %d", seed).isEqualTo(wanted);
        assertThat(filed.files())
                .as("seed %d", seed)
                .allMatch(file -> file.toString().matches(".*\\.(nd)?json"));
        kept = true;
    }
}
