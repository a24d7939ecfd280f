package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code newsreel ingest} as a process, on files that come, change, break and are to be moved. */
class IngestIT {
    /** As large as people have them with {@code -Dnewsreel.test.files=150000}. */
    private static final int FILES = Integer.getInteger("newsreel.test.files", 500);

    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    private Path inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = Files.createDirectory(directory.resolve("inbox"));
    }

    @Test
    void aWatchThatWasKilledGoesOnWhereItStoppedAndDealsWithWhatItLeft() throws Exception {
        Path done = directory.resolve("done");
        Path first = Files.writeString(inbox.resolve("first.txt"), "First story.");
        CommandRun killed = start("ingest", "--watch", inbox.toString());
        Path ledger = inbox.resolve(".newsreel").resolve("ledger");
        Await.until("the ledger", () -> read(ledger), text -> text.contains("first.txt"));
        killed.kill().finish();

        CommandRun second = start("ingest", "--watch", inbox.toString(), "--after", "move:" + done);
        Files.writeString(inbox.resolve("second.txt"), "Second story.");
        Await.until("the move", () -> Files.exists(done.resolve("second.txt")), moved -> moved);

        assertThat(done.resolve("first.txt")).hasContent("First story.");
        assertThat(first).doesNotExist();
        assertThat(second.terminate().finish().err())
                .contains("published " + inbox.resolve("second.txt"))
                .doesNotContain("published " + first);
    }

    @Test
    void onlyFilesThatKafkaHasAllOfAreDeleted() throws IOException {
        Path good = Files.write(inbox.resolve("good.ndjson.gz"), gzip("{\"content\":\"x\"}\n{\"content\":\"y\"}\n"));
        Path cut = Files.write(inbox.resolve("cut.txt.gz"), Arrays.copyOf(gzip("A story."), 20));
        Path bad = Files.writeString(inbox.resolve("bad.json"), "[{\"content\":\"z\"}, {\"headline\":\"only\"}]");

        CommandRun.Result result =
                start("ingest", "--after", "delete", inbox.toString()).finish();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("left out " + bad + ", article 2: the article has no \"content\"")
                .contains("left " + bad + " where it is: not all of it could be read")
                .contains("left out " + cut + ": its gzip data is cut off, at byte 20")
                .contains("left " + cut + " where it is")
                .contains("3 published, 2 left out");
        assertThat(good).doesNotExist();
        assertThat(bad).exists();
        assertThat(cut).exists();
    }

    @Test
    void everyFileOfALargeFolderIsPublishedAndCounted() throws IOException {
        for (int i = 0; i < FILES; i++) {
            Files.writeString(inbox.resolve("story-" + i + ".txt"), "Story number " + i + ".");
        }

        CommandRun.Result result =
                start("ingest", "--after", "delete", inbox.toString()).finish();

        assertThat(result.err()).contains(FILES + " published, 0 left out");
        assertThat(result.exitCode()).isZero();
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void filesMayNotBeMovedToWhereTheyWouldBeReadAgain() {
        CommandRun.Result result = start("ingest", "--after", "move:" + inbox.resolve("done"), inbox.toString())
                .finish();

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("would be read again").contains(".done");
    }

    @Test
    void twoWatchersOnOneLedgerAreOneTooMany() throws Exception {
        Path state = directory.resolve("state");
        CommandRun first = start("ingest", "--watch", inbox.toString(), "--state", state.toString());
        Await.until("the ledger", () -> Files.exists(state), there -> there);

        CommandRun.Result second = start("ingest", "--watch", inbox.toString(), "--state", state.toString())
                .finish();
        first.terminate().finish();

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.err()).contains("another newsreel is watching").contains("--state");
    }

    private static CommandRun start(String... args) {
        return BROKER.start(Map.of(), args);
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
