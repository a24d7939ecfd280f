package newsreel.sink.filed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsreel.sink.disk.OutputDirectory;

/** Files that hold enriched articles, by their names. */
final class FiledFiles {
    /** What is a sink's own, and what it set aside. */
    private static final Set<String> NO_ARTICLES = Set.of(OutputDirectory.HIDDEN, "unreadable");

    private static final String WHOLE = ".json";
    private static final Pattern LINES = Pattern.compile(".*\\.(ndjson|jsonl)(\\.gz|\\.zst)?");

    private FiledFiles() {}

    /** Hands on those of a directory in the order of their names, with what is in a folder in its folder's place. */
    static void below(Path directory, Consumer<Path> taker) throws IOException {
        for (Path entry : entries(directory)) {
            // A link to a directory is not followed: it may lead back.
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (!NO_ARTICLES.contains(name(entry))) {
                    below(entry, taker);
                }
            } else if (isWhole(entry) || LINES.matcher(name(entry)).matches()) {
                taker.accept(entry);
            }
        }
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether it holds one article over many lines. */
    static boolean isWhole(Path file) {
        return name(file).endsWith(WHOLE);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
