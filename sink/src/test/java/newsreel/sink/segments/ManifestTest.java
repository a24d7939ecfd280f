package newsreel.sink.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    @TempDir
    private Path scratch;

    @Test
    void shouldBeReadAsItWasWritten() throws IOException {
        Manifest manifest = new Manifest(
                "topic-1",
                3,
                9,
                5,
                "writer/0.tmp",
                List.of(new Manifest.Segment("date=mixed/a b", 2, 30), new Manifest.Segment("date=1/c", 1, 7)));
        Path file = Files.write(scratch.resolve("manifest"), manifest.format());

        assertThat(file)
                .hasContent("stream topic-1\noffsets 3 9 5\nstaged writer/0.tmp\n"
                        + "file 2 30 date=mixed/a b\nfile 1 7 date=1/c\nend\n");
        assertThat(Manifest.read(file)).isEqualTo(manifest);
    }

    @Test
    void shouldBeReadWhereAGroupHasNoFile() throws IOException {
        Manifest manifest = new Manifest("topic-1", 3, 9, 3, "writer/0.tmp", List.of());

        assertThat(Manifest.read(Files.write(scratch.resolve("manifest"), manifest.format())))
                .isEqualTo(manifest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "end\n",
                "stream s\noffsets 1 2 1\nend\n",
                "stream s\noffsets 1 2 1\nstaged w\nfile 1 2 a\n",
                "stream s\noffsets 1 2 1\nstaged w\nfile one 2 a\nend\n",
                "stream s\noffsets 1 2\nstaged w\nend\n"
            })
    void shouldNameAFileThatIsNoWholeManifest(String text) throws IOException {
        Path file = Files.writeString(scratch.resolve("manifest"), text);

        assertThatThrownBy(() -> Manifest.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + " is damaged: ");
    }
}
