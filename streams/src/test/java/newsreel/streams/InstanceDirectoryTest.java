package newsreel.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceDirectoryTest {
    @TempDir
    private Path directory;

    @Test
    void shouldGiveEachInstanceOneOfItsOwn() throws IOException {
        try (InstanceDirectory first = InstanceDirectory.claim(directory.resolve("state"));
                InstanceDirectory second = InstanceDirectory.claim(directory.resolve("state"))) {
            assertThat(first.path())
                    .isEqualTo(directory.resolve("state/instance-1"))
                    .isDirectory();
            assertThat(second.path())
                    .isEqualTo(directory.resolve("state/instance-2"))
                    .isDirectory();
        }
    }

    @Test
    void shouldGiveWhatHasBecomeFreeToTheNext() throws IOException {
        Path left;
        try (InstanceDirectory first = InstanceDirectory.claim(directory)) {
            left = Files.writeString(first.path().resolve("state"), "kept");
        }
        try (InstanceDirectory next = InstanceDirectory.claim(directory)) {
            assertThat(next.path().resolve("state")).isEqualTo(left).hasContent("kept");
        }
    }

    @Test
    void shouldNameAPlaceThatCannotBeUsed() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "in the way");
        assertThatThrownBy(() -> InstanceDirectory.claim(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }
}
