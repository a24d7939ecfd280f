package newsreel.sink.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroubleTest {
    private Instant now = Instant.parse("2026-07-08T00:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Said said = new Said();
    private final Trouble trouble = new Trouble(clock, said);

    @Test
    void shouldWaitTwiceAsLongEachTimeUpToTenSeconds() {
        List<Long> waits = new ArrayList<>();
        for (int failure = 0; failure < 9; failure++) {
            trouble.met("away");
            waits.add(untilOver());
        }

        assertThat(waits).containsExactly(100L, 200L, 400L, 800L, 1600L, 3200L, 6400L, 10_000L, 10_000L);
    }

    @Test
    void shouldBeginAnewOnceItHasPassed() {
        trouble.met("away");
        trouble.met("away");
        assertThat(trouble.isOver()).isFalse();

        trouble.passed();

        assertThat(trouble.isOver()).isTrue();
        trouble.met("away again");
        assertThat(untilOver()).isEqualTo(100);
    }

    @Test
    void shouldSpeakAtOnceThenSeldomThenOfTheEnd() {
        trouble.met("away");
        trouble.met("still away");
        assertThat(said.lines).containsExactly("away; waiting until it is mended");

        now = now.plus(Duration.ofMinutes(5)).minusMillis(1);
        trouble.met("still away");
        assertThat(said.lines).hasSize(1);

        now = now.plusMillis(1);
        trouble.met("still away");
        trouble.met("still away");
        assertThat(said.lines).hasSize(2).last().isEqualTo("still, since 2026-07-08T00:00:00Z: still away");

        trouble.passed();
        trouble.passed();
        assertThat(said.lines).hasSize(3).last().isEqualTo("mended after 300 s; going on");
    }

    private long untilOver() {
        Instant from = now;
        while (!trouble.isOver()) {
            now = now.plusMillis(10);
        }
        return Duration.between(from, now).toMillis();
    }
}
