package newsreel.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @Test
    void aTerminalShowsABarThatRedrawsItself() {
        Progress progress = new Progress(console(true), clock);
        progress.update("enriched", 1, 2);
        assertThat(shown()).isEqualTo("\r[###############...............] enriched 1 of 2 ");
    }

    @Test
    void aPipeGetsPlainLinesAndNotOneForEveryUpdate() {
        Progress progress = new Progress(console(false), clock);
        progress.stage("publishing");
        progress.update("enriched", 1, 3);
        progress.update("enriched", 2, 3);
        assertThat(shown().lines()).containsExactly("newsreel: publishing");
    }

    private Console console(boolean terminal) {
        return new Console("newsreel", err, err, terminal, false);
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
