package newsreel.sink;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;

/**
 * Files articles below a directory, one pretty-printed JSON file each. A file is written under a temporary name, brought
 * to the disk, and moved into place: a reader sees a whole file or none. A later version takes the place of the earlier,
 * also where its headline or date has changed. Not thread-safe.
 */
final class ArticleFiles {
    private final Path directory;
    private final FiledIds filed;

    ArticleFiles(Path directory) {
        this.directory = directory;
        this.filed = new FiledIds(directory);
    }

    /**
     * Files the article.
     *
     * @param recorded when its record was written
     * @return the file
     */
    Path file(EnrichedArticle article, Instant recorded) throws IOException {
        FileName name = FileName.of(article, recorded);
        Path file = directory.resolve(name.path());
        write(file, ArticleJson.writePretty(article));
        Path earlier = filed.replaced(name, article.version());
        if (earlier != null && !earlier.equals(file)) {
            Files.deleteIfExists(earlier);
        }
        return file;
    }

    /** Keeps the bytes of a record that is no article, under {@code unreadable/}, so that nothing is lost. */
    Path setAside(String name, byte[] bytes) throws IOException {
        Path file = directory.resolve("unreadable").resolve(name);
        write(file, bytes);
        return file;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
