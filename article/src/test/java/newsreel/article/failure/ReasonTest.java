package newsreel.article.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonTest {

    @Test
    void shouldSayWhatJavaSaysByTheNameOfAClassAlone(@TempDir Path directory) {
        Path missing = directory.resolve("missing");
        assertThatThrownBy(() -> Files.readString(missing))
                .satisfies(e -> assertThat(Reason.of(e)).isEqualTo(missing + ": there is no such file or directory"));
        assertThat(Reason.of(new AccessDeniedException("out"))).isEqualTo("out: permission denied");
        assertThat(Reason.of(new UnknownHostException("kafka-1"))).isEqualTo("kafka-1: there is no such host");
        assertThat(Reason.of(new EOFException())).isEqualTo("it ends too early");
        assertThat(Reason.of(new StackOverflowError())).isEqualTo("it is nested too deep");
        assertThat(Reason.of(new MalformedInputException(1)))
                .isEqualTo("Input length = 1: its bytes are not in the encoding that is expected");
    }

    @Test
    void shouldTakeASentenceAsItIs() {
        assertThat(Reason.of(new IOException("No space left on device"))).isEqualTo("No space left on device");
        assertThat(Reason.of(new FileSystemException("out", null, "Read-only file system")))
                .isEqualTo("out: Read-only file system");
    }

    @Test
    void shouldReachThroughWhatPassesAFailureOn() {
        IOException full = new IOException("No space left on device");
        assertThat(Reason.of(new UncheckedIOException(full))).isEqualTo("No space left on device");
        assertThat(Reason.of(new ExecutionException(new RuntimeException(full))))
                .isEqualTo("No space left on device");
        assertThat(Reason.of(new IllegalStateException("cannot go on", full))).isEqualTo("cannot go on");
        assertThat(Reason.of(new RuntimeException(null, full))).isEqualTo("No space left on device");
    }

    @Test
    void shouldNameWhatHasNoWordsOfItsOwnWithoutItsClass() {
        assertThat(Reason.of(new IndexOutOfBoundsException())).isEqualTo("index out of bounds");
        assertThat(Reason.of(new IllegalStateException("halted"))).isEqualTo("illegal state: halted");
        assertThat(Reason.of(new RuntimeException() {})).isEqualTo("it failed");
        assertThat(Reason.of(new IOException("java.lang.IllegalStateException: it is closed")))
                .isEqualTo("it is closed");
    }

    @Test
    void shouldShowNoClassOfAnyFailureOfFiles(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        List<Throwable> failures = List.of(
                failure(() -> Files.createDirectories(file.resolve("below"))),
                failure(() -> Files.createFile(file)),
                failure(() -> Files.newDirectoryStream(file)),
                failure(() -> Files.delete(directory)),
                failure(() -> Path.of("a\0b")),
                failure(() -> InetAddress.getByName("no.such.host.invalid")));
        assertThat(failures).allSatisfy(e -> assertThat(Reason.of(e)).doesNotContain("Exception", "java."));
    }

    private interface Attempt {
        void make() throws Exception;
    }

    private static Throwable failure(Attempt attempt) {
        try {
            attempt.make();
        } catch (Exception e) {
            return e;
        }
        throw new AssertionError("it did not fail");
    }
}
