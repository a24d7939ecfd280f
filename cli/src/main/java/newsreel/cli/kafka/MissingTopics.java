package newsreel.cli.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * What to do when Kafka does not serve a request about topics. A topic it does not know may be one that an instance is
 * creating at this moment, and is waited for; but not for ever, since whoever may not see a topic gets the same answer.
 * Not thread-safe.
 */
final class MissingTopics {
    static final Duration UNTIL_CREATED = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant firstMissed;

    MissingTopics(Clock clock) {
        this.clock = clock;
    }

    /** Whether the request may succeed when it is made again; the time runs from when a topic was first missed. */
    boolean mayYetCome(Throwable failure) {
        if (!(failure instanceof UnknownTopicOrPartitionException)) {
            return failure instanceof RetriableException;
        }
        Instant now = clock.instant();
        firstMissed = firstMissed == null ? now : firstMissed;
        return now.isBefore(firstMissed.plus(UNTIL_CREATED));
    }
}
