package newsreel.sink.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.Limits;
import newsreel.article.MalformedArticleException;
import newsreel.article.failure.Reason;
import newsreel.sink.disk.Directories;
import newsreel.sink.disk.Disk;
import newsreel.sink.disk.OutputDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over the files of builds that kept no cards. It looks into the directories of days only, once, and takes a file for
 * an article's only when the name is the one that the article gets; all else is left alone, be it huge or unreadable. Where
 * an id has several files, the latest version stays. It may die at any moment, and is done again then.
 */
final class Adoption implements OutputDirectory.Caretaker {
    private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);

    /** Pretty JSON takes more room than the record that it came in. */
    private static final long LARGEST = 2L * Limits.MAX_ENRICHED_BYTES;

    static final String YEAR = "[0-9][0-9][0-9][0-9]";
    static final String MONTH_OR_DAY = "[0-9][0-9]";

    private CardIndex index;
    private Path root;
    private long adopted;
    private long removed;

    @Override
    public void prepare(Path directory) throws IOException {
        root = directory;
        index = new CardIndex(directory);
        Set<Path> changed = new LinkedHashSet<>();
        for (Path year : readable(root, YEAR)) {
            for (Path month : readable(year, MONTH_OR_DAY)) {
                for (Path day : readable(month, MONTH_OR_DAY)) {
                    adoptDay(day, changed);
                }
            }
        }
        for (Path each : changed) {
            Disk.force(each);
        }
        if (adopted > 0) {
            LOG.warn(
                    "{}: took over {} files of an earlier build, removed {} of older versions", root, adopted, removed);
        }
    }

    /** Temporaries of this layout hold nothing that was promised. */
    @Override
    public void bury(Path directory, Path writer) {}

    private static Iterable<Path> readable(Path directory, String glob) {
        try {
            return Files.isDirectory(directory) ? Directories.list(directory, glob) : Set.<Path>of();
        } catch (IOException e) {
            LOG.warn("{} is left alone, since it cannot be read: {}", directory, Reason.of(e));
            return Set.of();
        }
    }

    private void adoptDay(Path day, Set<Path> changed) throws IOException {
        for (Path leftover : readable(day, ".*.json.tmp")) {
            Files.deleteIfExists(leftover);
        }
        for (Path file : readable(day, "*" + FileName.SUFFIX)) {
            EnrichedArticle article = read(file);
            if (article != null) {
                adopt(file, article, changed);
            }
        }
    }

    private static EnrichedArticle read(Path file) {
        try {
            boolean fits = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST;
            return fits ? ArticleJson.readEnriched(Files.readAllBytes(file)) : null;
        } catch (MalformedArticleException notOurs) {
            return null;
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} is left alone, since it cannot be read: {}", file, Reason.of(e));
            return null;
        }
    }

    private void adopt(Path file, EnrichedArticle article, Set<Path> changed) throws IOException {
        FileName name = FileName.of(article, Instant.EPOCH);
        String found = file.getFileName().toString();
        if (!found.equals(name.earlierName()) && !found.equals(name.name())) {
            return;
        }
        Path renamed = file.resolveSibling(name.name());
        String path = root.relativize(renamed).toString();
        Card known = index.find(article.id());
        if (known != null
                && known.isLaterThan("", article.version())
                && !known.path().equals(path)) {
            remove(file, changed);
            return;
        }
        Files.createDirectories(index.place(article.id()).getParent());
        Card card = new Card("", article.version(), path, Optional.empty());
        index.put(article.id(), card, root.resolve(OutputDirectory.HIDDEN).resolve("adoption.tmp"), changed);
        Disk.replace(file, renamed);
        changed.add(renamed.getParent());
        adopted++;
        if (known != null && !known.path().equals(path)) {
            remove(root.resolve(known.path()), changed);
        }
    }

    private void remove(Path file, Set<Path> changed) throws IOException {
        Files.deleteIfExists(file);
        changed.add(file.getParent());
        removed++;
    }
}
