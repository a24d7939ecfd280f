package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;

class MissingTopicsTest {
    private static final Throwable UNKNOWN = new UnknownTopicOrPartitionException("no such topic");

    private Instant now = Instant.parse("2026-03-04T12:00:00Z");
    private final MissingTopics missing = new MissingTopics(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void shouldWaitFromWhenATopicIsMissedHoweverLongKafkaWasAwayBefore() {
        assertThat(missing.mayYetCome(new TimeoutException("away"))).isTrue();
        now = now.plus(Duration.ofHours(1));

        assertThat(missing.mayYetCome(UNKNOWN)).isTrue();
        now = now.plus(MissingTopics.UNTIL_CREATED).minusMillis(1);
        assertThat(missing.mayYetCome(UNKNOWN)).isTrue();
        now = now.plusMillis(1);
        assertThat(missing.mayYetCome(UNKNOWN)).isFalse();
    }

    @Test
    void shouldNotWaitForWhatKafkaRefuses() {
        assertThat(missing.mayYetCome(new TopicAuthorizationException("not yours")))
                .isFalse();
        assertThat(missing.mayYetCome(new IllegalStateException("a defect"))).isFalse();
    }
}
