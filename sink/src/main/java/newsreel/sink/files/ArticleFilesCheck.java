package newsreel.sink.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.MalformedArticleException;
import newsreel.article.failure.Reason;
import newsreel.sink.check.Finding.Kind;
import newsreel.sink.check.Findings;
import newsreel.sink.disk.Directories;

/** Reads article files back: each against the card of its id, and each card against its file. */
public final class ArticleFilesCheck {
    private final Path root;
    private final CardIndex index;
    private final LongConsumer read;
    private final Findings findings;

    private ArticleFilesCheck(Path root, LongConsumer read, Findings findings) {
        this.root = root;
        this.index = new CardIndex(root);
        this.read = read;
        this.findings = findings;
    }

    /** @param read is told the articles of each file */
    public static void check(Path root, LongConsumer read, Findings findings) throws IOException {
        ArticleFilesCheck check = new ArticleFilesCheck(root, read, findings);
        for (Path year : Directories.list(root, Adoption.YEAR)) {
            for (Path month : directories(year)) {
                for (Path day : directories(month)) {
                    check.day(day);
                }
            }
        }
        check.cards();
    }

    private static Iterable<Path> directories(Path directory) throws IOException {
        return Files.isDirectory(directory) ? Directories.list(directory, Adoption.MONTH_OR_DAY) : List.of();
    }

    private void day(Path day) throws IOException {
        if (!Files.isDirectory(day)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(day, "*" + FileName.SUFFIX)) {
            for (Path file : files) {
                file(file);
            }
        }
    }

    private void file(Path file) {
        try {
            EnrichedArticle article = ArticleJson.readEnriched(Files.readAllBytes(file));
            if (FileName.of(article, Instant.EPOCH)
                    .name()
                    .equals(file.getFileName().toString())) {
                read.accept(1);
                compare(file, article, index.find(article.id()));
            }
        } catch (IOException | MalformedArticleException e) {
            findings.add(Kind.BROKEN, file, Reason.of(e));
        }
    }

    private void compare(Path file, EnrichedArticle article, Card card) {
        if (card == null) {
            findings.add(Kind.DUPLICATE, file, "no card knows of it");
        } else if (article.version() < card.version()) {
            findings.add(Kind.STALE, file, "version " + article.version() + " of " + card.version());
        } else if (!root.relativize(file).toString().equals(card.path())) {
            findings.add(Kind.DUPLICATE, file, "the file of this id is " + card.path());
        } else if (article.version() != card.version()) {
            findings.add(Kind.STALE, file, "its card has version " + card.version() + ", not " + article.version());
        }
    }

    private void cards() throws IOException {
        for (Path shard : Directories.list(CardIndex.directory(root), "??")) {
            try (DirectoryStream<Path> cards = Files.newDirectoryStream(shard)) {
                for (Path place : cards) {
                    card(place);
                }
            }
        }
    }

    private void card(Path place) throws IOException {
        try {
            Card card = Card.parse(Files.readSymbolicLink(place).toString());
            if (!Files.isRegularFile(root.resolve(card.path()))) {
                findings.add(Kind.MISSING, root.resolve(card.path()), "version " + card.version() + " was filed there");
            }
        } catch (NoSuchFileException replacedMeanwhile) {
            return;
        } catch (IllegalArgumentException e) {
            findings.add(Kind.BROKEN, place, Reason.of(e));
        }
    }
}
