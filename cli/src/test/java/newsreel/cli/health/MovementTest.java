package newsreel.cli.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MovementTest {
    private static final Instant START = Instant.parse("2026-03-04T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Movement movement = new Movement(PATIENCE);

    @Test
    void shouldStallWhenWorkWaitsAndNothingIsDone() {
        seen(0, 7, 3);
        seen(59, 7, 3);
        assertThat(movement.isStalled()).isFalse();

        seen(60, 7, 3);
        assertThat(movement.isStalled()).isTrue();
    }

    @Test
    void shouldMoveAsLongAsSomethingIsDone() {
        seen(0, 7, 3);
        seen(59, 8, 900);
        seen(118, 8, 900);
        assertThat(movement.isStalled()).isFalse();
    }

    @Test
    void shouldRestWhereNothingWaits() {
        seen(0, 7, 0);
        seen(3600, 7, 0);
        seen(3601, 7, 1);
        assertThat(movement.isStalled()).isFalse();
    }

    @Test
    void shouldMoveAgain() {
        seen(0, 7, 3);
        seen(60, 7, 3);
        seen(61, 8, 3);
        assertThat(movement.isStalled()).isFalse();
    }

    @Test
    void shouldStallWhenItAsksForNothingMore() {
        movement.seen(START, 7, 0, PATIENCE.minusSeconds(1));
        assertThat(movement.isStalled()).isFalse();

        movement.seen(START, 7, 0, PATIENCE);
        assertThat(movement.isStalled()).isTrue();
    }

    @Test
    void shouldBeExcusedWhileTheBrokerIsAway() {
        seen(0, 7, 3);
        seen(60, 7, 3);
        movement.excused(START.plusSeconds(61));
        assertThat(movement.isStalled()).isFalse();

        seen(120, 7, 3);
        assertThat(movement.isStalled()).isFalse();
    }

    @Test
    void shouldBeBehindForAsLongAsSomethingWaits() {
        seen(0, 7, 0);
        assertThat(movement.behind(START)).isZero();
        seen(10, 8, 3);
        seen(20, 9, 2);
        assertThat(movement.behind(START.plusSeconds(25))).isEqualTo(Duration.ofSeconds(15));
        seen(30, 11, 0);
        assertThat(movement.behind(START.plusSeconds(31))).isZero();
    }

    private void seen(long second, long done, long waiting) {
        movement.seen(START.plusSeconds(second), done, waiting, Duration.ZERO);
    }
}
