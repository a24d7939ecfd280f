package newsreel.sink.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import newsreel.article.ArticleIds;
import newsreel.article.failure.Reason;
import newsreel.sink.disk.Disk;
import newsreel.sink.disk.OutputDirectory;

/**
 * The cards of all ids, each found by its id alone: a symbolic link named by the digest of the id, whose target is the text
 * of the card. A link is made and replaced in one step and has no contents to be forced; to bring it to the disk its
 * directory is forced, once for many. Not thread-safe; writers keep each other out by the directory's lock.
 */
final class CardIndex {
    private static final int SHARD = 2;

    private final Path directory;

    CardIndex(Path root) {
        this.directory = directory(root);
    }

    /** Where all cards are, in directories by the first of their digests' digits. */
    static Path directory(Path root) {
        return root.resolve(OutputDirectory.HIDDEN).resolve("ids");
    }

    /** Where the card of that id is, or would be. */
    Path place(String id) {
        String digest = ArticleIds.digest(id);
        return directory.resolve(digest.substring(0, SHARD)).resolve(digest.substring(SHARD));
    }

    /** The card; null for an id that was never filed. */
    Card find(String id) throws IOException {
        Path place = place(id);
        try {
            return Card.parse(Files.readSymbolicLink(place).toString());
        } catch (NoSuchFileException none) {
            return null;
        } catch (IllegalArgumentException e) {
            throw new IOException(place + " is damaged: " + Reason.of(e), e);
        }
    }

    /**
     * Writes the card of an id, in place of its earlier one.
     *
     * @param temporary a name for a temporary
     * @param changed gets the directories to be forced
     */
    void put(String id, Card card, Path temporary, Collection<Path> changed) throws IOException {
        Path place = place(id);
        Disk.create(place.getParent(), changed);
        Files.createSymbolicLink(temporary, Path.of(card.format()));
        Disk.replace(temporary, place);
        changed.add(place.getParent());
    }
}
