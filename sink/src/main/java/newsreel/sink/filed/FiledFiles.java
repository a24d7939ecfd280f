package newsreel.sink.filed;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsreel.sink.disk.OutputDirectory;

/** Files that hold enriched articles, by their names. */
final class FiledFiles {
    /** What is a sink's own, and what it set aside. */
    private static final Set<String> NO_ARTICLES = Set.of(OutputDirectory.HIDDEN, "unreadable");

    private static final String WHOLE = ".json";
    private static final Pattern LINES = Pattern.compile(".*\\.(ndjson|jsonl)(\\.gz|\\.zst)?");

    private FiledFiles() {}

    /** In the order of their names. */
    static List<Path> below(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(directory) && NO_ARTICLES.contains(name(folder))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isWhole(file) || LINES.matcher(name(file)).matches()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    /** Whether it holds one article over many lines. */
    static boolean isWhole(Path file) {
        return name(file).endsWith(WHOLE);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
