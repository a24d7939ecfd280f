package newsreel.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
    void shouldCallWhoComesBackWhatItWasCalled() throws IOException {
        String member;
        try (InstanceDirectory first = InstanceDirectory.claim(directory);
                InstanceDirectory other = InstanceDirectory.claim(directory)) {
            member = first.member();
            assertThat(other.member()).isNotEqualTo(member);
        }
        try (InstanceDirectory back = InstanceDirectory.claim(directory)) {
            assertThat(back.member()).isEqualTo(member);
        }
    }

    @Test
    void shouldNameTheMemberAfreshWhereAStartWasBrokenOff() throws IOException {
        Files.createFile(
                Files.createDirectories(directory.resolve("instance-1")).resolve("member"));
        try (InstanceDirectory instance = InstanceDirectory.claim(directory)) {
            assertThat(instance.member()).isNotBlank();
            assertThat(instance.path().resolve("member")).hasContent(instance.member());
        }
    }

    @Test
    void shouldHoldNothingWhereItCannotBeLocked() throws IOException {
        Path inTheWay = Files.createDirectories(directory.resolve("instance-1/.lock"));
        assertThatThrownBy(() -> InstanceDirectory.claim(directory)).isInstanceOf(IOException.class);

        Files.delete(inTheWay);
        try (InstanceDirectory instance = InstanceDirectory.claim(directory)) {
            assertThat(instance.path()).isEqualTo(directory.resolve("instance-1"));
        }
    }

    @Test
    void shouldHoldNothingWhereItCannotBeNamed() throws IOException {
        Path inTheWay = Files.createDirectories(directory.resolve("instance-1/member"));
        assertThatThrownBy(() -> InstanceDirectory.claim(directory)).isInstanceOf(IOException.class);

        Files.delete(inTheWay);
        try (InstanceDirectory instance = InstanceDirectory.claim(directory)) {
            assertThat(instance.path()).endsWithRaw(Path.of("instance-1"));
        }
    }

    @Test
    void shouldLeaveTheNameThatTheClientHas() throws IOException {
        try (InstanceDirectory instance = InstanceDirectory.claim(directory)) {
            assertThat(instance.joining(Map.of())).containsValue(instance.member());
            assertThat(instance.joining(Map.of("group.instance.id", "desk")))
                    .isEqualTo(Map.of("group.instance.id", "desk"));
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
