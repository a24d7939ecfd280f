package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StoredHistoryTest {
    private static final int HOUR = 500_000;

    @Test
    void shouldReadWhatItWrote() {
        History history = History.NONE
                .after(Prints.of("page 1"), Prints.of("A"), OptionalLong.empty())
                .after(Prints.of("page 2"), Prints.of("A"), OptionalLong.empty())
                .at(HOUR);
        assertThat(readAgain(history)).usingRecursiveComparison().isEqualTo(history);
        History revised = history.after(Prints.of("page 3"), Prints.of("B"), OptionalLong.of(-1));
        assertThat(readAgain(revised)).usingRecursiveComparison().isEqualTo(revised);
    }

    @Test
    void shouldTakeFewBytesForAnArticleThatNeverChanges() {
        History history = History.NONE.after(Prints.of("page"), Prints.of("A"), OptionalLong.empty());
        assertThat(StoredHistory.write(history)).hasSize(27);
    }

    @Test
    void shouldReadTheFormThatHeldTheLatestVersionAlone() {
        byte[] stored = ByteBuffer.allocate(36)
                .putInt(3)
                .put(Prints.of("page"))
                .put(Prints.of("C"))
                .array();

        History history = StoredHistory.read(stored);

        assertThat(history.number()).isEqualTo(3);
        assertThat(history.covers(Prints.of("page"), OptionalLong.empty())).isTrue();
        assertThat(history.after(Prints.of("another page"), Prints.of("C"), OptionalLong.empty())
                        .number())
                .isEqualTo(3);
        assertThat(StoredHistory.hour(stored)).isZero();
    }

    @Test
    void shouldTellTheHourWithoutReadingTheRest() {
        assertThat(StoredHistory.hour(StoredHistory.write(History.NONE.at(HOUR))))
                .isEqualTo(HOUR);
    }

    @Test
    void shouldRefuseTheFormOfALaterRelease() {
        assertThatThrownBy(() -> StoredHistory.read(new byte[] {3, 0, 0}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("later release");
    }

    private static History readAgain(History history) {
        return StoredHistory.read(StoredHistory.write(history));
    }
}
