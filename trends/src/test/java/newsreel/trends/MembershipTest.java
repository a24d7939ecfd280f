package newsreel.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import newsreel.article.WindowLength;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final Membership STORED = new Membership(7, -3, Set.of("t:öl", "t:rain"));

    @Test
    void shouldBeReadAsItWasWritten() {
        assertThat(Membership.read(STORED.write())).isEqualTo(STORED);
        assertThat(Membership.hour(STORED.write())).isEqualTo(-3);
        assertThat(Membership.read(null)).isEqualTo(Membership.NONE);
        assertThat(Membership.read(Membership.NONE.write())).isEqualTo(Membership.NONE);
    }

    @Test
    void shouldRefuseWhatALaterReleaseWrote() {
        byte[] later = STORED.write();
        later[0] = 2;
        assertThatThrownBy(() -> Membership.read(later))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("counted-articles holds form 2")
                .hasMessageContaining("later release");
    }

    @Test
    void shouldMoveWhatDiffersAlone() {
        Membership before = new Membership(1, 5, Set.of("a", "b"));
        Map<String, String> names = Map.of("b", "B", "c", "C");

        assertThat(before.movesTo(new Membership(2, 5, names.keySet()), names))
                .isEqualTo(Map.of("a", Move.out(5), "c", Move.in(5, "C")));
        assertThat(before.movesTo(new Membership(2, 6, names.keySet()), names))
                .isEqualTo(Map.of("a", Move.out(5), "b", Move.over(5, 6, "B"), "c", Move.in(6, "C")));
        assertThat(before.movesTo(before, Map.of())).isEmpty();
    }

    @Test
    void shouldSendMovesAsTheyAre() {
        for (Move move : new Move[] {Move.in(-1, "Öl"), Move.out(3), Move.over(24, -24, "")}) {
            assertThat(Move.read(move.write())).isEqualTo(move);
        }
        assertThat(Move.over(23, 24, "").from(WindowLength.DAY)).hasValue(0);
        assertThat(Move.over(23, 24, "").to(WindowLength.DAY)).hasValue(1);
        assertThat(Move.out(3).to(WindowLength.HOUR)).isEmpty();
        assertThat(Move.in(3, "").from(WindowLength.HOUR)).isEmpty();
    }
}
