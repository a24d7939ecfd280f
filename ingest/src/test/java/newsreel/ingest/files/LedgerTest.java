package newsreel.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.FileRead;
import newsreel.ingest.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
    @EnabledOnOs(OS.LINUX)
    void aRefusedWatcherLeavesNothingOpen() throws IOException {
        try (Ledger ledger = open()) {
            List<Path> before = openFiles();
            assertThatThrownBy(this::open).isInstanceOf(BrokenInputException.class);
            assertThat(openFiles()).hasSameElementsAs(before).hasSameSizeAs(before);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatWasReplacedDoesNotStayOpen() throws IOException {
        try (Ledger ledger = open()) {
            List<Path> before = openFiles();
            for (int i = 0; i < 5000; i++) {
                FileRead file = file("story-" + i + ".txt", i);
                ledger.note(file, Outcome.COMPLETE);
                ledger.retain(List.of(file));
            }
            assertThat(openFiles()).hasSameElementsAs(before).hasSameSizeAs(before);
        }
        assertThat(openFiles()).isEmpty();
    }

    /** Those of the test's directory that this process has open. */
    private List<Path> openFiles() throws IOException {
        List<Path> open = new ArrayList<>();
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors) {
                try {
                    open.add(Files.readSymbolicLink(descriptor));
                } catch (NoSuchFileException closed) {
                    continue;
                }
            }
        }
        open.removeIf(path -> !path.startsWith(directory));
        return open;
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

    @Test
    void shouldHaveAFileOnlyAsItWasRead() throws IOException {
        try (Ledger ledger = open()) {
            ledger.note(file("a.txt", 1), Outcome.COMPLETE);

            assertThat(ledger.has(file("a.txt", 1))).isTrue();
            assertThat(ledger.has(file("a.txt", 2))).isFalse();
            assertThat(ledger.has(file("b.txt", 1))).isFalse();
            assertThat(ledger.has(new FileRead(Path.of("/inbox/a.txt"), Path.of("a.txt"), 1, TIME.plusNanos(1))))
                    .isFalse();
        }
    }

    @Test
    void shouldKnowTheLatestOutcome() throws IOException {
        try (Ledger ledger = open()) {
            ledger.note(file("a.txt", 1), Outcome.REFUSED);
            ledger.note(file("a.txt", 2), Outcome.COMPLETE);
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.outcome(file("a.txt", 2))).isEqualTo(Outcome.COMPLETE);
        }
        assertThat(Files.readAllLines(path())).hasSize(2);
    }

    @Test
    void shouldForgetWhatIsNoLongerThere() throws IOException {
        try (Ledger ledger = open()) {
            ledger.note(file("a.txt", 1), Outcome.COMPLETE);
            ledger.note(file("b.txt", 2), Outcome.COMPLETE);

            ledger.retain(List.of(file("b.txt", 2)));

            assertThat(ledger.has(file("a.txt", 1))).isFalse();
            assertThat(ledger.has(file("b.txt", 2))).isTrue();
        }
    }

    @Test
    void shouldWriteEachFileAsItIsNotedSoThatAKilledProcessLosesNone() throws IOException {
        try (Ledger ledger = open()) {
            ledger.note(file("a.txt", 1), Outcome.COMPLETE);

            assertThat(Files.readString(path()))
                    .isEqualTo(LedgerLine.HEADER + "COMPLETE\t1\t2026-03-04T12:00:00.123456789Z\ta.txt\t.\n");
        }
    }

    @Test
    void shouldRewriteOnlyWhereThereIsMuchToLeaveOut() throws IOException {
        try (Ledger ledger = open()) {
            note(ledger, 0, 500);
            note(ledger, 0, 500);
            ledger.retain(List.of(file("story-0.txt", 0)));
            assertThat(Files.readAllLines(path())).hasSize(1 + 1000);

            note(ledger, 0, 1);
            ledger.retain(List.of(file("story-0.txt", 0)));
            assertThat(Files.readAllLines(path())).hasSize(1 + 1);
        }
    }

    @Test
    void shouldNotRewriteWhileHalfOfTheLinesAreNeeded() throws IOException {
        List<FileRead> present =
                IntStream.range(0, 600).mapToObj(LedgerTest::story).toList();
        try (Ledger ledger = open()) {
            note(ledger, 0, 600);
            note(ledger, 0, 600);
            ledger.retain(present);
            assertThat(Files.readAllLines(path())).hasSize(1 + 1200);

            note(ledger, 0, 1);
            ledger.retain(present);
            assertThat(Files.readAllLines(path())).hasSize(1 + 600);
        }
    }

    @Test
    void shouldCountWhatItFoundWhenItWasOpened() throws IOException {
        try (Ledger ledger = open()) {
            note(ledger, 0, 1001);
        }
        try (Ledger ledger = open()) {
            ledger.retain(List.of(story(0)));
            assertThat(Files.readAllLines(path())).hasSize(1 + 1);
        }
    }

    @Test
    void shouldGoOnInTheNewFileAfterRewriting() throws IOException {
        try (Ledger ledger = open()) {
            note(ledger, 0, 1001);
            ledger.retain(List.of(story(0)));
            note(ledger, 2000, 2001);
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.has(story(0))).isTrue();
            assertThat(ledger.has(story(2000))).isTrue();
        }
    }

    @Test
    void shouldBeFreeForAnotherOnceItIsClosed() throws IOException {
        Ledger ledger = open();
        ledger.close();

        assertThatThrownBy(() -> ledger.note(file("a.txt", 1), Outcome.COMPLETE))
                .isInstanceOf(BrokenInputException.class)
                .hasMessageContaining(path().toString());
        open().close();
    }

    @Test
    void shouldBeFreeForAnotherWhereItCouldNotBeRead() throws IOException {
        Files.createDirectories(path());
        assertThatThrownBy(this::open)
                .isInstanceOf(BrokenInputException.class)
                .hasMessageContaining("cannot be kept in " + path());
        Files.delete(path());
        try (Ledger ledger = open()) {
            assertThat(ledger.has(file("a.txt", 1))).isFalse();
        }
    }

    @Test
    void shouldForgetNothingWhereNothingIsKnown() throws IOException {
        try (Ledger ledger = open()) {
            ledger.retain(List.of(file("a.txt", 1)));

            assertThat(ledger.has(file("a.txt", 1))).isFalse();
            assertThat(Files.readString(path())).isEqualTo(LedgerLine.HEADER);
        }
    }

    private static void note(Ledger ledger, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            ledger.note(story(i), Outcome.COMPLETE);
        }
    }

    private static FileRead story(int number) {
        return file("story-" + number + ".txt", number);
    }

    private Ledger open() throws IOException {
        return Ledger.open(path());
    }

    private Path path() {
        return directory.resolve("state").resolve("ledger");
    }

    @Test
    void shouldForgetAFileForGoodWithoutWritingAllTheOthersAgain() throws IOException {
        try (Ledger ledger = open()) {
            ledger.note(file("a.txt", 1), Outcome.COMPLETE, "id-a");
            ledger.note(file("b.txt", 2), Outcome.COMPLETE, "id-b");
            String before = Files.readString(path());

            ledger.forget("a.txt");

            assertThat(Files.readString(path())).startsWith(before);
            assertThat(ledger.has(file("a.txt", 1))).isFalse();
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.has(file("a.txt", 1))).isFalse();
            assertThat(ledger.missing(List.of())).extracting(LedgerLine::name).containsExactly("b.txt");
            assertThat(ledger.has(file("b.txt", 2))).isTrue();
        }
    }

    private static FileRead file(String name, long size) {
        return new FileRead(Path.of("/inbox", name), Path.of(name), size, TIME);
    }
}
