package newsreel.article.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TallyTest {
    private final Tally tally = new Tally();

    @Test
    void shouldCountNothingAtFirst() {
        assertThat(tally.snapshot().numbers())
                .hasSize(Count.values().length)
                .allSatisfy((count, number) -> assertThat(number).isZero());
        assertThat(tally.snapshot().mismatches()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shouldCountEachThingForItself(Count what) {
        tally.increment(what);
        tally.increment(what);

        assertThat(tally.of(what)).isEqualTo(2);
        assertThat(Arrays.stream(Count.values()).mapToLong(tally.snapshot()::of).sum())
                .isEqualTo(2);
    }

    @Test
    void shouldLoseNoCountOfManyThreads() {
        IntStream.range(0, 10_000).parallel().forEach(i -> tally.increment(Count.ENRICHED));
        assertThat(tally.of(Count.ENRICHED)).isEqualTo(10_000);
    }

    @ParameterizedTest
    @EnumSource
    void shouldAddUpWhereverTheRecordsOfAStageEnd(Stage stage) {
        for (Count end : Count.ends(stage)) {
            tally.increment(Count.in(stage));
            tally.increment(end);
        }

        assertThat(tally.snapshot().mismatches()).isEmpty();
        assertThat(tally.snapshot().open(stage)).isZero();
        assertThat(tally.snapshot().ended(stage)).isEqualTo(Count.ends(stage).size());
    }

    @Test
    void shouldTellWhatIsOnItsWayAndWhichSumIsNotEven() {
        Counts counts = new Counts(Map.of(Count.TAKEN, 5L, Count.ENRICHED, 2L, Count.DEAD_LETTER, 1L));

        assertThat(counts.open(Stage.ENRICH)).isEqualTo(2);
        assertThat(counts.mismatches()).containsExactly("5 taken, but 2 enriched + 0 duplicate + 1 dead-letter = 3");
    }

    @Test
    void shouldTellOfAnEndThatNeverCameIn() {
        Counts counts = new Counts(Map.of(Count.FILED, 1L));
        assertThat(counts.open(Stage.SINK)).isEqualTo(-1);
        assertThat(counts.mismatches()).containsExactly("0 received, but 1 filed + 0 superseded + 0 set-aside = 1");
    }

    @Test
    void shouldLeaveMovedRecordsOutOfTheSum() {
        tally.increment(Count.MOVED);
        assertThat(tally.snapshot().mismatches()).isEmpty();
    }

    @Test
    void shouldHaveOneWayInAndDifferentNamesForEachStage() {
        for (Stage stage : Stage.values()) {
            List<Count> own = Arrays.stream(Count.values())
                    .filter(count -> count.stage() == stage)
                    .toList();
            assertThat(own).filteredOn(count -> count.role() == Count.Role.IN).hasSize(1);
            assertThat(own).extracting(Count::key).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z-]+"));
        }
    }
}
