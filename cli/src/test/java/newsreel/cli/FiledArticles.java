package newsreel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;

/** What a sink has filed below a directory, at this moment: files may come and go while one looks. */
final class FiledArticles {
    private FiledArticles() {}

    static List<Path> files(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".json")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    static List<EnrichedArticle> read(Path directory) throws IOException {
        return files(directory).stream().map(FiledArticles::readFile).toList();
    }

    private static EnrichedArticle readFile(Path file) {
        try {
            return ArticleJson.readEnriched(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
