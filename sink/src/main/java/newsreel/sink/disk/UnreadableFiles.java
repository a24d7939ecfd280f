package newsreel.sink.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Names for what is no article: topic, partition and offset, and a number where a topic was made anew under its old name. */
final class UnreadableFiles {
    private UnreadableFiles() {}

    static Path link(Path temporary, Path directory, String name, byte[] bytes) throws IOException {
        for (int number = 1; ; number++) {
            Path file = directory.resolve(number == 1 ? name : name + "." + number);
            try {
                return Files.createLink(file, temporary);
            } catch (FileAlreadyExistsException e) {
                if (holds(file, bytes)) {
                    return file;
                }
            }
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
