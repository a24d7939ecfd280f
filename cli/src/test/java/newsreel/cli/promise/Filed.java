package newsreel.cli.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;

/** What stands below a sink's directory at this moment, read with no help of the sink's own code. */
final class Filed {
    private final Map<String, List<String>> versions = new TreeMap<>();
    private final List<Path> files = new ArrayList<>();

    private Filed() {}

    /** Files may come and go while one looks; hidden ones are the sinks' own business. */
    static Filed below(Path directory) {
        Filed filed = new Filed();
        try {
            if (Files.isDirectory(directory)) {
                Files.walkFileTree(directory, filed.new Reader());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return filed;
    }

    /** Waits until just these versions stand there. */
    static void await(Path directory, Map<String, List<String>> wanted, long seed) throws InterruptedException {
        AtomicReference<Filed> seen = new AtomicReference<>(below(directory));
        boolean inTime = Looking.comesTrue(() -> seen.get().articles(), () -> {
            seen.set(below(directory));
            return seen.get().versions().equals(wanted);
        });
        assertThat(seen.get().versions())
                .as("filed under %s, in time: %s, seed %d", directory, inTime, seed)
                .isEqualTo(wanted);
    }

    /** The number and headline of each version of each id, as often as they stand there, lowest first. */
    Map<String, List<String>> versions() {
        versions.values().forEach(Collections::sort);
        return versions;
    }

    /** How many versions stand there. */
    long articles() {
        return versions.values().stream().mapToLong(List::size).sum();
    }

    List<Path> files() {
        return files;
    }

    private void add(byte[] json) {
        EnrichedArticle article = ArticleJson.readEnriched(json);
        versions.computeIfAbsent(article.id(), id -> new ArrayList<>())
                .add(article.version() + " " + article.headline());
    }

    private final class Reader extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            files.add(file);
            try {
                read(file);
            } catch (NoSuchFileException justReplaced) {
                files.remove(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private void read(Path file) throws IOException {
            if (file.toString().endsWith(".json")) {
                add(Files.readAllBytes(file));
            } else if (file.toString().endsWith(".ndjson")) {
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        add(line.getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        }

        private boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
