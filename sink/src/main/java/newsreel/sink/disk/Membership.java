package newsreel.sink.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A name that one writer of a directory has in the consumer group: {@code UUID-1}, {@code UUID-2} and so on, the first that no
 * other holds. Whoever is started after a kill takes the name of the dead, and with it the partitions, which else wait
 * until Kafka has given the dead up.
 */
final class Membership implements AutoCloseable {
    private final String name;
    private final FileMutex held;

    private Membership(String name, FileMutex held) {
        this.name = name;
        this.held = held;
    }

    /**
     * Takes the first name that is free.
     *
     * @param members where a file stands for each of them; others are kept out while this looks
     * @param uuid what the names of one directory have in common
     */
    static Membership claim(Path members, String uuid) throws IOException {
        Files.createDirectories(members);
        for (int number = 1; ; number++) {
            Optional<FileMutex> held = FileMutex.attempt(Disk.touch(members.resolve(number + ".lock")), Duration.ZERO);
            if (held.isPresent()) {
                return new Membership(uuid + "-" + number, held.get());
            }
        }
    }

    String name() {
        return name;
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
