package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutageReportTest {
    private final List<String> said = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-04T12:00:00Z");
    private final OutageReport report =
            new OutageReport("host:1", ((InstantSource) () -> now).withZone(ZoneOffset.UTC), said::add);

    @Test
    void shouldSayAtOnceThatKafkaIsAwayAndSeldomAfterwards() {
        for (int second = 0; second < 3600; second++) {
            report.away();
            now = now.plusSeconds(1);
        }

        assertThat(said).hasSizeLessThan(10);
        assertThat(said.get(0)).isEqualTo("Kafka at host:1 does not answer; waiting for it");
        assertThat(said.get(1)).isEqualTo("still waiting for Kafka at host:1, for 30 s");
    }

    @Test
    void shouldSayWhatKafkaDoesNowWhereItDoesOtherwiseThanWasSaid() {
        report.away();
        now = now.plusSeconds(30);
        report.away("refuses: the password is wrong");
        now = now.plusSeconds(60);
        report.away("refuses: the password is wrong");

        assertThat(said)
                .containsExactly(
                        "Kafka at host:1 does not answer; waiting for it",
                        "still waiting for Kafka at host:1, which now refuses: the password is wrong, for 30 s",
                        "still waiting for Kafka at host:1, for 90 s");
    }

    @Test
    void shouldSayThatKafkaIsBackAndBeginAnew() {
        report.back();
        report.away();
        now = now.plus(Duration.ofMinutes(5));
        report.back();
        report.back();
        report.away();

        assertThat(said)
                .containsExactly(
                        "Kafka at host:1 does not answer; waiting for it",
                        "Kafka at host:1 answers again, after 5 min",
                        "Kafka at host:1 does not answer; waiting for it");
        assertThat(report.lasts()).isZero();
    }
}
