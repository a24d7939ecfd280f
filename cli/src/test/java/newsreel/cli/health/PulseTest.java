package newsreel.cli.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.cli.console.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PulseTest {
    private final StubVitals vitals = new StubVitals();
    private final Tally tally = new Tally();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    private Instant now = Instant.parse("2026-03-04T12:00:00Z");
    private boolean away;
    private final Pulse pulse =
            new Pulse(vitals, tally, () -> away, new Ticking(), new Console("sink", err, err, false, false));

    /** The time that the test says it is. */
    private final class Ticking extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @AfterEach
    void close() {
        pulse.close();
    }

    @Test
    void shouldBeReadyWhereNothingIsWrong() {
        beat(0);
        assertThat(pulse.health().ready()).isTrue();
        assertThat(pulse.health().live()).isTrue();
    }

    @Test
    void shouldSayALineAMinuteWhileItMoves() {
        beat(0);
        file();
        vitals.waiting = 4;
        beat(59);
        assertThat(said()).isEmpty();

        beat(1);
        assertThat(said()).isEqualTo("sink: 1 received, 1 filed; 4 waiting\n");

        file();
        beat(60);
        assertThat(said()).endsWith("sink: 2 received, 2 filed; 4 waiting\n");
    }

    @Test
    void shouldSayNothingWhileItRests() {
        beat(0);
        beat(3600);
        assertThat(said()).isEmpty();
    }

    @Test
    void shouldSayOnceThatItHasStalledAndOnceThatItMoves() {
        vitals.waiting = 1;
        beat(0);
        beat(60);
        beat(60);
        assertThat(said()).isEqualTo("sink: nothing has moved for 60 s, though 1 record waits\n");
        assertThat(pulse.health().live()).isFalse();
        assertThat(pulse.health().reasons()).containsExactly("nothing has moved for 60 s, though 1 record waits");

        file();
        beat(1);
        assertThat(said()).contains("sink: moving again\n");
        assertThat(pulse.health().live()).isTrue();
        assertThat(pulse.health().ready()).isTrue();
    }

    @Test
    void shouldLiveOnWithoutItsBrokerThoughItIsNotReady() {
        vitals.waiting = 1;
        beat(0);
        away = true;
        beat(600);
        assertThat(pulse.health().live()).isTrue();
        assertThat(pulse.health().reasons()).containsExactly("Kafka does not answer");
    }

    @Test
    void shouldNotBeReadyInATrouble() {
        vitals.troubles = List.of("the disk is full");
        assertThat(pulse.health().live()).isTrue();
        assertThat(pulse.health().reasons()).containsExactly("the disk is full");
    }

    @Test
    void shouldSayOnceThatItCannotLookAndGoOn() {
        vitals.broken = true;
        pulse.look();
        pulse.look();
        assertThat(said()).isEqualTo("sink: how it is cannot be seen: the consumer is gone\n");
        vitals.broken = false;
        assertThat(pulse.health().reasons()).containsExactly("how it is cannot be seen");
        pulse.look();
        assertThat(pulse.health().ready()).isTrue();
        vitals.waiting = 1;
        pulse.look();
        now = now.plusSeconds(60);
        pulse.look();
        assertThat(said()).contains("sink: nothing has moved for 60 s");
    }

    private void file() {
        tally.increment(Count.RECEIVED);
        tally.increment(Count.FILED);
    }

    private void beat(long seconds) {
        now = now.plusSeconds(seconds);
        pulse.beat();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
