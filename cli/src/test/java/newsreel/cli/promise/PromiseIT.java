package newsreel.cli.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import newsreel.article.TopicNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise, proven by breaking it up: while articles flow through a pipeline of processes, its processes are killed
 * with no chance to say goodbye, held until others have taken over and let go again, added and removed, the broker among
 * them; each kind of blow as often as every other. In the end every raw record is one enriched article at its version, one
 * dead letter, or one duplicate, and every article stands on the disk once, in both layouts.
 *
 * <p>{@code -Dnewsreel.blows=N} strikes more often, {@code -Dnewsreel.articles=N} carries more articles,
 * {@code -Dnewsreel.seed=N} does again what a seed did.
 */
class PromiseIT {
    private static final int ARTICLES = Integer.getInteger("newsreel.articles", 1200);
    private static final int BLOWS = Integer.getInteger("newsreel.blows", Blow.values().length);
    private static final TopicNames TOPICS = TopicNames.standard();

    /** One ingest is fed, the other finds files. */
    private static final int LANES = 2;

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
    void shouldEndEachRecordInOnePlaceAndFileEachArticleOnceInBothLayouts() throws Exception {
        fleet = new Fleet(directory, random);
        Stories stories = Stories.of(ARTICLES, random);
        fleet.startBroker();
        fleet.startStages();
        strike(stories);
        fleet.settle();
        Books books = Books.balanced(fleet.bootstrapServers(), TOPICS, stories, seed);
        assertThat(fleet.fallen()).as("seed %d", seed).isEmpty();
        Filed.await(fleet.articles().directory(), books.latest(), seed);
        Filed.await(fleet.segments().directory(), books.allVersions(), seed);
        checkDisk(fleet.articles(), books.latest(), books.latest().size());
        checkDisk(fleet.segments(), books.allVersions(), books.versions());
        kept = true;
    }

    /** Articles by portions, and a blow somewhere in the flow of each. */
    private void strike(Stories stories) throws Exception {
        Deck deck = new Deck(random);
        try (TopicReader enriched = TopicReader.awaiting(fleet.bootstrapServers(), TOPICS.enriched());
                Strays strays = new Strays(fleet.bootstrapServers(), TOPICS.raw(), random)) {
            for (int blow = 0; blow < BLOWS; blow++) {
                long next = enriched.grown() + 1 + random.nextInt(1 + ARTICLES / BLOWS / 3);
                fleet.bring(stories.portion(blow, BLOWS, 0, LANES), stories.portion(blow, BLOWS, 1, LANES));
                Looking.until("articles to be enriched, seed " + seed, () -> enriched.grown() >= next);
                strays.publish(1 + random.nextInt(20));
                fleet.strike(deck.draw());
            }
        }
    }

    private void checkDisk(Sinks sinks, Map<String, List<String>> wanted, long articles) {
        sinks.stop();
        assertThat(fleet.verify(sinks)).as("seed %d", seed).contains("\"articles\":" + articles + ",");
        Filed filed = Filed.below(sinks.directory());
        assertThat(filed.versions()).as("seed %d", seed).isEqualTo(wanted);
        assertThat(filed.files())
                .as("seed %d", seed)
                .allMatch(file -> file.toString().matches(".*\\.(nd)?json"));
        assertThat(sinks.directory().resolve(".newsreel/writers"))
                .as("temporaries, seed %d", seed)
                .isEmptyDirectory();
    }
}
