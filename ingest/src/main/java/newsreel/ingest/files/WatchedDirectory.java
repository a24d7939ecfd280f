package newsreel.ingest.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.source.FileRead;
import newsreel.ingest.source.Item;
import newsreel.ingest.source.Outcome;
import newsreel.ingest.source.Source;

/**
 * A directory tree that is looked through again and again, until the reading thread is interrupted. A file is read once
 * it is whole: when its size and time were the same in two looks, and it was last written a settling time ago. A file
 * that changes later is read again, and so is one that Kafka did not take. What Kafka has is noted in a ledger, so that
 * a restart goes on where the last run stopped.
 *
 * <p>Where files stay, an article is known by its file, so that an edited one is its next version, and a deleted one may
 * withdraw it. Where they are moved or deleted once they are read, names come again with other articles.
 */
final class WatchedDirectory implements Source {
    private static final Duration SETTLING = Duration.ofSeconds(1);
    private static final Duration BEFORE_RETRY = Duration.ofMinutes(1);

    private final Path directory;
    private final Formats formats;
    private final Ledger ledger;
    private final Clock clock;
    private final Pause pause;
    private final WatchedFiles kind;
    private final DeletedFiles deleted;
    private final Map<Path, String> ids = new ConcurrentHashMap<>();
    private final Queue<FileRead> refused = new ConcurrentLinkedQueue<>();
    private final Set<String> reported = new HashSet<>();
    private volatile IOException failure;
    private Map<Path, Seen> files = new HashMap<>();

    /** What passes between two looks. */
    @FunctionalInterface
    interface Pause {
        /** @param look how long the look before it took */
        void await(Duration look) throws InterruptedException;
    }

    WatchedDirectory(Path directory, Formats formats, Ledger ledger, Clock clock, Pause pause, WatchedFiles kind) {
        this.directory = directory;
        this.formats = formats;
        this.ledger = ledger;
        this.clock = clock;
        this.pause = pause;
        this.kind = kind;
        this.deleted = new DeletedFiles(directory, ledger);
    }

    @Override
    public void read(Consumer<Item> items) throws IOException {
        while (!Thread.currentThread().isInterrupted()) {
            Instant start = clock.instant();
            look(items);
            try {
                pause.await(Duration.between(start, clock.instant()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The line of a file that the ledger has stands: the file was not read again, so that nobody told its id again. */
    @Override
    public void settled(FileRead file, Outcome outcome) {
        if (outcome == Outcome.REFUSED) {
            refused.add(file);
            return;
        }
        String id = ids.remove(file.path());
        if (ledger.has(file)) {
            return;
        }
        try {
            ledger.note(file, outcome, id);
        } catch (IOException e) {
            failure = e;
        }
    }

    @Override
    public void acknowledged(Item.Found found, Exception failed) {
        try {
            deleted.acknowledged(found, failed);
        } catch (IOException e) {
            failure = e;
        }
    }

    @Override
    public void close() throws IOException {
        ledger.close();
    }

    private void look(Consumer<Item> items) throws IOException {
        if (failure != null) {
            throw failure;
        }
        List<FileRead> present = DirectorySource.files(directory, item -> reportOnce(item, items));
        retryRefused();
        // A file that is gone is forgotten: the same name may come again with another article.
        Map<Path, Seen> now = new HashMap<>();
        for (FileRead file : present) {
            now.put(file.path(), seen(file));
        }
        files = now;
        boolean withdrawn = kind == WatchedFiles.WITHDRAWN_WHEN_DELETED;
        ledger.retain(present, withdrawn);
        if (withdrawn) {
            deleted.withdraw(present, clock.instant(), items);
        }
        for (FileRead file : present) {
            if (files.get(file.path()).isDue(clock.instant()) && !read(file, items)) {
                return;
            }
        }
    }

    private Seen seen(FileRead file) {
        Seen before = files.get(file.path());
        return before == null || !before.file.equals(file)
                ? new Seen(file, false, false, Instant.MIN)
                : new Seen(file, true, before.isRead, before.notBefore);
    }

    /** What the ledger has needs no reading; but a run may have died before it dealt with the file. */
    private boolean read(FileRead file, Consumer<Item> items) {
        files.put(file.path(), new Seen(file, true, true, Instant.MIN));
        if (!ledger.has(file)) {
            return kind == WatchedFiles.PASSING ? FileReading.read(file, formats, items) : readStaying(file, items);
        }
        if (ledger.outcome(file) == Outcome.COMPLETE) {
            items.accept(new Item.End(file));
        }
        return true;
    }

    private boolean readStaying(FileRead file, Consumer<Item> items) {
        FileIdentity identity = new FileIdentity(file.path(), items, id -> ids.put(file.path(), id));
        return FileReading.read(file, formats, identity);
    }

    private void retryRefused() {
        for (FileRead file = refused.poll(); file != null; file = refused.poll()) {
            FileRead again = file;
            Instant then = clock.instant().plus(BEFORE_RETRY);
            files.computeIfPresent(file.path(), (path, seen) -> new Seen(again, true, false, then));
        }
    }

    private void reportOnce(Item item, Consumer<Item> items) {
        if (reported.add(item.origin())) {
            items.accept(item);
        }
    }

    /** A file as it was at the latest look. */
    private record Seen(FileRead file, boolean unchanged, boolean isRead, Instant notBefore) {

        boolean isDue(Instant now) {
            return unchanged && !isRead && !file.modified().plus(SETTLING).isAfter(now) && !notBefore.isAfter(now);
        }
    }
}
