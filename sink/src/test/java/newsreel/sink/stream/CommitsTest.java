package newsreel.sink.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommitsTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.enriched", 0);
    private static final TopicPartition OTHER = new TopicPartition("news.enriched", 1);

    private Instant now = Instant.parse("2026-07-08T00:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final List<Map<TopicPartition, OffsetAndMetadata>> sent = new ArrayList<>();
    private KafkaException fails;

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none") {
        @Override
        public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets, Duration patience) {
            sent.add(Map.copyOf(offsets));
            if (fails != null) {
                throw fails;
            }
        }
    };

    private final Commits commits = new Commits(consumer, new Owner("here"), clock);

    @BeforeEach
    void assign() {
        consumer.assign(List.of(PARTITION));
    }

    @Test
    void shouldTellTheOffsetAndWhoseItIs() {
        assertThat(commits.commit(Map.of(PARTITION, 3L))).isTrue();

        assertThat(sent).containsExactly(Map.of(PARTITION, new OffsetAndMetadata(3, "store here")));
    }

    @Test
    void shouldTellNothingTwice() {
        commits.commit(Map.of(PARTITION, 3L));
        assertThat(commits.commit(Map.of(PARTITION, 3L))).isTrue();
        assertThat(sent).hasSize(1);

        commits.commit(Map.of(PARTITION, 4L));
        assertThat(sent).hasSize(2);
    }

    @Test
    void shouldTellAgainWhatCameBackFromAnother() {
        commits.commit(Map.of(PARTITION, 3L));
        commits.forget(Set.of(PARTITION));
        commits.commit(Map.of(PARTITION, 3L));

        assertThat(sent).hasSize(2);
    }

    @Test
    void shouldTellNothingOfWhatIsAnothers() {
        assertThat(commits.commit(Map.of(OTHER, 3L))).isTrue();
        assertThat(sent).isEmpty();
    }

    @Test
    void shouldWaitForABrokerThatIsAwayAndTellItThen() {
        fails = new TimeoutException("no broker");
        assertThat(commits.commit(Map.of(PARTITION, 3L))).isFalse();
        assertThat(commits.commit(Map.of(PARTITION, 3L))).isFalse();
        assertThat(sent).as("it is not asked again at once").hasSize(1);

        now = now.plusSeconds(1);
        fails = null;
        assertThat(commits.commit(Map.of(PARTITION, 3L))).isTrue();
        assertThat(sent).hasSize(2);
        fails = new TimeoutException("no broker");
        commits.commit(Map.of(PARTITION, 4L));
        now = now.plusMillis(100);
        commits.commit(Map.of(PARTITION, 4L));
        assertThat(sent).as("the trouble before is over").hasSize(4);
    }

    @Test
    void shouldTellItAfterTheRebalance() {
        fails = new RebalanceInProgressException("wait");
        assertThat(commits.commit(Map.of(PARTITION, 3L))).isFalse();
        fails = null;
        assertThat(commits.commit(Map.of(PARTITION, 3L))).isTrue();

        assertThat(sent).hasSize(2);
    }

    @Test
    void shouldNotTellAgainWhatAnotherWillTell() {
        fails = new CommitFailedException();
        assertThat(commits.commit(Map.of(PARTITION, 3L))).isTrue();
        assertThat(commits.commit(Map.of(PARTITION, 3L))).isTrue();

        assertThat(sent).hasSize(1);
    }
}
