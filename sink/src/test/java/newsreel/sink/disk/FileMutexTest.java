package newsreel.sink.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMutexTest {
    /** Takes the lock as a process of its own, says so, and holds it until its input ends. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] file) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(file[0]), StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                System.out.println(lock.isValid() ? "held" : "not held");
                System.in.read();
            }
        }
    }

    @TempDir
    private Path scratch;

    private Path file;

    @BeforeEach
    void create() throws IOException {
        file = Files.createFile(scratch.resolve("lock"));
    }

    @Test
    void shouldHaveOneHolderInThisProcess() throws IOException {
        try (FileMutex held = FileMutex.take(file, Duration.ZERO)) {
            assertThat(held).isNotNull();
            assertThat(FileMutex.attempt(file, Duration.ZERO)).isEmpty();
            assertThatThrownBy(() -> FileMutex.take(file, Duration.ofMillis(1)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(file + " is held by another sink");
        }
        takeAndFree();
    }

    @Test
    void shouldHaveOneHolderAmongAllProcesses() throws IOException, InterruptedException {
        String classes =
                Holder.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        Holder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            assertThat(FileMutex.attempt(file, Duration.ZERO)).isEmpty();
            assertThat(FileMutex.attempt(file, Duration.ofMillis(5)))
                    .as("the lock within this process is free again")
                    .isEmpty();
        } finally {
            holder.outputWriter().close();
        }
        assertThat(holder.waitFor()).isZero();
        takeAndFree();
    }

    @Test
    void shouldNotBeHeldByWhoeverCouldNotOpenTheFile() throws IOException {
        assertThatThrownBy(() -> FileMutex.attempt(scratch.resolve("none"), Duration.ZERO))
                .isInstanceOf(NoSuchFileException.class);
        Path directory = Files.createDirectory(scratch.resolve("directory"));
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> FileMutex.attempt(directory, Duration.ZERO))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void shouldStayInterrupted() throws IOException {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> FileMutex.attempt(file, Duration.ZERO))
                .isInstanceOf(IOException.class)
                .hasMessage("interrupted while waiting for a lock");
        assertThat(Thread.interrupted()).isTrue();

        takeAndFree();
    }

    private void takeAndFree() throws IOException {
        for (int time = 0; time < 2; time++) {
            Optional<FileMutex> taken = FileMutex.attempt(file, Duration.ZERO);
            assertThat(taken).isPresent();
            taken.get().close();
        }
    }
}
