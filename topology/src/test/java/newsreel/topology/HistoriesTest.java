package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import newsreel.streams.Retention;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class HistoriesTest {
    private static final int HOUR = 500_000;
    private static final Retention DAY = Retention.of(Duration.ofDays(1));

    /** The last hour in which an id is remembered that came in {@link #HOUR}. */
    private static final int LAST = HOUR + 25;

    private static final History HISTORY = History.NONE.after(Prints.of("page"), Prints.of("A"), OptionalLong.empty());

    private final KeyValueStore<String, byte[]> store = store();
    private final Histories histories = new Histories(store, DAY);

    @Test
    void shouldKnowNothingOfAnIdThatNeverCame() {
        assertThat(histories.of("a", at(HOUR))).isSameAs(History.NONE);
    }

    @Test
    void shouldForgetAnIdWhoseTimeIsOver() {
        histories.keep("a", HISTORY, at(HOUR));

        assertThat(histories.of("a", at(LAST)).number()).isEqualTo(1);
        assertThat(histories.of("a", at(LAST)).hour()).isEqualTo(HOUR);
        assertThat(histories.of("a", at(LAST + 1))).isSameAs(History.NONE);
    }

    @Test
    void shouldRememberForEverWhereThatIsAsked() {
        Histories forEver = new Histories(store, Retention.FOR_EVER);
        forEver.keep("a", HISTORY, at(0));

        forEver.sweep(at(HOUR));

        assertThat(forEver.of("a", at(HOUR)).number()).isEqualTo(1);
    }

    @Test
    void shouldWriteOnlyWhereAnIdCameAgainInALaterHour() {
        histories.cameAgain("a", HISTORY.at(HOUR), at(HOUR - 1));
        histories.cameAgain("a", HISTORY.at(HOUR), at(HOUR));
        assertThat(store.get("a")).isNull();

        histories.cameAgain("a", HISTORY.at(HOUR), at(HOUR + 1));
        assertThat(StoredHistory.hour(store.get("a"))).isEqualTo(HOUR + 1);
    }

    @Test
    void shouldWriteNothingOfAnIdThatCameAgainWhereAllAreForEver() {
        new Histories(store, Retention.FOR_EVER).cameAgain("a", HISTORY.at(HOUR), at(HOUR + 1));

        assertThat(store.get("a")).isNull();
    }

    @Test
    void shouldSweepAwayWhatIsOverAndNothingElse() {
        histories.keep("a", HISTORY, at(HOUR));
        histories.keep("b", HISTORY, at(HOUR + 1));
        histories.keep("c", HISTORY, at(HOUR));

        histories.sweep(at(LAST));
        assertThat(store.approximateNumEntries()).isEqualTo(3);
        histories.sweep(at(LAST + 1));
        assertThat(store.get("a")).isNull();
        assertThat(store.get("b")).isNotNull();
        assertThat(store.get("c")).isNull();
    }

    @Test
    void shouldLookAtTenThousandInOneSweepAndGoOnInTheNext() {
        for (int i = 0; i < 20_001; i++) {
            histories.keep("id-%05d".formatted(i), HISTORY, at(HOUR));
        }

        histories.sweep(at(LAST + 1));
        assertThat(store.get("id-09999")).isNull();
        assertThat(store.get("id-10000")).isNotNull();
        histories.keep("a", HISTORY, at(HOUR));
        histories.sweep(at(LAST + 1));
        assertThat(store.get("id-19999")).isNull();
        assertThat(store.get("id-20000")).isNotNull();
        histories.sweep(at(LAST + 1));
        assertThat(store.approximateNumEntries()).isEqualTo(1);
        histories.sweep(at(LAST + 1));
        assertThat(store.get("a")).isNull();
    }

    private static long at(int hour) {
        return TimeUnit.HOURS.toMillis(hour);
    }

    private static KeyValueStore<String, byte[]> store() {
        KeyValueStore<String, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(EnrichmentTopology.VERSIONS), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
        return store;
    }
}
