package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final OptionalLong NO_REVISION = OptionalLong.empty();

    @Test
    void shouldNumberVersionsFromOne() {
        History history = came(History.NONE, "A");
        assertThat(history.number()).isEqualTo(1);
        assertThat(came(history, "B").number()).isEqualTo(2);
    }

    @Test
    void shouldMakeNothingOfAReplay() {
        History history = came(History.NONE, "A", "B", "C");
        assertThat(came(history, "A", "B", "C")).usingRecursiveComparison().isEqualTo(history);
    }

    @Test
    void shouldKnowCopyAgainUnderAnotherPage() {
        History history = came(History.NONE, "A", "B");
        History again = history.after(print("another page"), print("A"), NO_REVISION);
        assertThat(again.number()).isEqualTo(2);
        assertThat(again.covers(print("another page"), NO_REVISION)).isTrue();
    }

    @Test
    void shouldForgetTheOldestOfVeryManyVersionsOnly() {
        History history = History.NONE;
        for (int i = 0; i <= Seen.MOST; i++) {
            history = came(history, "version " + i);
        }
        assertThat(history.number()).isEqualTo(Seen.MOST + 1);
        assertThat(history.covers(print("version 0"), NO_REVISION)).isFalse();
        for (int i = 1; i <= Seen.MOST; i++) {
            assertThat(history.covers(print("version " + i), NO_REVISION)).isTrue();
        }
    }

    @Test
    void shouldCoverNothingThatNeverCame() {
        assertThat(History.NONE.covers(print("A"), NO_REVISION)).isFalse();
        assertThat(came(History.NONE, "A").covers(print("B"), NO_REVISION)).isFalse();
    }

    @Test
    void shouldRememberTheLatestHourInWhichItCame() {
        assertThat(History.NONE.at(7).hour()).isEqualTo(7);
        assertThat(History.NONE.at(7).at(6).hour()).isEqualTo(7);
        assertThat(came(History.NONE.at(7), "A").hour()).isEqualTo(7);
    }

    @Nested
    class WithTheProvidersRevisions {

        @Test
        void shouldCountAnOlderRevisionAsDuplicate() {
            History history = revised(History.NONE, "B", 2);
            assertThat(history.covers(print("A"), OptionalLong.of(1))).isTrue();
        }

        @Test
        void shouldFollowAProviderThatGoesBackToEarlierCopy() {
            History history = revised(revised(revised(History.NONE, "A", 1), "B", 2), "A", 3);
            assertThat(history.number()).isEqualTo(3);
            assertThat(history.revision()).hasValue(3);
        }

        @Test
        void shouldMakeNothingOfAReplayAfterwards() {
            History history = revised(revised(revised(History.NONE, "A", 1), "B", 2), "A", 3);
            History again = revised(revised(revised(history, "A", 1), "B", 2), "A", 3);
            assertThat(again).usingRecursiveComparison().isEqualTo(history);
        }

        @Test
        void shouldTakeTheNumberOfCopyThatIsTheLatestAlready() {
            History history = revised(came(History.NONE, "A", "B"), "B", 7);
            assertThat(history.number()).isEqualTo(2);
            assertThat(history.revision()).hasValue(7);
        }

        @Test
        void shouldNotGoBackWithTheNumberOfCopyThatIsNotTheLatest() {
            History history = came(History.NONE, "A", "B", "C");
            History again = revised(revised(revised(history, "A", 1), "B", 2), "C", 3);
            assertThat(again.number()).isEqualTo(3);
            assertThat(again.revision()).hasValue(3);
        }

        @Test
        void shouldTakeChangedCopyUnderTheSameNumber() {
            History history = revised(revised(History.NONE, "A", 1), "B", 1);
            assertThat(history.number()).isEqualTo(2);
        }

        @Test
        void shouldCoverTheSameArticleUnderItsNumberOrNone() {
            History history = revised(History.NONE, "A", 2);
            assertThat(history.covers(print("A"), OptionalLong.of(2))).isTrue();
            assertThat(history.covers(print("A"), NO_REVISION)).isTrue();
        }

        @Test
        void shouldNotCoverTheSameArticleUnderALaterNumberOrItsFirst() {
            History history = revised(History.NONE, "A", 2);
            assertThat(history.covers(print("A"), OptionalLong.of(3))).isFalse();
            assertThat(came(History.NONE, "A").covers(print("A"), OptionalLong.of(0)))
                    .isFalse();
        }

        @Test
        void shouldNotCoverChangedCopyUnderTheSameNumberOrNone() {
            History history = revised(History.NONE, "A", 2);
            assertThat(history.covers(print("B"), OptionalLong.of(2))).isFalse();
            assertThat(history.covers(print("B"), NO_REVISION)).isFalse();
        }

        @Test
        void shouldNotGoBackToEarlierCopyUnderTheSameNumberOrNone() {
            History history = revised(revised(History.NONE, "A", 1), "B", 2);
            History same = history.after(print("another page"), print("A"), OptionalLong.of(2));
            assertThat(same.number()).isEqualTo(2);
            History none = history.after(print("another page"), print("A"), NO_REVISION);
            assertThat(none.number()).isEqualTo(2);
            assertThat(none.revision()).hasValue(2);
        }

        @Test
        void shouldKeepItsNumberWhereChangedCopyHasNone() {
            History history = came(revised(History.NONE, "A", 1), "B");
            assertThat(history.number()).isEqualTo(2);
            assertThat(history.revision()).hasValue(1);
        }

        private History revised(History history, String copy, long revision) {
            return history.covers(print(copy), OptionalLong.of(revision))
                    ? history
                    : history.after(print(copy), print(copy), OptionalLong.of(revision));
        }
    }

    private static History came(History history, String... copies) {
        History now = history;
        for (String copy : copies) {
            now = now.covers(print(copy), NO_REVISION) ? now : now.after(print(copy), print(copy), NO_REVISION);
        }
        return now;
    }

    private static byte[] print(String copy) {
        return Prints.of(copy);
    }
}
