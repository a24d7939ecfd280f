package newsreel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTest {
    private static final String NAME = "stories.txt";

    private final Resources onClassPath = new ClassPathResources(ResourcesTest.class);

    @TempDir
    private Path directory;

    @Test
    void shouldFindTheSameInAJarAsOnTheClassPath() throws IOException {
        assertThat(onClassPath.has(NAME)).isTrue();
        byte[] stories = onClassPath.bytes(NAME).orElseThrow();
        try (JarFile jar = jarOf(stories)) {
            Resources inJar = new JarResources(jar, ResourcesTest.class);
            assertThat(inJar.has(NAME)).isTrue();
            assertThat(inJar.bytes(NAME)).contains(stories);
            assertThat(inJar.checksum(NAME)).isEqualTo(onClassPath.checksum(NAME));
        }
    }

    @Test
    void shouldGiveAnotherChecksumToAnotherText() throws IOException {
        byte[] stories = onClassPath.bytes(NAME).orElseThrow();
        stories[0]++;
        try (JarFile jar = jarOf(stories)) {
            assertThat(new JarResources(jar, ResourcesTest.class).checksum(NAME))
                    .isPresent()
                    .isNotEqualTo(onClassPath.checksum(NAME));
        }
    }

    @Test
    void shouldSayWhatIsNotThere() throws IOException {
        try (JarFile jar = jarOf(new byte[0])) {
            Resources inJar = new JarResources(jar, ResourcesTest.class);
            assertThat(inJar.has("none.txt")).isFalse();
            assertThat(inJar.bytes("none.txt")).isEmpty();
            assertThat(inJar.checksum("none.txt")).isEmpty();
        }
        assertThat(onClassPath.has("none.txt")).isFalse();
        assertThat(onClassPath.bytes("none.txt")).isEmpty();
        assertThat(onClassPath.checksum("none.txt")).isEmpty();
    }

    @Test
    void shouldOpenAJarOnlyWhereItsAddressIsThatOfAFile() throws IOException {
        Path jar = Files.createFile(directory.resolve("a jar.jar"));
        assertThat(Resources.file(jar.toUri().toURL())).contains(jar);
        assertThat(Resources.file(directory.toUri().toURL())).isEmpty();
        for (String odd :
                List.of("file:lib/a.jar", "file:" + jar, "file://host/share/a.jar", "http://localhost/a.jar")) {
            assertThat(Resources.file(new URL(odd))).as(odd).isEmpty();
        }
    }

    private JarFile jarOf(byte[] stories) throws IOException {
        Path file = directory.resolve("stories.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new ZipEntry("newsreel/topics/" + NAME));
            jar.write(stories);
        }
        return new JarFile(file.toFile());
    }
}
