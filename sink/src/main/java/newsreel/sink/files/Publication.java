package newsreel.sink.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import newsreel.sink.disk.Disk;
import newsreel.sink.disk.OutputDirectory;
import newsreel.sink.disk.Steps;

/**
 * Moves articles into place, while every other writer is kept out. The order of steps is what makes it safe to die between
 * any two; see the RATIONALE.
 */
final class Publication {
    private final OutputDirectory directory;
    private final CardIndex index;
    private final String stream;
    private final Collection<Path> changed;
    private final Steps steps;

    /** @param changed gets the directories to be forced */
    Publication(OutputDirectory directory, CardIndex index, String stream, Collection<Path> changed, Steps steps) {
        this.directory = directory;
        this.index = index;
        this.stream = stream;
        this.changed = changed;
        this.steps = steps;
    }

    /** @return whether the article stands in its file now; no, when a later version does */
    boolean publish(Filing filing) throws IOException {
        Card known = index.find(filing.article().id());
        int version = filing.article().version();
        if (known != null && known.isLaterThan(stream, version)) {
            return false;
        }
        if (known != null && !known.path().equals(filing.name().path())) {
            finish(known);
        }
        Card card = Card.after(known, stream, version, filing.name().path());
        if (!card.equals(known)) {
            steps.before("card");
            index.put(filing.article().id(), card, directory.temporary(), changed);
        }
        move(filing);
        if (card.earlier().isPresent()) {
            delete(card.earlier().get());
        }
        return true;
    }

    /** What the writer of that card may not have come to. */
    private void finish(Card known) throws IOException {
        if (known.earlier().isPresent()) {
            delete(known.earlier().get());
        }
    }

    private void move(Filing filing) throws IOException {
        Path file = directory.root().resolve(filing.name().path());
        Disk.create(file.getParent(), changed);
        steps.before("move");
        Disk.replace(filing.temporary(), file);
        changed.add(file.getParent());
    }

    private void delete(String path) throws IOException {
        Path file = directory.root().resolve(path);
        steps.before("delete");
        if (Files.deleteIfExists(file)) {
            changed.add(file.getParent());
        }
    }
}
