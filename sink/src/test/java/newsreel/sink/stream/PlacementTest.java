package newsreel.sink.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** A topic that holds the offsets 2 to 8, and ends at 9. */
class PlacementTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.enriched", 0);
    private static final TopicPartition OTHER = new TopicPartition("news.enriched", 1);

    private final RecordingStore store = new RecordingStore();
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");

    @Test
    void shouldReadATopicOfWhichNothingIsKnownFromItsOldestRecord() throws IOException {
        assertThat(placed(true)).isEqualTo(2);
        assertThat(store.events).containsOnly("position");
    }

    @Test
    void shouldReadItFromItsNextRecordWhereThatIsWanted() throws IOException {
        assertThat(placed(false)).isEqualTo(9);
    }

    @Test
    void shouldGoOnFromTheGroupsOffsetWhereTheStoreKnowsNoPlace() throws IOException {
        commit(5);

        assertThat(placed(false)).isEqualTo(5);
    }

    @Test
    void shouldGoOnFromTheStoresPlaceBeforeTheGroups() throws IOException {
        commit(5);
        store.position = OptionalLong.of(6);

        assertThat(placed(true)).isEqualTo(6);
    }

    @Test
    void shouldTakeAPlaceAtEitherEndAsItIs() throws IOException {
        store.position = OptionalLong.of(9);
        assertThat(placed(true)).isEqualTo(9);
        store.position = OptionalLong.of(2);
        assertThat(placed(true)).isEqualTo(2);

        assertThat(store.events).containsOnly("position");
    }

    @Test
    void shouldReadAgainATopicThatWasCutOffBeforeTheGroupsOffset() throws IOException {
        commit(10);

        assertThat(placed(false)).isEqualTo(2);
    }

    @Test
    void shouldReadNothingAgainWhereTheGroupHasReadAll() throws IOException {
        commit(9);

        assertThat(placed(true)).isEqualTo(9);
    }

    @Test
    void shouldRefuseATopicThatEndsBeforeTheStoresPlace() {
        commit(5);
        store.position = OptionalLong.of(10);

        assertThatThrownBy(() -> placed(true))
                .isInstanceOf(ForeignPositionException.class)
                .hasMessageContaining("ends at offset 9");
    }

    @Test
    void shouldTellTheStoreWhatItMissed() throws IOException {
        store.position = OptionalLong.of(1);

        assertThat(placed(true)).isEqualTo(2);
        assertThat(store.events).containsExactly("position", "missed 1 to 2");
    }

    @Test
    void shouldStopAtWhatItMissedWhereThatIsNotToBePassedOver() {
        store.position = OptionalLong.of(1);
        StreamSettings settings = new StreamSettings(Map.of(), "news.enriched", "group", true, false);
        assign();
        Placement placement = new Placement(consumer, store, settings);
        placement.assigned(Set.of(PARTITION, OTHER));

        assertThatThrownBy(placement::place)
                .isInstanceOf(DeletedRecordsException.class)
                .hasMessageContaining("news.enriched-0: the records from offset 1 to 1, 1 with")
                .hasMessageContaining("news.enriched-1: ");
        assertThat(store.events).containsOnly("position");
    }

    @Test
    void shouldTakeAPlaceOfZeroForTheBeginningWhereverThatIs() throws IOException {
        store.position = OptionalLong.of(0);

        assertThat(placed(true)).isEqualTo(2);
        assertThat(store.events).containsOnly("position");
    }

    @Test
    void shouldHoldPartitionsUntilTheyHaveTheirPlace() throws IOException {
        Placement placement = placement(true);
        assertThat(placement.isDone()).isTrue();

        placement.assigned(Set.of(PARTITION, OTHER));
        assertThat(placement.isDone()).isFalse();
        assertThat(consumer.paused()).containsExactlyInAnyOrder(PARTITION, OTHER);
        assertThat(consumer.position(PARTITION)).isEqualTo(2);

        placement.place();
        assertThat(placement.isDone()).isTrue();
        assertThat(consumer.paused()).isEmpty();
    }

    @Test
    void shouldNotWaitForAPartitionThatHasGone() throws IOException {
        Placement placement = placement(true);
        placement.assigned(Set.of(PARTITION));
        placement.gone(Set.of(PARTITION));

        assertThat(placement.isDone()).isTrue();
    }

    @Test
    void shouldPlaceAnewWhatAnotherWriterHasFiled() throws IOException {
        store.position = OptionalLong.of(4);
        Placement placement = placement(true);
        placement.displaced(PARTITION);
        assertThat(placement.isDone()).isFalse();
        assertThat(consumer.paused()).containsExactly(PARTITION);

        placement.place();

        assertThat(consumer.position(PARTITION)).isEqualTo(4);
    }

    @Test
    void shouldLeaveADisplacedPartitionToWhoeverHasItNow() {
        Placement placement = placement(true);
        placement.displaced(new TopicPartition("news.enriched", 2));

        assertThat(placement.isDone()).isTrue();
    }

    @Test
    void shouldAskNobodyWhenNothingWaits() throws IOException {
        Placement placement = placement(true);
        consumer.seek(PARTITION, 7);
        consumer.pause(Set.of(PARTITION));

        placement.place();

        assertThat(consumer.position(PARTITION)).isEqualTo(7);
        assertThat(consumer.paused()).containsExactly(PARTITION);
    }

    private long placed(boolean fromBeginning) throws IOException {
        Placement placement = placement(fromBeginning);
        placement.assigned(Set.of(PARTITION));
        placement.place();
        return consumer.position(PARTITION);
    }

    private Placement placement(boolean fromBeginning) {
        assign();
        return new Placement(consumer, store, new StreamSettings(Map.of(), "news.enriched", "group", fromBeginning));
    }

    private void assign() {
        consumer.updateBeginningOffsets(Map.of(PARTITION, 2L, OTHER, 2L));
        consumer.updateEndOffsets(Map.of(PARTITION, 9L, OTHER, 9L));
        if (!new HashSet<>(consumer.assignment()).containsAll(List.of(PARTITION, OTHER))) {
            consumer.assign(List.of(PARTITION, OTHER));
        }
    }

    private void commit(long offset) {
        assign();
        consumer.commitSync(Map.of(PARTITION, new OffsetAndMetadata(offset)));
    }
}
