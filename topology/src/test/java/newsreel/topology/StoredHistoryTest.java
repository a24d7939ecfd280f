package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
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
    void shouldReadWhenItWasFirstPublished() {
        History dated = History.NONE
                .after(Prints.of("page 1"), Prints.of("A"), OptionalLong.empty())
                .published(Instant.parse("0001-01-01T00:00:00Z"));
        assertThat(readAgain(dated)).usingRecursiveComparison().isEqualTo(dated);
        History revised = dated.after(Prints.of("page 2"), Prints.of("B"), OptionalLong.of(7))
                .at(HOUR);
        assertThat(readAgain(revised)).usingRecursiveComparison().isEqualTo(revised);
        assertThat(StoredHistory.hour(StoredHistory.write(revised))).isEqualTo(HOUR);
        assertThat(StoredHistory.write(dated)).hasSize(35);
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
        assertThat(history.hour()).isZero();
        assertThat(history.revision()).isEmpty();
        assertThat(StoredHistory.hour(stored)).isZero();
    }

    @Test
    void shouldKnowNothingOfAnIdThatIsNotThere() {
        assertThat(StoredHistory.read(null)).isSameAs(History.NONE);
    }

    @Test
    void shouldKeepTheFormsThatStoresHoldAlready() {
        History history = History.NONE
                .after(Prints.of("page 1"), Prints.of("A"), OptionalLong.empty())
                .after(Prints.of("page 2"), Prints.of("B"), OptionalLong.empty())
                .after(Prints.of("page 3"), Prints.of("B"), OptionalLong.empty())
                .at(HOUR);
        byte[] plain = prints(
                ByteBuffer.allocate(11 + 5 * Seen.BYTES).put((byte) 1).putInt(2).putInt(HOUR));
        assertThat(StoredHistory.write(history)).isEqualTo(plain);

        History revised = history.after(Prints.of("page 3"), Prints.of("B"), OptionalLong.of(9));
        byte[] withRevision = prints(ByteBuffer.allocate(19 + 5 * Seen.BYTES)
                .put((byte) 2)
                .putInt(2)
                .putInt(HOUR)
                .putLong(9));
        assertThat(StoredHistory.write(revised)).isEqualTo(withRevision);
        assertThat(StoredHistory.hour(withRevision)).isEqualTo(HOUR);
    }

    @Test
    void shouldReadAsManyAsAreRemembered() {
        History history = History.NONE;
        for (int i = 0; i < Seen.MOST; i++) {
            history = history.after(Prints.of("page " + i), Prints.of("copy " + i), OptionalLong.empty());
        }
        assertThat(readAgain(history)).usingRecursiveComparison().isEqualTo(history);
    }

    @Test
    void shouldTellTheHourWithoutReadingTheRest() {
        assertThat(StoredHistory.hour(StoredHistory.write(History.NONE.at(HOUR))))
                .isEqualTo(HOUR);
    }

    @Test
    void shouldReadWhatWasFoundInTheLatestVersion() {
        History plain = History.NONE.after(Prints.of("page 1"), Prints.of("A"), OptionalLong.empty());
        History full = plain.after(Prints.of("page 2"), Prints.of("B"), OptionalLong.of(7))
                .published(Instant.parse("2024-05-03T10:00:00Z"));
        for (History history : List.of(plain.finding(-1), full.finding(Long.MAX_VALUE))) {
            assertThat(readAgain(history)).usingRecursiveComparison().isEqualTo(history);
        }
        assertThat(StoredHistory.write(plain.finding(3))).hasSize(35);
    }

    @Test
    void shouldRefuseTheFormOfALaterRelease() {
        assertThatThrownBy(() -> StoredHistory.read(new byte[] {9, 0, 0}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("form 9")
                .hasMessageContaining("later release");
    }

    /** Three raw fingerprints, their number before them, and two enriched ones. */
    private static byte[] prints(ByteBuffer stored) {
        stored.putShort((short) 3);
        for (String copy : List.of("page 1", "page 2", "page 3", "A", "B")) {
            stored.put(Prints.of(copy), 0, Seen.BYTES);
        }
        return stored.array();
    }

    private static History readAgain(History history) {
        return StoredHistory.read(StoredHistory.write(history));
    }
}
