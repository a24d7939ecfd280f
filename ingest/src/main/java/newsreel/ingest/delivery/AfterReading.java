package newsreel.ingest.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.FileRead;

/** What is done with a file once Kafka has every article of it. Implementations are thread-safe. */
public sealed interface AfterReading {

    /** @throws IOException when it cannot be done, or must not, the file having changed; the file stays */
    void act(FileRead file) throws IOException;

    /** The file stays. */
    record Keep() implements AfterReading {
        @Override
        public void act(FileRead file) {}
    }

    /** The file goes. */
    record Delete() implements AfterReading {
        @Override
        public void act(FileRead file) throws IOException {
            refuseChanged(file);
            Files.delete(file.path());
        }
    }

    /**
     * The file moves, under the same name below another directory. A file that is there already is not replaced: the new
     * one gets a number, {@code story-2.txt}.
     */
    record Move(Path directory) implements AfterReading {
        @Override
        public void act(FileRead file) throws IOException {
            refuseChanged(file);
            Path wanted = directory.resolve(file.name());
            Files.createDirectories(wanted.getParent());
            Files.move(file.path(), free(wanted));
        }

        private static Path free(Path wanted) {
            Path free = wanted;
            for (int number = 2; Files.exists(free); number++) {
                free = wanted.resolveSibling(numbered(wanted.getFileName().toString(), number));
            }
            return free;
        }

        private static String numbered(String name, int number) {
            int dot = name.indexOf('.', 1);
            return dot < 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot);
        }
    }

    /**
     * @param text {@code delete} or {@code move:DIR}
     * @throws IllegalArgumentException when it is neither
     */
    static AfterReading parse(String text) {
        if (text.equals("delete")) {
            return new Delete();
        }
        if (text.startsWith("move:") && text.length() > "move:".length()) {
            return new Move(Path.of(text.substring("move:".length())));
        }
        throw new IllegalArgumentException("\"" + text + "\" is neither delete nor move:DIR");
    }

    /** What was written since would go unread. */
    private static void refuseChanged(FileRead file) throws IOException {
        if (!file.isUnchanged()) {
            throw new BrokenInputException("it has changed since it was read");
        }
    }
}
