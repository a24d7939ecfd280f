package newsreel.sink.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
    @TempDir
    private Path scratch;

    @Test
    void shouldWriteAFileThatIsNew() throws IOException {
        Path file = scratch.resolve("file");
        byte[] bytes = new byte[100_000];
        bytes[99_999] = 1;
        Disk.write(file, bytes);

        assertThat(file).hasBinaryContent(bytes);
        assertThatThrownBy(() -> Disk.write(file, bytes)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void shouldNameTheFileThatTheSystemDoesNot() {
        Path file = scratch.resolve("file");
        FileAlreadyExistsException named = new FileAlreadyExistsException("other");

        assertThat(Disk.named(file, new IOException("No space left on device")))
                .hasMessage(file + ": No space left on device");
        assertThat(Disk.named(file, named)).isSameAs(named);
    }

    @Test
    void shouldNameADirectoryThatCannotBeForced() {
        Path none = scratch.resolve("none");

        assertThatThrownBy(() -> Disk.force(none))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none");
        try (Disk disk = new Disk()) {
            assertThatThrownBy(() -> disk.forceAll(List.of(scratch, none))).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void shouldTellEachDirectoryInWhichANameWasMade() throws IOException {
        Set<Path> changed = new LinkedHashSet<>();
        Disk.create(scratch.resolve("a/b"), changed);
        assertThat(scratch.resolve("a/b")).isDirectory();
        assertThat(changed).containsExactly(scratch, scratch.resolve("a"));

        changed.clear();
        Disk.create(scratch.resolve("a/b"), changed);
        assertThat(changed).isEmpty();
    }

    @Test
    void shouldSayWhatIsInTheWayOfADirectory() throws IOException {
        Path file = Files.createFile(scratch.resolve("file"));

        assertThatThrownBy(() -> Disk.create(file, new ArrayList<>()))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " is in the way: a directory must go there");
    }

    @Test
    void shouldDoManyThingsAtOnce() throws IOException {
        CyclicBarrier all = new CyclicBarrier(32);
        ConcurrentLinkedQueue<Boolean> daemons = new ConcurrentLinkedQueue<>();
        Callable<Void> task = () -> {
            all.await(1, TimeUnit.MINUTES);
            daemons.add(Thread.currentThread().isDaemon());
            return null;
        };
        try (Disk disk = new Disk()) {
            disk.all(Collections.nCopies(32, task));
        }
        assertThat(daemons).hasSize(32).containsOnly(true);
    }

    @Test
    void shouldDoTheOthersThoughOneFails() {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int task = 0; task < 5; task++) {
            int number = task;
            tasks.add(() -> {
                done.add(number);
                if (number == 1) {
                    throw new IOException("no space left");
                }
                return null;
            });
        }
        try (Disk disk = new Disk()) {
            assertThatThrownBy(() -> disk.all(tasks))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no space left");
        }
        assertThat(done).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    @Test
    void shouldNotTakeAFaultOfTheProgramForOneOfTheDisk() {
        try (Disk disk = new Disk()) {
            assertThatThrownBy(() -> disk.all(List.of(() -> {
                        throw new UnsupportedOperationException("a fault");
                    })))
                    .isInstanceOf(IllegalStateException.class)
                    .hasRootCauseMessage("a fault");
        }
    }

    @Test
    void shouldStayInterrupted() {
        try (Disk disk = new Disk()) {
            Thread.currentThread().interrupt();
            // What is done already is not waited for, and then nobody asks whether the thread was interrupted.
            assertThatThrownBy(() -> disk.all(List.of(() -> {
                        new CountDownLatch(1).await();
                        return null;
                    })))
                    .isInstanceOf(IOException.class)
                    .hasMessage("interrupted while writing");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void shouldDoNothingAnyMoreOnceItIsClosed() {
        Disk disk = new Disk();
        disk.close();

        assertThatThrownBy(() -> disk.all(List.of(() -> null))).isInstanceOf(RejectedExecutionException.class);
    }
}
