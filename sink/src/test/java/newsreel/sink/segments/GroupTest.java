package newsreel.sink.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupTest {
    private static final Instant OPENED = Instant.parse("2026-07-08T00:00:00Z");

    @TempDir
    private Path scratch;

    @Test
    void shouldHoldItsLinesInOrderInAFile() throws IOException {
        Group group = group();
        group.add(List.of(line(0, "a"), line(1, "bc")), OPENED.plusSeconds(1));
        group.add(List.of(line(0, "d")), OPENED.plusSeconds(2));

        assertThat(Files.readString(group.spool())).isEqualTo("a\nbc\nd\n");
        assertThat(group.bytes()).isEqualTo(7);
        assertThat(group.records()).isEqualTo(3);
        assertThat(group.length(1)).isEqualTo(3);
        assertThat(group.day(1)).isEqualTo(1);
        assertThat(group.opened()).isEqualTo(OPENED);
        assertThat(group.latest()).isEqualTo(OPENED.plusSeconds(2));
        assertThat(group.first()).isEqualTo(40);
    }

    @Test
    void shouldBeginWithNothingAndTheTimeThatItWasOpened() {
        assertThat(group().records()).isZero();
        assertThat(group().bytes()).isZero();
        assertThat(group().latest()).isEqualTo(OPENED);
    }

    @Test
    void shouldRememberMoreLinesThanItHadRoomForAtFirst() throws IOException {
        Group group = group();
        for (int record = 0; record < 600; record++) {
            group.add(List.of(line(record, "x".repeat(record % 7))), OPENED);
        }
        for (int record = 0; record < 600; record++) {
            assertThat(group.day(record)).isEqualTo(record);
            assertThat(group.length(record)).isEqualTo(record % 7 + 1);
        }
    }

    @Test
    void shouldNameTheFileWhoseDiskIsFull() {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();

        assertThatThrownBy(() -> new Group(40, full, OPENED).add(List.of(line(0, "a")), OPENED))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("/dev/full: ");
    }

    private Group group() {
        return new Group(40, scratch.resolve("spool"), OPENED);
    }

    private static Line line(int day, String json) {
        return new Line(LocalDate.ofEpochDay(day), json.getBytes(StandardCharsets.UTF_8));
    }
}
