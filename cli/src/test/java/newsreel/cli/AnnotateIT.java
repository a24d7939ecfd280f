package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateIT {

    @TempDir
    private Path directory;

    @Test
    void eachLineInGivesOneLineOutInTheSameOrder() {
        CommandRun.Result result = CommandRun.run(
                "{\"id\":\"a\",\"content\":\"One.\"}\nno json\n\n{\"id\":\"b\",\"content\":\"Two.\"}\n", "annotate");

        assertThat(result.out().lines())
                .hasSize(4)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"id\":\"a\""),
                        line -> assertThat(line).startsWith("{\"error\":\"line 2: not JSON"),
                        line -> assertThat(line).startsWith("{\"error\":\"line 3: "),
                        line -> assertThat(line).startsWith("{\"id\":\"b\""));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void goodInputExitsWithZero() {
        CommandRun.Result result = CommandRun.run("{\"content\":\"One.\"}\n", "annotate");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("\"body\":\"One.\"");
    }

    @Test
    void filesAreTakenInTheirOrder() throws IOException {
        Path text = Files.writeString(directory.resolve("a.txt"), "A story.");
        Path ndjson = Files.writeString(directory.resolve("b.ndjson"), "{\"id\":\"b\",\"content\":\"x\"}\n");

        CommandRun.Result result = CommandRun.run("", "annotate", text.toString(), ndjson.toString(), "missing.txt");

        assertThat(result.out().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).contains("A story."),
                        line -> assertThat(line).contains("\"id\":\"b\""),
                        line -> assertThat(line).contains("missing.txt: there is no such file"));
        assertThat(result.exitCode()).isEqualTo(1);
    }
}
