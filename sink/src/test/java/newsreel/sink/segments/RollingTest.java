package newsreel.sink.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollingTest {
    private static final Instant OPENED = Instant.parse("2026-07-08T00:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long MEBIBYTE = 1024 * 1024;

    @TempDir
    private Path scratch;

    @Test
    void shouldUsuallyRollAtWhatTheDocumentationSays() {
        assertThat(Rolling.STANDARD)
                .isEqualTo(new Rolling(100_000, 128 * MEBIBYTE, Duration.ofSeconds(60), Duration.ofSeconds(600)));
    }

    @Test
    void shouldTakeWhatIsJustWithinItsLimits() {
        assertThatCode(() -> {
                    new Rolling(1, 1, Duration.ofNanos(1), Duration.ofNanos(1));
                    new Rolling(1_000_000, 1024 * MEBIBYTE, MINUTE, MINUTE);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void shouldRefuseWhatIsJustBeyondThem() {
        assertRefused(0, 1, MINUTE, MINUTE, "1 to 1000000 records, not 0");
        assertRefused(1_000_001, 1, MINUTE, MINUTE, "1 to 1000000 records, not 1000001");
        assertRefused(1, 0, MINUTE, MINUTE, "bytes, not 0");
        assertRefused(1, 1024 * MEBIBYTE + 1, MINUTE, MINUTE, "bytes, not 1073741825");
        assertRefused(1, 1, Duration.ZERO, MINUTE, "not after PT0S or PT1M");
        assertRefused(1, 1, Duration.ofNanos(-1), MINUTE, "closed after some time");
        assertRefused(1, 1, MINUTE, Duration.ZERO, "not after PT1M or PT0S");
        assertRefused(1, 1, MINUTE, Duration.ofNanos(-1), "closed after some time");
    }

    private static void assertRefused(long records, long bytes, Duration idle, Duration age, String why) {
        assertThatThrownBy(() -> new Rolling(records, bytes, idle, age))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    /** Two lines of five bytes, the last a minute after the first. */
    @Test
    void shouldBeDueAtEachLimitAndNotBefore() throws IOException {
        Group group = new Group(0, scratch.resolve("spool"), OPENED);
        Line line = new Line(LocalDate.EPOCH, "four".getBytes());
        group.add(List.of(line), OPENED);
        group.add(List.of(line), OPENED.plus(MINUTE));
        Instant now = OPENED.plus(MINUTE);
        Duration hour = Duration.ofHours(1);

        assertThat(new Rolling(3, 11, hour, hour).due(group, now)).isEmpty();
        assertThat(new Rolling(2, 11, hour, hour).due(group, now)).contains("records");
        assertThat(new Rolling(3, 10, hour, hour).due(group, now)).contains("bytes");
        Rolling rolling = new Rolling(3, 11, MINUTE, hour);
        assertThat(rolling.due(group, now.plus(MINUTE).minusNanos(1))).isEmpty();
        assertThat(rolling.due(group, now.plus(MINUTE))).contains("idle");
        Rolling aged = new Rolling(3, 11, hour, MINUTE.multipliedBy(2));
        assertThat(aged.due(group, now.plus(MINUTE).minusNanos(1))).isEmpty();
        assertThat(aged.due(group, now.plus(MINUTE))).contains("age");
    }
}
