package newsreel.cli.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import newsreel.article.DeadLetterHeaders;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.StandingTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Sees what becomes of letters that are published once more. Opened before they are. Not thread-safe. */
final class Aftermath implements AutoCloseable {
    /** An enrichment that runs takes less; where none does, nothing will be seen. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final StandingTopic ends;
    private final String deadLetters;
    private long enriched;
    private long deadAgain;

    private Aftermath(StandingTopic ends, String deadLetters) {
        this.ends = ends;
        this.deadLetters = deadLetters;
    }

    static Aftermath open(Kafka kafka, TopicNames topics) {
        StandingTopic ends = StandingTopic.patient(kafka, topics.enriched(), topics.deadLetter())
                .end();
        return new Aftermath(ends, topics.deadLetter());
    }

    /**
     * Waits for the ends of so many letters, but not for long without seeing any.
     *
     * @param away whether Kafka does not answer
     */
    void await(long letters, Clock clock, BooleanSupplier away) {
        Instant seen = clock.instant();
        while (enriched + deadAgain < letters
                && Duration.between(seen, clock.instant()).compareTo(PATIENCE) < 0) {
            long before = enriched + deadAgain;
            ends.read(this::count);
            seen = enriched + deadAgain > before || away.getAsBoolean() ? clock.instant() : seen;
        }
    }

    private void count(ConsumerRecord<byte[], byte[]> record) {
        if (record.headers().lastHeader(DeadLetterHeaders.REPLAY) == null) {
            return;
        }
        if (record.topic().equals(deadLetters)) {
            deadAgain++;
        } else {
            enriched++;
        }
    }

    long enriched() {
        return enriched;
    }

    long deadAgain() {
        return deadAgain;
    }

    @Override
    public void close() {
        ends.close();
    }
}
