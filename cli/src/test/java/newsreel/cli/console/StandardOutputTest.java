package newsreel.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardOutputTest {
    private static final Path NOWHERE = Path.of("/proc/self/fd/none");

    @Test
    void shouldRememberWhatJavasStreamKeepsToItself() {
        StandardOutput full = failing("No space left on device");
        new PrintStream(full, true).println("a result");

        assertThat(full.failure()).hasMessage("No space left on device");
        assertThat(full.isLeft()).isFalse();
    }

    /** A second failure, when a stream is closed for the first, would pass for another. */
    @Test
    void shouldFailOnce() throws IOException {
        StandardOutput full = failing("No space left on device");
        assertThatThrownBy(() -> full.write(1)).hasMessage("No space left on device");

        IOException first = full.failure();
        full.write(1);
        assertThat(full.failure()).isSameAs(first);
    }

    @Test
    void shouldTellAReaderWhoWantsNoMore() {
        StandardOutput left = failing("Broken pipe");
        new PrintStream(left, true).println("a result");

        assertThat(left.isLeft()).isTrue();
    }

    /** The words of a failure are in the language of the system. */
    @ParameterizedTest
    @CsvSource({"pipe:[4711], true", "socket:[4711], true", "/data/results.ndjson, false"})
    void shouldTellSoInEveryLanguage(String target, boolean left, @TempDir Path directory) throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("1"), Path.of(target));
        StandardOutput broken = failing("Daten\u00fcbergabe unterbrochen", link);
        new PrintStream(broken, true).println("a result");

        assertThat(broken.isLeft()).isEqualTo(left);
    }

    @Test
    void shouldHandOnWhatIsWritten() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        StandardOutput out = new StandardOutput(written, NOWHERE);
        new PrintStream(out, true, StandardCharsets.UTF_8).print("für");

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("für");
        assertThat(out.failure()).isNull();
        assertThat(out.isLeft()).isFalse();
    }

    private static StandardOutput failing(String why) {
        return failing(why, NOWHERE);
    }

    private static StandardOutput failing(String why, Path link) {
        return new StandardOutput(
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException(why);
                    }
                },
                link);
    }
}
