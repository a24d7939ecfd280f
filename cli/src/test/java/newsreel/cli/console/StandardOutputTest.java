package newsreel.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

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

    @Test
    void shouldHandOnWhatIsWritten() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        StandardOutput out = new StandardOutput(written);
        new PrintStream(out, true, StandardCharsets.UTF_8).print("für");

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("für");
        assertThat(out.failure()).isNull();
        assertThat(out.isLeft()).isFalse();
    }

    private static StandardOutput failing(String why) {
        return new StandardOutput(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        });
    }
}
