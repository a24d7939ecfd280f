package newsreel.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.FileRead;
import newsreel.ingest.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Instant TIME = Instant.parse("2026-03-04T12:00:00.123456789Z");

    @TempDir
    private Path directory;

    @Test
    void whatWasNotedIsThereAfterReopening() throws IOException {
        FileRead odd = file("a\tb\\n\nc.txt", 7);
        try (Ledger ledger = open()) {
            ledger.note(odd, Outcome.PARTIAL);
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.has(odd)).isTrue();
            assertThat(ledger.outcome(odd)).isEqualTo(Outcome.PARTIAL);
            assertThat(ledger.has(file("a\tb\\n\nc.txt", 8))).isFalse();
        }
    }

    @Test
    void aLineThatADyingProcessDidNotFinishIsPassedOver() throws IOException {
        try (Ledger ledger = open()) {
            ledger.note(file("a.txt", 1), Outcome.COMPLETE);
        }
        Files.writeString(path(), "COMPLETE\t22\t2026-03-04T12:00:00Z\tb.tx", StandardOpenOption.APPEND);
        try (Ledger ledger = open()) {
            ledger.note(file("c.txt", 3), Outcome.COMPLETE);
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.has(file("a.txt", 1))).isTrue();
            assertThat(ledger.has(file("c.txt", 3))).isTrue();
        }
        assertThat(Files.readString(path())).doesNotContain("b.tx");
    }

    @Test
    void aSecondWatcherIsRefused() throws IOException {
        try (Ledger ledger = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(BrokenInputException.class)
                    .hasMessageContaining("another newsreel")
                    .hasMessageContaining("--state");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Path blocked = Files.writeString(directory.resolve("blocked"), "");
        assertThatThrownBy(() -> Ledger.open(blocked.resolve("ledger")))
                .isInstanceOf(BrokenInputException.class)
                .hasMessageContaining(blocked.toString());
    }

    @Test
    void theFileDoesNotGrowForEverWhileFilesComeAndGo() throws IOException {
        try (Ledger ledger = open()) {
            for (int i = 0; i < 5000; i++) {
                FileRead file = file("story-" + i + ".txt", i);
                ledger.note(file, Outcome.COMPLETE);
                ledger.retain(List.of(file));
            }
        }
        assertThat(Files.readAllLines(path())).hasSizeLessThan(1100);
    }

    private Ledger open() throws IOException {
        return Ledger.open(path());
    }

    private Path path() {
        return directory.resolve("state").resolve("ledger");
    }

    private static FileRead file(String name, long size) {
        return new FileRead(Path.of("/inbox", name), Path.of(name), size, TIME);
    }
}
