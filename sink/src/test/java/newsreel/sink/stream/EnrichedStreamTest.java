package newsreel.sink.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class EnrichedStreamTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.enriched", 0);
    private static final TopicPartition OTHER = new TopicPartition("news.enriched", 1);
    private static final Runnable NOTHING = () -> {};

    private final RecordingStore store = new RecordingStore();
    private Instant now = Instant.parse("2026-07-08T00:00:00Z");
    private final Clock clock = ((InstantSource) this::tick).withZone(ZoneOffset.UTC);
    private Map<TopicPartition, OffsetAndMetadata> known = Map.of();
    private long begin;
    private long end = 3;
    private KafkaException commitFails;
    private int commitFailures;
    private int commits;
    private Duration step = Duration.ofSeconds(1);
    private int unanswered;
    private boolean late;
    private int endsUnanswered;
    private Duration lastPoll;
    private boolean connected = true;
    private final Said said = new Said();

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none") {
        @Override
        public synchronized ConsumerRecords<byte[], byte[]> poll(Duration patience) {
            lastPoll = patience;
            return super.poll(patience);
        }

        @Override
        public synchronized Map<MetricName, ? extends Metric> metrics() {
            return Connections.metrics(() -> connected ? 1 : 0);
        }

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
            if (unanswered > 0) {
                unanswered--;
                throw new TimeoutException("no answer");
            }
            return known.isEmpty() ? super.committed(partitions, patience) : known;
        }

        @Override
        public synchronized Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions) {
            if (endsUnanswered > 0) {
                endsUnanswered--;
                throw new TimeoutException("no answer");
            }
            return super.endOffsets(partitions);
        }

        /** As a broker does, and the mock does not: whoever goes back gets the records again. */
        @Override
        public synchronized void seek(TopicPartition partition, long offset) {
            super.seek(partition, offset);
            if (!late) {
                publish(partition, offset);
            }
        }
    };

    /** Each look at the clock takes a step, so that what is waited for comes. */
    private Instant tick() {
        now = now.plus(step);
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

        assertSaid("the articles cannot be stored: /out: no space left");
        assertThat(store.offsets).containsExactly(0L, 1L, 2L);
        assertThat(committed()).isEqualTo(3);
    }

    @Test
    void shouldCommitNothingWhileTheStoreTakesNothing() {
        store.failures = Integer.MAX_VALUE;
        run(20);

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
        run(NOTHING, () -> consumer.rebalance(Set.of()));

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

    /** Nothing is fetched, so that nothing is fetched again and again; the polls go on, so that the group sees it live. */
    @Test
    void shouldFetchNothingWhileTheStoreIsInTrouble() {
        step = Duration.ZERO;
        store.failures = Integer.MAX_VALUE;
        EnrichedStream stream = stream();
        assign();
        for (int poll = 0; poll < 20; poll++) {
            consumer.scheduleNopPollTask();
        }
        consumer.schedulePollTask(() -> {
            assertThat(consumer.paused()).containsExactly(PARTITION);
            stream.stop();
        });
        stream.run();

        assertThat(store.puts).isEqualTo(1);
        assertThat(store.ticks).as("nor is anything asked of the store").isLessThanOrEqualTo(2);
    }

    @Test
    void shouldGoOnWhenTheStoresTroubleIsOver() {
        step = Duration.ZERO;
        store.failures = 1;
        EnrichedStream stream = stream();
        stream.stopWhenCaughtUp();
        assign();
        consumer.scheduleNopPollTask();
        consumer.scheduleNopPollTask();
        consumer.schedulePollTask(() -> {
            assertThat(store.puts).isEqualTo(1);
            now = now.plusSeconds(1);
        });
        stream.run();

        assertThat(consumer.paused()).isEmpty();
        assertThat(store.offsets).containsExactly(0L, 1L, 2L);
    }

    @Test
    void shouldAskForThePlaceSeldomWhileTheDiskIsAway() {
        step = Duration.ZERO;
        store.positionFailures = 1000;
        run(20);

        assertThat(store.positionFailures).isEqualTo(999);
    }

    /** An empty poll is not the end: what is on the topic may take a while to come. */
    @Test
    void shouldNotEndBeforeTheEndOfTheTopic() {
        late = true;
        EnrichedStream stream = stream();
        stream.stopWhenCaughtUp();
        assign();
        consumer.scheduleNopPollTask();
        consumer.schedulePollTask(() -> endsUnanswered = 2);
        consumer.scheduleNopPollTask();
        consumer.schedulePollTask(() -> {
            late = false;
            publish(PARTITION, 0);
        });
        stream.run();

        assertSaid("the broker does not answer: no answer");
        assertThat(store.offsets).containsExactly(0L, 1L, 2L);
    }

    @Test
    void shouldSayThatTheBrokerTellsTheEndAgainThoughNothingComes() {
        EnrichedStream stream = stream();
        stream.stopWhenCaughtUp();
        assign();
        consumer.scheduleNopPollTask();
        consumer.schedulePollTask(() -> endsUnanswered = 2);
        stream.run();

        assertSaid("the broker does not answer: no answer");
    }

    @Test
    void shouldOpenWithoutABroker() {
        StreamSettings settings =
                new StreamSettings(Map.of("bootstrap.servers", "localhost:1"), "news.enriched", "group", true);
        try (EnrichedStream stream = EnrichedStream.open(settings, store)) {
            assertThat(stream).isNotNull();
        }
    }

    @Test
    void shouldWaitForADiskThatCannotTellThePlace() {
        store.positionFailures = 2;

        run();

        assertSaid("the place to go on from cannot be read: /out: no such disk");
        assertThat(store.offsets).containsExactly(0L, 1L, 2L);
    }

    @Test
    void shouldWaitForABrokerThatDoesNotAnswer() {
        unanswered = 2;

        run();

        assertSaid("the broker does not answer: no answer");
        assertThat(store.offsets).containsExactly(0L, 1L, 2L);
        assertThat(committed()).isEqualTo(3);
    }

    @Test
    void shouldWaitForAStoreThatFailsWhenNothingComes() {
        store.tickFailures = 2;

        run();

        assertThat(store.tickFailures)
                .as("what is due by the clock is done before the end")
                .isZero();
        assertThat(store.offsets).contains(0L, 1L, 2L);
        assertThat(committed()).isEqualTo(3);
    }

    @Test
    void shouldTickAlsoWhenNothingComes() {
        EnrichedStream stream = stream();
        consumer.scheduleNopPollTask();
        consumer.scheduleNopPollTask();
        consumer.schedulePollTask(stream::stop);
        stream.run();

        assertThat(store.ticks).isEqualTo(3);
    }

    @Test
    void shouldAskTheStoreAnewForAPlaceThatAnotherHasTaken() {
        store.displacements = 1;
        store.position = OptionalLong.of(1);

        run();

        assertThat(store.events).containsSubsequence("position", "position");
        assertThat(store.offsets).containsExactly(1L, 2L);
    }

    /** The records that it was at are deleted while it reads. */
    @Test
    void shouldFindItsPlaceAnewWhenItFellBehindTheTopic() {
        store.position = OptionalLong.of(1);
        EnrichedStream stream = stream();
        stream.stopWhenCaughtUp();
        assign();
        consumer.schedulePollTask(() -> {
            begin = 2;
            consumer.updateBeginningOffsets(Map.of(PARTITION, begin));
            consumer.setPollException(new OffsetOutOfRangeException(Map.of(PARTITION, 1L)));
        });
        stream.run();

        assertThat(store.events).contains("missed 1 to 2");
        assertThat(store.offsets).containsExactly(2L);
    }

    @Test
    void shouldGoOnToTheEndThoughTheLastIsNotStored() {
        store.flushFailures = 1;

        run();

        assertThat(committed()).isEqualTo(3);
    }

    @Test
    void shouldWaitTenSecondsAtTheEndForABrokerThatTakesNoOffsets() {
        commitFails = new TimeoutException("no broker");
        commitFailures = Integer.MAX_VALUE;

        run();

        assertThat(store.offsets).containsExactly(0L, 1L, 2L);
        assertThat(committed()).isEqualTo(-1);
        assertThat(commits).isGreaterThan(1);
        assertThat(consumer.paused()).as("nothing is fetched any more").containsExactly(PARTITION);
    }

    @Test
    void shouldForgetWhatGoesToAnotherThoughItCannotBeStored() {
        store.flushFailures = 1;
        run(NOTHING, () -> consumer.rebalance(Set.of()));

        assertThat(store.events).contains("forget 1");
        assertThat(store.taken).isEmpty();
    }

    @Test
    void shouldTellTheBrokerAgainOfAPartitionThatCameBack() {
        EnrichedStream stream = stream();
        assign();
        consumer.scheduleNopPollTask();
        consumer.schedulePollTask(() -> consumer.rebalance(Set.of()));
        consumer.schedulePollTask(() -> commits = 0);
        assign();
        consumer.scheduleNopPollTask();
        consumer.scheduleNopPollTask();
        consumer.schedulePollTask(stream::stop);
        stream.run();

        assertThat(committed()).isEqualTo(3);
        assertThat(store.offsets).startsWith(0L, 1L, 2L);
    }

    /** A poll that gives nothing proves nothing: the records that failed are still to come. */
    @Test
    void shouldWaitLongerEachTimeThoughPollsGiveNothingBetween() {
        step = Duration.ZERO;
        store.failures = Integer.MAX_VALUE;
        Duration first = Duration.ofMillis(100);
        run(
                () -> late = true,
                () -> pass(first),
                () -> publish(PARTITION, 0),
                () -> pass(first),
                () -> publish(PARTITION, 0),
                () -> assertThat(store.puts).isEqualTo(2),
                () -> pass(first),
                NOTHING);

        assertThat(store.puts).isEqualTo(3);
        assertThat(said.lines).hasSize(1);
    }

    @Test
    void shouldSayThatTheDiskIsBackThoughNothingComes() {
        end = 0;
        store.tickFailures = 1;

        run(5);

        assertSaid("the articles cannot be stored: /out: no space left");
    }

    @Test
    void shouldSayThatNoBrokerIsThereAndWhenOneIsAgain() {
        late = true;
        connected = false;
        Runnable back = () -> {
            assertThat(said.lines).hasSize(1);
            connected = true;
        };
        run(Stream.concat(Stream.generate(() -> NOTHING).limit(12), Stream.of(back, NOTHING))
                .toArray(Runnable[]::new));

        assertSaid("no broker can be reached");
    }

    @Test
    void shouldWaitForNothingNearTheEnd() {
        EnrichedStream stream = stream();
        assign();
        consumer.schedulePollTask(() -> {
            assertThat(lastPoll).isEqualTo(Duration.ofMillis(50));
            stream.stopWhenCaughtUp();
        });
        stream.run();

        assertThat(lastPoll).isEqualTo(Duration.ofMillis(20));
    }

    @Test
    void shouldReadAgainTheOtherPartitionsOfABatchThatWasDisplaced() {
        store.displacements = 1;
        EnrichedStream stream = stream();
        stream.stopWhenCaughtUp();
        assign(PARTITION, OTHER);
        stream.run();

        assertThat(store.offsets).containsExactlyInAnyOrder(0L, 0L, 1L, 1L, 2L, 2L);
    }

    @Test
    void shouldCloseItsConsumer() {
        stream().close();

        assertThat(consumer.closed()).isTrue();
    }

    /** At once what is waited for, and once that it is over. */
    private void assertSaid(String trouble) {
        assertThat(said.lines)
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo(trouble + "; waiting until it is mended"),
                        line -> assertThat(line).startsWith("mended after "));
    }

    private EnrichedStream stream() {
        StreamSettings settings = new StreamSettings(Map.of(), "news.enriched", "group", true);
        return new EnrichedStream(consumer, settings, store, clock, said);
    }

    private void assign(TopicPartition... partitions) {
        Set<TopicPartition> all = partitions.length == 0 ? Set.of(PARTITION) : Set.of(partitions);
        consumer.schedulePollTask(() -> {
            all.forEach(partition -> {
                consumer.updateBeginningOffsets(Map.of(partition, begin));
                consumer.updateEndOffsets(Map.of(partition, end));
            });
            consumer.rebalance(all);
        });
    }

    private void publish(TopicPartition partition, long from) {
        for (long offset = Math.max(begin, from); offset < end; offset++) {
            consumer.addRecord(
                    new ConsumerRecord<>(partition.topic(), partition.partition(), offset, new byte[0], new byte[0]));
        }
    }

    private void run() {
        EnrichedStream stream = stream();
        assign();
        stream.stopWhenCaughtUp();
        stream.run();
    }

    /** Polls that many times after the assignment, each giving what has been published by then. */
    private void run(int polls) {
        EnrichedStream stream = stream();
        assign();
        for (int poll = 0; poll < polls; poll++) {
            consumer.scheduleNopPollTask();
        }
        consumer.schedulePollTask(stream::stop);
        stream.run();
    }

    private void run(Runnable... polls) {
        EnrichedStream stream = stream();
        assign();
        for (Runnable poll : polls) {
            consumer.schedulePollTask(poll);
        }
        consumer.schedulePollTask(stream::stop);
        stream.run();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private long committed() {
        var offset = consumer.committed(Set.of(PARTITION)).get(PARTITION);
        return offset == null ? -1 : offset.offset();
    }
}
