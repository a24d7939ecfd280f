package newsreel.sink.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class EnrichedStreamTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.enriched", 0);

    private final RecordingStore store = new RecordingStore();
    private Instant now = Instant.parse("2026-07-08T00:00:00Z");
    private final Clock clock = ((InstantSource) this::tick).withZone(ZoneOffset.UTC);
    private Map<TopicPartition, OffsetAndMetadata> known = Map.of();
    private long begin;
    private long end = 3;
    private KafkaException commitFails;
    private int commitFailures;
    private int commits;

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none") {
        @Override
        public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets, Duration patience) {
            commits++;
            if (commitFailures > 0) {
                commitFailures--;
                throw commitFails;
            }
            super.commitSync(offsets, patience);
        }

        @Override
        public synchronized Map<TopicPartition, OffsetAndMetadata> committed(
                Set<TopicPartition> partitions, Duration patience) {
            return known.isEmpty() ? super.committed(partitions, patience) : known;
        }

        /** As a broker does, and the mock does not: whoever goes back gets the records again. */
        @Override
        public synchronized void seek(TopicPartition partition, long offset) {
            super.seek(partition, offset);
            publish(offset);
        }
    };

    /** Each look at the clock takes a second, so that what is waited for comes. */
    private Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    @Test
    void shouldCommitWhatTheStoreHasMadeDurable() {
        run();

        assertThat(store.offsets).containsExactly(0L, 1L, 2L);
        assertThat(committed()).isEqualTo(3);
        assertThat(store.events).contains("flush 1");
    }

    @Test
    void shouldReadAgainWhatTheStoreDidNotTake() {
        store.failures = 3;

        run();

        assertThat(store.offsets).containsExactly(0L, 1L, 2L);
        assertThat(committed()).isEqualTo(3);
    }

    @Test
    void shouldCommitNothingWhileTheStoreTakesNothing() {
        store.failures = Integer.MAX_VALUE;
        EnrichedStream stream = stream();
        assign();
        for (int poll = 0; poll < 20; poll++) {
            consumer.scheduleNopPollTask();
        }
        consumer.schedulePollTask(stream::stop);
        stream.run();

        assertThat(store.offsets).isEmpty();
        assertThat(commits).isZero();
        assertThat(consumer.position(PARTITION)).isZero();
    }

    @Test
    void shouldKeepWhatIsStoredThroughAnOutageAndCommitItAfterwards() {
        commitFails = new TimeoutException("no broker");
        commitFailures = 5;

        run();

        assertThat(store.offsets).containsExactly(0L, 1L, 2L);
        assertThat(committed()).isEqualTo(3);
    }

    @Test
    void shouldGoOnWhenItsPartitionsMovedToAnotherBeforeTheCommit() {
        commitFails = new CommitFailedException();
        commitFailures = Integer.MAX_VALUE;

        run();

        assertThat(store.offsets).containsExactly(0L, 1L, 2L);
        assertThat(committed()).isEqualTo(-1);
    }

    @Test
    void shouldGoOnFromTheStoresOwnPlaceWhateverTheBrokerSays() {
        store.position = OptionalLong.of(1);

        run();

        assertThat(store.offsets).containsExactly(1L, 2L);
    }

    @Test
    void shouldTellTheStoreWhatWasDeletedBeforeItCouldBeRead() {
        store.position = OptionalLong.of(1);
        begin = 2;

        run();

        assertThat(store.events).contains("missed 1 to 2");
        assertThat(store.offsets).containsExactly(2L);
    }

    @Test
    void shouldRefuseAStoreThatIsBeyondTheTopic() {
        store.position = OptionalLong.of(4);

        assertThatThrownBy(this::run)
                .isInstanceOf(ForeignPositionException.class)
                .hasMessageContaining("ends at offset 3");
    }

    @Test
    void shouldRefuseAGroupThatFilesUnderAnotherDirectory() {
        known = Map.of(PARTITION, new OffsetAndMetadata(1, "store there"));

        assertThatThrownBy(this::run)
                .isInstanceOf(ForeignPositionException.class)
                .hasMessageContaining("here")
                .hasMessageContaining("there");
    }

    @Test
    void shouldFlushWhatGoesToAnother() {
        EnrichedStream stream = stream();
        assign();
        consumer.scheduleNopPollTask();
        consumer.schedulePollTask(() -> consumer.rebalance(Set.of()));
        consumer.schedulePollTask(stream::stop);
        stream.run();

        assertThat(store.events).containsSubsequence("flush 1", "forget 1");
        assertThat(store.taken).isEmpty();
    }

    @Test
    void shouldRefuseNothingThatASharedClientFileSays() {
        StreamSettings settings = new StreamSettings(
                Map.of("group.protocol", "streams", "group.remote.assignor", "uniform", "session.timeout.ms", "6000"),
                "news.enriched",
                "group",
                true);
        assertThat(settings.consumer())
                .containsEntry("group.protocol", "classic")
                .doesNotContainKey("group.remote.assignor");
    }

    private EnrichedStream stream() {
        StreamSettings settings = new StreamSettings(Map.of(), "news.enriched", "group", true);
        return new EnrichedStream(consumer, settings, store, clock);
    }

    private void assign() {
        consumer.schedulePollTask(() -> {
            consumer.updateBeginningOffsets(Map.of(PARTITION, begin));
            consumer.updateEndOffsets(Map.of(PARTITION, end));
            consumer.rebalance(Set.of(PARTITION));
        });
    }

    private void publish(long from) {
        for (long offset = Math.max(begin, from); offset < end; offset++) {
            consumer.addRecord(new ConsumerRecord<>("news.enriched", 0, offset, new byte[0], new byte[0]));
        }
    }

    private void run() {
        EnrichedStream stream = stream();
        assign();
        stream.stopWhenCaughtUp();
        stream.run();
    }

    private long committed() {
        var offset = consumer.committed(Set.of(PARTITION)).get(PARTITION);
        return offset == null ? -1 : offset.offset();
    }
}
