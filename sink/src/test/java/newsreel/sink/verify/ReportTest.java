package newsreel.sink.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import newsreel.sink.check.Finding;
import newsreel.sink.check.Finding.Kind;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final Report report = new Report("segments");

    @Test
    void shouldBeSoundUntilSomethingIsFound() {
        report.read(2);
        report.read(3);
        assertThat(report.layout()).isEqualTo("segments");
        assertThat(report.files()).isEqualTo(2);
        assertThat(report.articles()).isEqualTo(5);
        assertThat(report.isSound()).isTrue();

        report.add(Kind.GAP, 7, "a gap");
        assertThat(report.isSound()).isFalse();
        assertThat(report.findings()).containsExactly(new Finding(Kind.GAP, "7", "a gap"));
    }

    @Test
    void shouldKeepTheFirstThousandFindingsAndCountAll() {
        for (int found = 0; found < 1002; found++) {
            report.add(Kind.STALE, found, "old");
        }

        assertThat(report.findings()).hasSize(1000);
        assertThat(report.counts()).isEqualTo(Map.of(Kind.STALE, 1002L));
    }
}
