package newsreel.sink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;

/**
 * Knows which file holds which id. Most articles have one version only, so the directory is read when the first later
 * version comes, not before. Not thread-safe.
 */
final class FiledIds {
    private final Path directory;
    private Map<String, Path> files;

    FiledIds(Path directory) {
        this.directory = directory;
    }

    /**
     * Notes that the id now stands under that name.
     *
     * @return the file of its earlier version, or null when there is none
     */
    Path replaced(FileName name, int version) throws IOException {
        if (files == null && version > 1) {
            files = read(directory.resolve(name.path()));
        }
        return files == null ? null : files.put(name.id(), directory.resolve(name.path()));
    }

    private Map<String, Path> read(Path justWritten) throws IOException {
        Map<String, Path> byId = new HashMap<>();
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) tree.filter(FiledIds::isArticle)::iterator) {
                if (!file.equals(justWritten)) {
                    idIn(file).ifPresent(id -> byId.put(id, file));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return byId;
    }

    /** Empty for a file that is somebody else's: the directory may hold other JSON too. */
    private static Optional<String> idIn(Path file) throws IOException {
        try {
            return Optional.of(
                    ArticleJson.readEnriched(Files.readAllBytes(file)).id());
        } catch (MalformedArticleException notOurs) {
            return Optional.empty();
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(FileName.SUFFIX) && !name.startsWith(".") && Files.isRegularFile(file);
    }
}
