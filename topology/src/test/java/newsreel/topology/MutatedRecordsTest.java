package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import newsreel.article.ArticleJson;
import newsreel.article.DeadLetterHeaders;
import newsreel.article.EnrichedArticle;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.enrich.Enricher;
import newsreel.streams.Retention;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands on the raw topic ends in one place, and stops nothing: mutated bytes, JSON, keys, headers and times.
 *
 * <p>{@code -Dnewsreel.mutations=1000000} drives so many, {@code -Dnewsreel.seed=N} those of an earlier run.
 */
class MutatedRecordsTest {
    private static final int RECORDS = Integer.getInteger("newsreel.mutations", 3000);
    private static final int BETWEEN_CHECKS = 500;

    @TempDir
    private Path state;

    private final Tally tally = new Tally();
    private final Set<ByteBuffer> values = new HashSet<>();
    private TestInputTopic<byte[], byte[]> raw;
    private TestOutputTopic<byte[], byte[]> enriched;
    private TestOutputTopic<byte[], byte[]> deadLetters;
    private long enrichedSoFar;
    private long deadLettersSoFar;

    @Test
    void shouldEndEveryRecordInExactlyOnePlace() {
        long seed = Long.getLong("newsreel.seed", new Random().nextLong());
        Mutations mutations = new Mutations(new Random(seed));
        try (TopologyTestDriver driver = TestDriver.of(Enricher.standard(), Retention.FOR_EVER, tally, state)) {
            raw = driver.createInputTopic(
                    TestDriver.TOPICS.raw(), new ByteArraySerializer(), new ByteArraySerializer());
            enriched = TestDriver.enriched(driver);
            deadLetters = TestDriver.deadLetters(driver);
            for (int sent = 1; sent <= RECORDS; sent++) {
                pipe(mutations.next(), seed, sent);
                if (sent % BETWEEN_CHECKS == 0 || sent == RECORDS) {
                    check(seed, sent);
                }
            }
        }
        assertThat(tally.snapshot().mismatches()).as("seed %d", seed).isEmpty();
        assertThat(tally.of(Count.ENRICHED)).as("seed %d", seed).isPositive();
        assertThat(tally.of(Count.DUPLICATE)).as("seed %d", seed).isPositive();
        assertThat(tally.of(Count.DEAD_LETTER)).as("seed %d", seed).isPositive();
    }

    private void pipe(TestRecord<byte[], byte[]> record, long seed, int number) {
        if (record.value() != null) {
            values.add(ByteBuffer.wrap(record.value()));
        }
        try {
            raw.pipeInput(record);
        } catch (RuntimeException e) {
            throw new AssertionError("record " + number + " of seed " + seed + " stops the topology: " + record, e);
        }
    }

    private void check(long seed, int sent) {
        enriched.readValuesToList().forEach(json -> {
            EnrichedArticle article = ArticleJson.readEnriched(json);
            assertThat(article.version()).as("seed %d", seed).isPositive();
            enrichedSoFar++;
        });
        deadLetters.readRecordsToList().forEach(letter -> {
            assertThat(letter.headers().lastHeader(DeadLetterHeaders.REASON).value())
                    .as("seed %d", seed)
                    .isNotEmpty();
            assertThat(letter.value() == null || values.contains(ByteBuffer.wrap(letter.value())))
                    .as("the dead letter holds the original bytes, seed %d", seed)
                    .isTrue();
            deadLettersSoFar++;
        });
        values.clear();
        assertThat(enrichedSoFar + tally.of(Count.DUPLICATE) + deadLettersSoFar)
                .as("seed %d", seed)
                .isEqualTo(sent);
        assertThat(tally.of(Count.ENRICHED)).as("seed %d", seed).isEqualTo(enrichedSoFar);
    }
}
